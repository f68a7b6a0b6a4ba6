// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/intent.h"
#include "core/orders/review.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tradeit;

namespace {

Amount amountOf(const QJsonValue &value)
{
    return Amount::parse(value.toString()).value();
}

template <typename Line>
QList<Line> sumsFrom(const QJsonValue &list)
{
    QList<Line> lines;
    for (const QJsonValue &entry : list.toArray()) {
        Line line;
        line.total = amountOf(entry[u"total"]);
        line.totalTax = amountOf(entry[u"total_tax"]);
        lines.append(line);
    }
    return lines;
}

/// As much of a recorded order as its sums need.
Order orderFrom(const QJsonObject &json)
{
    Order order;
    order.currency = json[u"currency"].toString();
    order.pricesIncludeTax = json[u"prices_include_tax"].toBool();
    order.total = amountOf(json[u"total"]);
    order.totalTax = amountOf(json[u"total_tax"]);
    order.lines = sumsFrom<OrderLine>(json[u"line_items"]);
    order.shippingLines = sumsFrom<ShippingLine>(json[u"shipping_lines"]);
    order.fees = sumsFrom<FeeLine>(json[u"fee_lines"]);
    for (const QJsonValue &entry : json[u"tax_lines"].toArray()) {
        TaxLine line;
        line.taxTotal = amountOf(entry[u"tax_total"]);
        line.shippingTaxTotal = amountOf(entry[u"shipping_tax_total"]);
        order.taxes.append(line);
    }
    return order;
}

/// A flawless order of 2 × 20.00 with 15 % tax and 5.00 of delivery without.
Order flawless()
{
    Order order;
    order.status = QStringLiteral("processing");
    order.currency = QStringLiteral("USD");
    order.created = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    order.paid = order.created;
    OrderLine line;
    line.id = 1;
    line.product = ProductId{11};
    line.name = QStringLiteral("Satchel");
    line.quantity = 2;
    line.total = Amount::fromMillionths(40000000);
    line.totalTax = Amount::fromMillionths(6000000);
    order.lines = {line};
    ShippingLine shipping;
    shipping.methodId = QStringLiteral("flat_rate");
    shipping.total = Amount::fromMillionths(5000000);
    order.shippingLines = {shipping};
    TaxLine tax;
    tax.taxTotal = line.totalTax;
    order.taxes = {tax};
    order.totalTax = line.totalTax;
    order.total = Amount::fromMillionths(51000000);
    order.billing.firstName = QStringLiteral("Tendai");
    order.billing.address1 = QStringLiteral("12 Samora Machel Ave");
    order.billing.city = QStringLiteral("Harare");
    order.billing.country = QStringLiteral("ZW");
    order.billing.phone = QStringLiteral("0772 123 456");
    return order;
}

ReviewInputs goodInputs()
{
    ReviewInputs inputs;
    inputs.verdict = Verdict();
    inputs.verdict->state = PaymentState::Captured;
    inputs.gatewayKnown = true;
    inputs.shopCurrency = QStringLiteral("USD");
    StockItem item;
    item.product = ProductId{11};
    item.managed = true;
    item.quantity = 5;
    inputs.stock = {item};
    return inputs;
}

ReviewRow rowOf(Check check, const Order &order, const ReviewInputs &inputs = goodInputs())
{
    return review(order, inputs).at(static_cast<int>(check));
}

CheckState stateOf(Check check, const Order &order, const ReviewInputs &inputs = goodInputs())
{
    return rowOf(check, order, inputs).state;
}

} // namespace

class TestReview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFlawlessOrderIsGreen();
    void recordedOrdersAddUp();
    void sumsOffByACentAreOpen();
    void sumsOutOfPricesWithTaxMayRound();
    void itemsMustBeSellable();
    void addressesMustReachSomebody();
    void phones_data();
    void phones();
    void missingPhonesAreOpen();
    void paymentIsBelievedByItsRule();
    void stockIsAskedForOnce();
    void theSamePurchaseTwiceIsOpen();
    void anotherCurrencyIsLookedAt();
};

void TestReview::aFlawlessOrderIsGreen()
{
    QStringList checks;
    for (const ReviewRow &row : review(flawless(), goodInputs())) {
        QVERIFY2(row.state == CheckState::Ok, qPrintable(row.detail));
        checks.append(checkWord(row.check));
    }
    QCOMPARE(checks.join(u' '), QStringLiteral("items sums address phone payment stock duplicate currency"));
}

void TestReview::recordedOrdersAddUp()
{
    const QDir folder(QString(qEnvironmentVariable("TRADEIT_FIXTURES") + QStringLiteral("/wc-v3")));
    int seen = 0;
    for (const QString &name : folder.entryList({QStringLiteral("order*.json")})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        const QJsonArray orders = document.isArray() ? document.array() : QJsonArray{document.object()};
        for (const QJsonValue &order : orders) {
            if (!order[u"fee_lines"].isArray() || !order[u"prices_include_tax"].isBool())
                continue;
            const ReviewRow row = rowOf(Check::Sums, orderFrom(order.toObject()), {});
            QVERIFY2(row.state == CheckState::Ok, qPrintable(QString(name + u' ' + row.detail)));
            ++seen;
        }
    }
    QVERIFY2(seen >= 60, qPrintable(QString::number(seen)));
}

void TestReview::sumsOffByACentAreOpen()
{
    Order order = flawless();
    order.total += Amount::fromMillionths(10000);
    QCOMPARE(rowOf(Check::Sums, order).detail, QStringLiteral("lines and tax: 51.00 is not 51.01"));
    QCOMPARE(stateOf(Check::Sums, order), CheckState::Open);

    order = flawless();
    order.lines[0].totalTax += Amount::fromMillionths(20000); // one cent for each of the two lines is rounding
    QCOMPARE(stateOf(Check::Sums, order), CheckState::Ok);
    order.lines[0].totalTax += Amount::fromMillionths(1);
    QCOMPARE(stateOf(Check::Sums, order), CheckState::Open);

    order = flawless();
    order.taxes.clear();
    QCOMPARE(stateOf(Check::Sums, order), CheckState::Open);
}

void TestReview::sumsOutOfPricesWithTaxMayRound()
{
    Order order = flawless();
    order.total += Amount::fromMillionths(10000);
    order.pricesIncludeTax = true;
    QCOMPARE(stateOf(Check::Sums, order), CheckState::Ok);
    order.total += Amount::fromMillionths(1);
    QCOMPARE(stateOf(Check::Sums, order), CheckState::Open);
}

void TestReview::itemsMustBeSellable()
{
    Order order = flawless();
    QCOMPARE(rowOf(Check::Items, order).detail, QStringLiteral("1 line"));
    order.lines.append(order.lines[0]);
    QCOMPARE(rowOf(Check::Items, order).detail, QStringLiteral("2 lines"));
    order = flawless();
    order.lines[0].quantity = 40;
    QCOMPARE(rowOf(Check::Items, order),
             (ReviewRow{Check::Items, CheckState::Neutral, QStringLiteral("line 1: qty 40 unusual")}));
    order.lines[0].quantity = 0;
    QCOMPARE(rowOf(Check::Items, order).detail, QStringLiteral("line 1: qty 0"));
    order.lines[0] = flawless().lines[0];
    order.lines[0].product = ProductId();
    QCOMPARE(rowOf(Check::Items, order).detail, QStringLiteral("line 1: product deleted"));
    order.lines.clear();
    QCOMPARE(rowOf(Check::Items, order).state, CheckState::Open);
}

void TestReview::addressesMustReachSomebody()
{
    Order order = flawless();
    order.shipping = order.billing;
    order.shipping.address1 = QStringLiteral("12  samora machel ave ");
    QCOMPARE(stateOf(Check::Address, order), CheckState::Ok);
    order.shipping.city = QStringLiteral("Mutare");
    QCOMPARE(stateOf(Check::Address, order), CheckState::Neutral);
    order.shipping.address1.clear();
    QCOMPARE(rowOf(Check::Address, order).detail, QStringLiteral("no street"));
    order.shipping = order.billing = Address();
    QCOMPARE(rowOf(Check::Address, order).detail, QStringLiteral("no street; no town"));
    order.shippingLines[0].methodId = QStringLiteral("local_pickup");
    QCOMPARE(stateOf(Check::Address, order), CheckState::Ok);
}

void TestReview::phones_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("digits");
    const auto row = [](const char *phone, const char *country, const char *digits) {
        QTest::addRow("%s in %s", phone, country)
            << QString::fromUtf8(phone) << QString::fromLatin1(country) << QString::fromLatin1(digits);
    };
    row("0772 123 456", "ZW", "263772123456");
    row("+263 77 212 3456", "ZW", "263772123456");
    row("00263-77-212-3456", "ZW", "263772123456");
    row("263772123456", "zw", "263772123456");
    row("+263 (0)772 123456", "ZW", "263772123456");
    row("772123456", "ZW", "263772123456");
    row("0772123456", "", "263772123456");
    row("(024) 2700000", "ZW", "263242700000");
    row("+27 82 123 4567", "ZW", "27821234567");
    row("+263772123456", "ZA", "263772123456");
    row("0821234567", "ZA", "0821234567");
    row("0044 20 7946 0000", "GB", "442079460000");
    row("٠٧٧٢١٢٣٤٥٦", "ZW", "263772123456");
    row("12345", "ZW", "");
    row("07721", "ZW", "");
    row("0772 123 456 ext 2", "ZW", "");
    row("call me", "ZW", "");
    row("+", "ZW", "");
    row("+0772123456", "ZA", "");
    row("1234567890123456", "ZA", "");
    row("0772+123456", "ZW", "");
    row("", "ZW", "");
}

void TestReview::phones()
{
    QFETCH(QString, phone);
    QFETCH(QString, country);
    QTEST(internationalPhone(phone, country), "digits");
}

void TestReview::missingPhonesAreOpen()
{
    Order order = flawless();
    order.billing.phone = QStringLiteral("n/a");
    QCOMPARE(rowOf(Check::Phone, order), (ReviewRow{Check::Phone, CheckState::Open, QStringLiteral("malformed")}));
    order.billing.phone.clear();
    QCOMPARE(rowOf(Check::Phone, order).detail, QStringLiteral("missing"));
    order.shipping.phone = QStringLiteral("+263772123456");
    QCOMPARE(stateOf(Check::Phone, order), CheckState::Ok);
}

void TestReview::paymentIsBelievedByItsRule()
{
    Order order = flawless();
    ReviewInputs inputs = goodInputs();
    inputs.verdict.reset();
    QCOMPARE(stateOf(Check::Payment, order, inputs), CheckState::Open);
    inputs.gatewayKnown = false;
    QCOMPARE(stateOf(Check::Payment, order, inputs), CheckState::Neutral);
    inputs.verdict = Verdict();
    inputs.verdict->state = PaymentState::Disputed;
    QCOMPARE(rowOf(Check::Payment, order, inputs).detail, QStringLiteral("disputed"));
    QCOMPARE(stateOf(Check::Payment, order, inputs), CheckState::Open);
    inputs.verdict.reset();
    order.paid = QDateTime();
    QCOMPARE(stateOf(Check::Payment, order, inputs), CheckState::Open);
    order.paymentMethod = QStringLiteral("cod");
    QCOMPARE(stateOf(Check::Payment, order, inputs), CheckState::Ok);
    order.status = QStringLiteral("on-its-way");
    QCOMPARE(stateOf(Check::Payment, order, inputs), CheckState::Open);
    inputs.shippedSlug = QStringLiteral("on-its-way"); // the account's word for shipped
    QCOMPARE(stateOf(Check::Payment, order, inputs), CheckState::Ok);
    order.status = QStringLiteral("pending");
    QCOMPARE(stateOf(Check::Payment, order, inputs), CheckState::Open);
}

void TestReview::stockIsAskedForOnce()
{
    Order order = flawless();
    ReviewInputs inputs = goodInputs();
    inputs.stock[0].quantity = 1;
    QCOMPARE(rowOf(Check::Stock, order, inputs).detail, QStringLiteral("line 1: 1 left, 2 ordered"));
    QCOMPARE(stateOf(Check::Stock, order, inputs), CheckState::Open);
    inputs.stock[0].backorders = QStringLiteral("notify");
    QCOMPARE(stateOf(Check::Stock, order, inputs), CheckState::Neutral);

    inputs.stock[0].backorders = QStringLiteral("no");
    inputs.stock[0].quantity = 0;
    order.lines[0].meta = {MetaEntry{1, QStringLiteral("_reduced_stock"), QStringLiteral("2")}};
    QCOMPARE(stateOf(Check::Stock, order, inputs), CheckState::Ok);

    inputs.stock[0].managed = false;
    inputs.stock[0].quantity.reset();
    QCOMPARE(stateOf(Check::Stock, order, inputs), CheckState::Ok);
    inputs.stock[0].status = QStringLiteral("outofstock");
    QCOMPARE(stateOf(Check::Stock, order, inputs), CheckState::Open);
    inputs.stock.clear();
    QCOMPARE(rowOf(Check::Stock, order, inputs),
             (ReviewRow{Check::Stock, CheckState::Neutral, QStringLiteral("line 1: not read")}));
}

void TestReview::theSamePurchaseTwiceIsOpen()
{
    const Order order = flawless();
    Order again = order;
    again.lines[0].id = 99; // another order numbers its lines anew
    ReviewInputs inputs = goodInputs();
    inputs.similar = {
        SimilarOrder{QStringLiteral("3044"), order.created.addSecs(-86400), order.total, baseOf(again).lines}};
    QCOMPARE(rowOf(Check::Duplicate, order, inputs),
             (ReviewRow{Check::Duplicate, CheckState::Open, QStringLiteral("same as 3044")}));
    inputs.similar[0].created = order.created.addSecs(-86401);
    QCOMPARE(stateOf(Check::Duplicate, order, inputs), CheckState::Ok);
    again.lines[0].quantity = 3;
    inputs.similar[0] = {QStringLiteral("3044"), order.created, order.total, baseOf(again).lines};
    QCOMPARE(stateOf(Check::Duplicate, order, inputs), CheckState::Ok);
}

void TestReview::anotherCurrencyIsLookedAt()
{
    Order order = flawless();
    order.currency = QStringLiteral("JPY");
    QCOMPARE(rowOf(Check::Currency, order).detail, QStringLiteral("JPY instead of USD"));
    QCOMPARE(stateOf(Check::Currency, order), CheckState::Open);
    ReviewInputs unknown = goodInputs();
    unknown.shopCurrency.clear();
    QCOMPARE(stateOf(Check::Currency, order, unknown), CheckState::Ok);
}

QTEST_APPLESS_MAIN(TestReview)
#include "tst_review.moc"
