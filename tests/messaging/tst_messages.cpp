// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/messages.h"

#include <QRegularExpression>
#include <QTest>

using namespace tradeit;

namespace {

const QDate thursday(2026, 11, 19);

Order exampleOrder()
{
    Order order;
    order.number = QStringLiteral("3045");
    order.billing.firstName = QStringLiteral("Tendai");
    order.billing.lastName = QStringLiteral("Moyo");
    order.billing.address1 = QStringLiteral("12 Samora Machel Ave");
    order.billing.city = QStringLiteral("Harare");
    order.billing.country = QStringLiteral("ZW");
    OrderLine satchel, cup;
    satchel.id = 1;
    satchel.name = QStringLiteral("Satchel");
    satchel.quantity = 2;
    cup.id = 2;
    cup.name = QStringLiteral("Cup & saucer");
    cup.quantity = 1;
    order.lines = {satchel, cup};
    ShippingLine shipping;
    shipping.methodId = QStringLiteral("flat_rate");
    shipping.title = QStringLiteral("Courier to your door");
    order.shippingLines = {shipping};
    return order;
}

Account exampleAccount()
{
    Account account;
    account.name = QStringLiteral("main");
    account.capabilities.shopName = QStringLiteral("Moyo Crafts");
    return account;
}

Shipment parcel()
{
    Shipment shipment;
    shipment.id = QStringLiteral("p");
    shipment.carrier = QStringLiteral("dhl");
    shipment.trackingNumber = QStringLiteral("ZW716766039");
    shipment.expected = QDate(2026, 11, 26);
    return shipment;
}

QString mails(const QString &from, const QString &to, const Capabilities &capabilities = {})
{
    QStringList words;
    for (const ShopMail &mail : shopMailsOn(from, to, capabilities))
        words.append(QString(mail.recipient + u'/' + mail.mail + (mail.assumed ? u"?" : u"")));
    return words.join(u' ');
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confirmationTellsEverything();
    void expectedDateKeepsWeekendsOut_data();
    void expectedDateKeepsWeekendsOut();
    void shippedTellsHowToFollow();
    void shippedNamesProductsOnlyWhenSomeAreToCome();
    void otherTextsAreOneSentence();
    void orderDataStaysInert();
    void shopMailsFollowTheStatus_data();
    void shopMailsFollowTheStatus();
    void shopMailsFollowTheSettings();
    void shopMailsTellByKind();
};

void TestMessages::confirmationTellsEverything()
{
    const Order order = exampleOrder();
    const Account account = exampleAccount();
    const ComposedMessage message = composeConfirmation({order, account, {}, thursday});
    QCOMPARE(message.datePromised, QDate(2026, 11, 26));
    QCOMPARE(message.text,
             QStringLiteral("Hello Tendai,\n\n"
                            "Thank you for your order 3045. We have received it and are getting it ready for you:\n\n"
                            "2 × Satchel\n1 × Cup & saucer\n\n"
                            "It goes to:\nTendai Moyo\n12 Samora Machel Ave\nHarare\nZW\n\n"
                            "Delivery: Courier to your door\n"
                            "We expect it to reach you by Thursday 26 November 2026.\n\n"
                            "Kind regards\nMoyo Crafts"));
}

void TestMessages::expectedDateKeepsWeekendsOut_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("free text") << "By donkey" << thursday << QDate(2026, 11, 26);
    QTest::newRow("kombi") << "Kombi to Mutare" << thursday << QDate(2026, 11, 23);
    QTest::newRow("case") << "ZIMPOST parcel" << thursday << QDate(2026, 11, 30);
    QTest::newRow("account's own days") << "Swift overnight" << thursday << QDate(2026, 11, 20);
    QTest::newRow("from a Saturday") << "Swift overnight" << QDate(2026, 11, 21) << QDate(2026, 11, 23);
}

void TestMessages::expectedDateKeepsWeekendsOut()
{
    QFETCH(QString, title);
    QFETCH(QDate, today);
    Order order = exampleOrder();
    order.shippingLines[0].title = title;
    Account account = exampleAccount();
    account.carrierDays.insert(QStringLiteral("swift"), 1);
    QTEST(composeConfirmation({order, account, {}, today}).datePromised, "expected");
}

void TestMessages::shippedTellsHowToFollow()
{
    const Order order = exampleOrder();
    const Account account = exampleAccount();
    const ComposedMessage message = composeShipped({order, account, {}, thursday}, parcel());
    QCOMPARE(message.datePromised, QDate(2026, 11, 26));
    QCOMPARE(message.text,
             QStringLiteral("Hello Tendai,\n\nYour order 3045 is on its way with DHL.\n\n"
                            "Tracking number: ZW716766039\n"
                            "Follow it here: https://www.dhl.com/en/express/tracking.html?AWB=ZW716766039&brand=DHL\n"
                            "We expect it to reach you by Thursday 26 November 2026.\n\n"
                            "Kind regards\nMoyo Crafts"));
    Shipment driven;
    driven.carrier = QStringLiteral("kombi");
    driven.trackingNumber = QStringLiteral("Driver Baba Tino, 0772 123 456");
    const QString ridden = composeShipped({order, account, {}, thursday}, driven).text;
    QVERIFY(ridden.contains(u"\nDriver Baba Tino, 0772 123 456\n"));
    QVERIFY(!ridden.contains(u"Tracking number"));
    Shipment bare;
    bare.carrier = QStringLiteral("pickup");
    bare.link = QStringLiteral("javascript:alert(1)");
    QCOMPARE(
        composeShipped({order, account, {}, thursday}, bare).text,
        QStringLiteral("Hello Tendai,\n\nYour order 3045 is ready for you to collect.\n\nKind regards\nMoyo Crafts"));
}

void TestMessages::shippedNamesProductsOnlyWhenSomeAreToCome()
{
    const Order order = exampleOrder();
    const Account account = exampleAccount();
    Shipment first = parcel(), last = parcel();
    first.lines = {{1, 1}};
    last.id = QStringLiteral("q");
    last.lines = {{1, 1}, {2, 1}};
    const QString part = composeShipped({order, account, {}, thursday}, first).text;
    QVERIFY2(part.contains(u"In this parcel:\n1 × Satchel\n\nStill to come:\n1 × Satchel\n1 × Cup & saucer"),
             qPrintable(part));
    QVERIFY(!composeShipped({order, account, {first}, thursday}, last).text.contains(u"Satchel"));
}

void TestMessages::otherTextsAreOneSentence()
{
    Order order = exampleOrder();
    order.billing.firstName.clear();
    const Account account = exampleAccount();
    const MessageContext context{order, account, {}, thursday};
    QVERIFY(composeHeld(context, QStringLiteral("waiting for blue"))
                .text.contains(u"on hold for the moment: waiting for blue.\n"));
    QVERIFY(composeHeld(context, {}).text.startsWith(u"Hello,\n\n"));
    QVERIFY(composeHeld(context, {}).text.contains(u"will be in touch soon."));
    QVERIFY(composeCancelled(context, QStringLiteral("sold out!")).text.contains(u"has been cancelled: sold out!\n"));
    QVERIFY(composeCancelled(context, {}).text.contains(u"has been cancelled.\n"));
    QVERIFY(composeResumed(context).text.contains(u"no longer on hold"));
    QVERIFY(!composeCompleted(context).text.contains(u"Satchel"));
    QVERIFY(!composeCompleted(context).datePromised.isValid());
}

void TestMessages::orderDataStaysInert()
{
    const QStringList attacks = {QStringLiteral("{{#products}}{{name}}{{/products}}"),
                                 QStringLiteral("{{> shipped}}"),
                                 QStringLiteral("{{{number}}} {{=<% %>=}}"),
                                 QStringLiteral("<script>x</script>"),
                                 QStringLiteral("&lt;img src=x onerror=y&gt;"),
                                 QStringLiteral("<"),
                                 QStringLiteral("&#60;a href=//evil&#62;"),
                                 QStringLiteral("a\r\nBcc: all@b.c")};
    const QRegularExpression tagStart(QStringLiteral("<[^ 0-9]"));
    const Account account = exampleAccount();
    for (const QString &attack : attacks) {
        Order order = exampleOrder();
        order.number = order.billing.firstName = order.billing.address1 = order.lines[0].name = attack;
        order.shippingLines[0].title = attack;
        Shipment shipment = parcel();
        shipment.carrier = shipment.trackingNumber = attack;
        const MessageContext context{order, account, {}, thursday};
        for (const ComposedMessage &message :
             {composeConfirmation(context), composeShipped(context, shipment), composeCancelled(context, attack)}) {
            QVERIFY2(!message.text.contains(tagStart), qPrintable(message.text));
            QVERIFY2(!message.text.contains(u"\nBcc"), qPrintable(message.text));
            if (attack.contains(u"{{") && !attack.contains(u'<'))
                QVERIFY2(message.text.contains(attack), qPrintable(message.text));
        }
    }
}

void TestMessages::shopMailsFollowTheStatus_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *from, const char *to, const char *expected) {
        QTest::addRow("%s to %s", from, to)
            << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(expected);
    };
    row("pending", "processing", "customer/processing? shop/new_order?");
    row("failed", "processing", "customer/processing? shop/new_order?");
    row("on-hold", "processing", "customer/processing?");
    row("completed", "processing", "");
    row("refunded", "processing", "");
    row("shipped", "processing", "");
    row("processing", "completed", "customer/completed?");
    row("shipped", "completed", "customer/completed?");
    row("processing", "on-hold", "");
    row("pending", "on-hold", "customer/on-hold? shop/new_order?");
    row("processing", "shipped", "");
    row("processing", "refunded", "customer/refunded?");
    row("processing", "cancelled", "shop/cancelled?");
    row("pending", "cancelled", "");
    row("pending", "failed", "shop/failed?");
    row("completed", "completed", "");
}

void TestMessages::shopMailsFollowTheStatus()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(mails(from, to), "expected");
}

void TestMessages::shopMailsFollowTheSettings()
{
    Capabilities capabilities;
    capabilities.wooVersion = QStringLiteral("11.0.1");
    QCOMPARE(mails(QStringLiteral("processing"), QStringLiteral("failed"), capabilities),
             QStringLiteral("customer/failed?"));
    capabilities.wooVersion = QStringLiteral("6.9.1");
    QCOMPARE(mails(QStringLiteral("processing"), QStringLiteral("failed"), capabilities), QString());
    capabilities.mailsAsked = true;
    capabilities.mails = {QStringLiteral("completed")};
    QCOMPARE(mails(QStringLiteral("shipped"), QStringLiteral("completed"), capabilities),
             QStringLiteral("customer/completed"));
    QCOMPARE(mails(QStringLiteral("on-hold"), QStringLiteral("processing"), capabilities), QString());
}

void TestMessages::shopMailsTellByKind()
{
    const QString processing = QStringLiteral("processing"), completed = QStringLiteral("completed");
    const QString pending = QStringLiteral("pending"), hold = QStringLiteral("on-hold");
    Account account;
    QVERIFY(shopMailTells(IntentKind::Complete, QStringLiteral("shipped"), completed, account));
    QVERIFY(shopMailTells(IntentKind::Hold, pending, hold, account));
    QVERIFY(!shopMailTells(IntentKind::Hold, processing, hold, account));
    QVERIFY(shopMailTells(IntentKind::Resume, hold, processing, account));
    QVERIFY(!shopMailTells(IntentKind::Cancel, processing, QStringLiteral("cancelled"), account));
    QVERIFY(!shopMailTells(IntentKind::Confirm, pending, processing, account));
    account.confirmMailCounts = true;
    QVERIFY(shopMailTells(IntentKind::Confirm, pending, processing, account));
    QVERIFY(!shopMailTells(IntentKind::Ship, processing, completed, account));
}

QTEST_APPLESS_MAIN(TestMessages)
#include "tst_messages.moc"
