// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/models/sampleorder.h"
#include "ui/models/checkline.h"

using namespace tradeit;
using namespace tradeit::testing;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

CheckLine lineFor(const CheckList &list, Check check)
{
    for (const CheckLine &line : list.lines)
        if (line.check == check)
            return line;
    return {};
}

QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

/// What the review card says of an order.
class CheckLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingSettled();
    void aShortLineIsOpenAndSpoken();
    void anUncapturedPaymentIsOpen();
    void theMarketplacesWordIsNeverVerified();
    void aMissingPhoneIsSaid();
    void theSameOrderAgainCanBeOpened();
    void hostileNamesStayText();
    void nothingIsLeftToReviewOnceShipped();
};

void CheckLineTest::everythingSettled()
{
    SampleShop shop;
    shop.store({sampleOrder()});
    shop.capture(sampleOrder());
    shop.stock(1, 12);
    shop.stock(2, 3);
    const CheckList list = checkListOf(shop.show(), today(), english);
    QCOMPARE(settledWords(list), QStringLiteral("4 of 4 settled"));
    QCOMPARE(lineFor(list, Check::Items).text, QStringLiteral("2 lines, sums agree"));
    QCOMPARE(withoutIsolates(lineFor(list, Check::Address).text), QStringLiteral("12 Samora Machel Ave, Harare"));
    QCOMPARE(lineFor(list, Check::Address).aside, QStringLiteral("phone valid"));
    QCOMPARE(lineFor(list, Check::Payment).text, QStringLiteral("PayPal captured 86.50 USD"));
    QCOMPARE(lineFor(list, Check::Payment).aside, QStringLiteral("seen 2 min ago"));
    QCOMPARE(lineFor(list, Check::Stock).text, QStringLiteral("Enough of everything"));
    for (const CheckLine &line : list.lines)
        QVERIFY(line.helps.isEmpty());
}

void CheckLineTest::aShortLineIsOpenAndSpoken()
{
    SampleShop shop;
    shop.store({sampleOrder()});
    shop.capture(sampleOrder());
    shop.stock(1, 1);
    shop.stock(2, 0);
    const CheckList list = checkListOf(shop.show(), today(), english);
    QCOMPARE(settledWords(list), QStringLiteral("3 of 4 settled"));
    QCOMPARE(list.lines.size(), 5); // a row for each short line
    const CheckLine line = lineFor(list, Check::Stock);
    QCOMPARE(line.state, CheckState::Open);
    QCOMPARE(withoutIsolates(spokenLine(line)),
             QStringLiteral("Stock: open. Leather satchel: 1 left, 2 ordered, read 3 min ago"));
}

void CheckLineTest::anUncapturedPaymentIsOpen()
{
    SampleShop shop;
    shop.store({sampleOrder()});
    shop.capture(sampleOrder(), PaymentState::Pending);
    const CheckLine line = lineFor(checkListOf(shop.show(), today(), english), Check::Payment);
    QCOMPARE(line.state, CheckState::Open);
    QCOMPARE(line.text, QStringLiteral("The payment is still pending."));
    QVERIFY(line.helps.contains(CheckHelp::VerifyPayment));
}

void CheckLineTest::theMarketplacesWordIsNeverVerified()
{
    SampleShop shop;
    shop.account.gateways = {{.kind = QStringLiteral("paypal"), .access = GatewayAccess::None}};
    shop.write([&] { must(AccountStore(*shop.database).update(shop.account)); });
    shop.store({sampleOrder()});
    const CheckLine line = lineFor(checkListOf(shop.show(), today(), english), Check::Payment);
    QCOMPARE(line.state, CheckState::Neutral);
    QCOMPARE(line.text, QStringLiteral("Marketplace says paid, cannot be verified here"));
    QVERIFY(line.helps.isEmpty());
}

void CheckLineTest::aMissingPhoneIsSaid()
{
    SampleShop shop;
    Order made = sampleOrder();
    made.billing.phone.clear();
    shop.store({made});
    const CheckLine line = lineFor(checkListOf(shop.show(), today(), english), Check::Address);
    QCOMPARE(line.state, CheckState::Open);
    QCOMPARE(line.text, QStringLiteral("The phone number is missing"));
}

void CheckLineTest::theSameOrderAgainCanBeOpened()
{
    SampleShop shop;
    Order again = sampleOrder();
    again.id = {3044};
    again.number = QStringLiteral("3044");
    shop.store({sampleOrder(), again});
    const CheckList list = checkListOf(shop.show(), today(), english);
    const CheckLine line = lineFor(list, Check::Duplicate);
    QCOMPARE(list.all, 5);
    QCOMPARE(line.other, QStringLiteral("3044"));
    QCOMPARE(helpName(line, CheckHelp::OpenOther), QStringLiteral("Open #3044"));
}

void CheckLineTest::hostileNamesStayText()
{
    SampleShop shop;
    Order made = sampleOrder();
    made.lines[0].name = QStringLiteral("<b>Satchel</b>; line 2: %1 qty <script>x</script>");
    shop.store({made});
    shop.stock(1, 0);
    shop.stock(2, 5);
    const CheckLine line = lineFor(checkListOf(shop.show(), today(), english), Check::Stock);
    QVERIFY2(!line.text.contains(u'<'), qPrintable(line.text));
    QVERIFY2(line.text.endsWith(u": 0 left, 2 ordered"), qPrintable(line.text));
}

void CheckLineTest::nothingIsLeftToReviewOnceShipped()
{
    SampleShop shop;
    Order made = sampleOrder();
    made.status = QStringLiteral("completed");
    shop.store({made});
    QVERIFY(checkListOf(shop.show(), today(), english).lines.isEmpty());
}

QTEST_GUILESS_MAIN(CheckLineTest)
#include "tst_checkline.moc"
