// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/democheck.h"

#include <QJsonDocument>
#include <QTest>

using namespace tradeit::ctl;

namespace {

const QString confirmation =
    QStringLiteral("Thank you. 2 × Shoes &amp; laces\nIt goes to: 12 Samora Ave, Harare\nDelivery: Courier\n"
                   "We expect it to reach you by Friday 27 November 2026.");
const QString shipping = QStringLiteral("On its way with DHL, number TD1.");

QJsonObject noteRow(const QString &text, qint64 order = 7)
{
    const QJsonObject value = {{QStringLiteral("text"), text}, {QStringLiteral("customer"), true}};
    const QJsonObject effect = {{QStringLiteral("kind"), QStringLiteral("note")},
                                {QStringLiteral("order"), order},
                                {QStringLiteral("value"), value}};
    return {{QStringLiteral("effects"), QJsonArray{effect}}};
}

QJsonObject mail(const char *cause, qint64 order = 7)
{
    return {{QStringLiteral("to"), QStringLiteral("c@example.com")},
            {QStringLiteral("order"), order},
            {QStringLiteral("cause"), QString::fromLatin1(cause)}};
}

DemoEvidence sound()
{
    const QByteArray order = R"({"id":7,"status":"completed","billing":{"email":"c@example.com"},
        "shipping":{"address_1":"12 Samora Ave","city":"Harare"},"shipping_lines":[{"method_title":"Courier"}],
        "line_items":[{"name":"Shoes & laces","quantity":2}]})";
    return {
        .order = QJsonDocument::fromJson(order).object(),
        .tracking = QStringLiteral("TD1"),
        .log = {noteRow(confirmation), noteRow(shipping)},
        .mails = {mail("status:processing"), mail("customer_note"), mail("customer_note"), mail("status:completed")},
        .mailsBefore = 1};
}

} // namespace

class DemoCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatWasPromised();
    void ignoresOtherOrders();
    void namesWhatIsBroken_data();
    void namesWhatIsBroken();
};

void DemoCheckTest::acceptsWhatWasPromised()
{
    QCOMPARE(brokenClaims(sound()), QStringList());
}

void DemoCheckTest::ignoresOtherOrders()
{
    DemoEvidence evidence = sound();
    evidence.log.append(noteRow(confirmation, 8));
    evidence.mails.append(mail("status:completed", 8));
    QCOMPARE(brokenClaims(evidence), QStringList());
}

void DemoCheckTest::namesWhatIsBroken_data()
{
    QTest::addColumn<QJsonArray>("log");
    QTest::addColumn<QJsonArray>("mails");
    QTest::addColumn<QString>("claim");
    const DemoEvidence good = sound();
    const auto withNote = [&](const QString &text) {
        QJsonArray log = good.log;
        log.append(noteRow(text));
        return log;
    };
    const auto withMail = [&](const char *cause) {
        QJsonArray mails = good.mails;
        mails.append(mail(cause));
        return mails;
    };
    QString wrongQuantity = confirmation;
    wrongQuantity.replace(u'2', u'3');
    QString noDate = confirmation;
    noDate.replace(QStringLiteral("27 November 2026"), QStringLiteral("soon"));
    QTest::newRow("confirmed twice") << withNote(confirmation) << good.mails << QStringLiteral("2 confirmations");
    QTest::newRow("shipped twice") << withNote(shipping) << good.mails << QStringLiteral("2 shipping messages");
    QTest::newRow("wrong quantity") << QJsonArray{noteRow(wrongQuantity), noteRow(shipping)} << good.mails
                                    << QStringLiteral("0 confirmations");
    QTest::newRow("no date") << QJsonArray{noteRow(noDate), noteRow(shipping)} << good.mails
                             << QStringLiteral("0 confirmations");
    QTest::newRow("something else") << withNote(QStringLiteral("hi")) << good.mails << QStringLiteral("3 notes");
    QTest::newRow("two completion mails") << good.log << withMail("status:completed") << QStringLiteral("2 completion");
    QTest::newRow("another mail") << good.log << withMail("status:shipped") << QStringLiteral("4 mails");
}

void DemoCheckTest::namesWhatIsBroken()
{
    QFETCH(QJsonArray, log);
    QFETCH(QJsonArray, mails);
    QFETCH(QString, claim);
    DemoEvidence evidence = sound();
    evidence.log = log;
    evidence.mails = mails;
    const QStringList broken = brokenClaims(evidence);
    QVERIFY2(broken.join(u'\n').contains(claim), qPrintable(broken.join(u'\n')));
}

QTEST_GUILESS_MAIN(DemoCheckTest)
#include "tst_democheck.moc"
