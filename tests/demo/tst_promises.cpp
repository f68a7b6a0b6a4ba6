// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/plaintext.h"
#include "tests/demo/programs.h"

#include <QRegularExpression>

using namespace tradeit::test;

namespace {

/// What is not as the demo promised, found in the shop's own notes and mails; empty when all holds.
QStringList brokenPromises(TwinProcess &twin, qint64 id)
{
    QStringList broken;
    const QJsonObject order = twin.control("GET", QStringLiteral("/orders/%1").arg(id)).object();
    QStringList confirmations;
    QStringList shippings;
    const QList<QJsonObject> told = twin.customerMails(id, QStringLiteral("customer_note"));
    for (const QJsonObject &mail : told) {
        const QString text = mail[u"text"].toString();
        (text.contains(QStringLiteral("TD1234567890")) ? shippings : confirmations).append(text);
    }
    if (confirmations.size() != 1 || shippings.size() != 1)
        broken.append(
            QStringLiteral("%1 confirmations, %2 shipping messages").arg(confirmations.size()).arg(shippings.size()));
    const QString confirmation = confirmations.value(0);
    QStringList parts = {order[u"shipping"][u"address_1"].toString(), order[u"shipping"][u"city"].toString(),
                         order[u"shipping_lines"][0][u"method_title"].toString()};
    for (const auto &line : order[u"line_items"].toArray())
        parts.append(QStringLiteral("%1 × %2")
                         .arg(line.toObject()[u"quantity"].toInt())
                         .arg(line.toObject()[u"name"].toString()));
    for (const QString &part : parts)
        if (part.isEmpty() || !confirmation.contains(tradeit::plainText(part)))
            broken.append(QStringLiteral("the confirmation lacks \"%1\"").arg(part));
    static const QRegularExpression day(QStringLiteral("\\d{1,2} [A-Z][a-z]+ 20\\d\\d"));
    if (!day.match(confirmation).hasMatch())
        broken.append(QStringLiteral("the confirmation names no day"));
    if (const qsizetype mails = twin.customerMails(id, QStringLiteral("status:completed")).size(); mails != 1)
        broken.append(QStringLiteral("%1 completion mails").arg(mails));
    if (order[u"status"].toString() != u"completed")
        broken.append(QStringLiteral("the shop says ") + order[u"status"].toString());
    return broken;
}

} // namespace

/// The demo's claims, proved by the twin that was started apart and not by the demo itself.
class PromisesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyClaimIsFoundAtTheTwin();
    void halfwayNamesTheStepAndSyncFinishesOnce();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TwinProcess> m_twin;
    std::unique_ptr<Seller> m_seller;
};

void PromisesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_twin =
        std::make_unique<TwinProcess>(m_folder->path(), QStringList{QStringLiteral("--orders"), QStringLiteral("2")});
    QVERIFY(m_twin->start());
    m_seller = std::make_unique<Seller>();
}

void PromisesTest::everyClaimIsFoundAtTheTwin()
{
    const Answer demo = m_seller->run({QStringLiteral("demo"), QStringLiteral("--twin"), m_twin->readyFile()});
    QVERIFY2(demo.exitCode == 0, demo.all().constData());
    const qint64 id = demo.json[u"order"].toString().toLongLong();
    QCOMPARE(brokenPromises(*m_twin, id).join(u';'), QString());
    QCOMPARE(m_twin->customerNotes(id).size(), 2);
    QVERIFY(!QFile::exists(m_seller->profile())); // without --keep nothing stays
}

/// The shop goes away right after the confirmation was written.
void PromisesTest::halfwayNamesTheStepAndSyncFinishesOnce()
{
    m_twin->control("POST", QStringLiteral("/faults"),
                    {{QStringLiteral("match"), QJsonObject{{QStringLiteral("side"), QStringLiteral("shop")},
                                                           {QStringLiteral("method"), QStringLiteral("GET")},
                                                           {QStringLiteral("path"), QStringLiteral("/orders/")}}},
                     {QStringLiteral("fault"), QStringLiteral("latency")},
                     {QStringLiteral("times"), 1000},
                     {QStringLiteral("ms"), 2000}});
    QProcess demo;
    m_seller->begin(demo, {QStringLiteral("demo"), QStringLiteral("--twin"), m_twin->readyFile()});
    qint64 id = 0;
    const auto confirmed = [&] {
        for (const auto &mail : m_twin->control("GET", QStringLiteral("/mails")).array())
            if (mail.toObject()[u"cause"].toString() == u"customer_note")
                id = mail.toObject()[u"order"].toInteger();
        return id != 0 || demo.state() == QProcess::NotRunning;
    };
    QVERIFY(QTest::qWaitFor(confirmed, programPatience));
    m_twin->stop();
    const Answer stopped = m_seller->end(demo);
    QVERIFY2(stopped.exitCode == 1, stopped.all().constData());
    const QString failed = stopped.json[u"failed"].toString();
    QVERIFY2(failed == u"confirm" || failed == u"ship" || failed == u"complete", stopped.out.constData());
    QVERIFY(m_twin->start());
    for (int again = 0; again < 2; ++again) {
        const Answer sync = m_seller->type(QStringLiteral("sync"));
        QVERIFY2(sync.exitCode == 0, sync.all().constData());
    }
    for (const auto &intent : m_seller->outbox())
        QCOMPARE(intent.toObject()[u"state"].toString(), QStringLiteral("done"));
    QCOMPARE(m_seller->outbox().size(), 3);
    QCOMPARE(brokenPromises(*m_twin, id).join(u';'), QString());
}

QTEST_GUILESS_MAIN(PromisesTest)
#include "tst_promises.moc"
