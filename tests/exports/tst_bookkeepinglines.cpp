// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/bookkeepinglines.h"

#include <QRandomGenerator>
#include <QTest>
#include <numeric>

using namespace tradeit;

namespace {

Amount cents(qint64 value)
{
    return Amount::fromMillionths(value * 10'000);
}

Amount grossOf(const QList<BookkeepingLine> &lines)
{
    return std::accumulate(lines.begin(), lines.end(), Amount(),
                           [](Amount sum, const BookkeepingLine &line) { return sum + line.gross(); });
}

const QTimeZone harare("UTC+02:00");

Order taxedAtTwoRates()
{
    Order order;
    order.currency = QStringLiteral("USD");
    order.created = QDateTime({2026, 11, 22}, {22, 30}, Qt::UTC);
    order.taxes = {
        {.id = 1, .rateId = 10, .code = {}, .label = QStringLiteral("VAT"), .percent = QStringLiteral("15")},
        {.id = 2, .rateId = 11, .code = QStringLiteral("LEVY"), .label = {}, .percent = QStringLiteral("2")}};
    OrderLine shoes;
    shoes.id = 5;
    shoes.name = QStringLiteral("Shoes");
    shoes.quantity = 2;
    shoes.subtotal = cents(20000);
    shoes.subtotalTax = cents(3400);
    shoes.total = cents(10000);
    shoes.totalTax = cents(1700);
    shoes.taxes = {{.rateId = 10, .total = cents(1500)}, {.rateId = 11, .total = cents(200)}};
    order.lines = {shoes};
    order.total = cents(11700);
    return order;
}

/// An order as shops make them: any number of lines, rates that do not divide, a total rounded on its own.
Order anyOrder(QRandomGenerator &random)
{
    Order order = taxedAtTwoRates();
    order.lines.clear();
    Amount sum;
    for (int n = random.bounded(6); n > 0; --n) {
        OrderLine line;
        line.id = n;
        line.quantity = random.bounded(0, 9);
        line.subtotal = Amount::fromMillionths(random.bounded(500'000'000));
        line.subtotalTax = Amount::fromMillionths(random.bounded(90'000'000));
        line.total = line.subtotal - Amount::fromMillionths(random.bounded(1'000'000));
        line.totalTax = Amount::fromMillionths(random.bounded(90'000'000));
        for (int share = random.bounded(4); share > 0; --share)
            line.taxes.append({.rateId = 9 + share, .total = Amount::fromMillionths(random.bounded(40'000'000))});
        order.lines.append(line);
        sum += line.total + line.totalTax;
    }
    order.fees = {{.id = 90, .name = {}, .total = -cents(random.bounded(500)), .totalTax = {}, .taxes = {}}};
    order.total = (sum + order.fees.first().total).rounded(2);
    return order;
}

Refund anyRefund(QRandomGenerator &random)
{
    Refund refund;
    refund.id = 70;
    refund.total = cents(random.bounded(1, 9000));
    for (int n = random.bounded(3); n > 0; --n)
        refund.lines.append({.id = n,
                             .refundedItem = n,
                             .name = {},
                             .sku = {},
                             .quantity = -1,
                             .total = -cents(random.bounded(3000)),
                             .totalTax = -cents(random.bounded(300)),
                             .taxes = {{.rateId = 10, .total = -cents(random.bounded(300))}}});
    return refund;
}

} // namespace

class BookkeepingLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splitsTaxPerRate();
    void keepsDiscountsApart();
    void usesDaysOfTheShop();
    void refundsABareSum();
    void linesAddUpToTheirOrder();
    void sharesAreExact();
};

void BookkeepingLinesTest::splitsTaxPerRate()
{
    const QList<BookkeepingLine> lines = saleLines(taxedAtTwoRates(), harare);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0].taxName, QStringLiteral("VAT"));
    QCOMPARE(lines[0].taxRate, QStringLiteral("15"));
    QCOMPARE(lines[0].net, cents(20000));
    QCOMPARE(lines[0].unitNet, cents(10000));
    QCOMPARE(lines[0].tax, cents(3000));
    QCOMPARE(lines[1].taxName, QStringLiteral("LEVY"));
    QCOMPARE(lines[1].net, Amount());
    QCOMPARE(lines[1].tax, cents(400));
    QVERIFY(!lines[1].quantity);
}

void BookkeepingLinesTest::keepsDiscountsApart()
{
    const QList<BookkeepingLine> lines = saleLines(taxedAtTwoRates(), harare);
    QCOMPARE(lines[2].recordType, QStringLiteral("discount"));
    QCOMPARE(lines[2].parentId, 5);
    QCOMPARE(lines[2].net, -cents(10000));
    QCOMPARE(lines[2].tax, -cents(1500));
    QCOMPARE(lines[3].tax, -cents(200));
}

void BookkeepingLinesTest::usesDaysOfTheShop()
{
    QCOMPARE(saleLines(taxedAtTwoRates(), harare).first().date, QDate(2026, 11, 23));
    QCOMPARE(saleLines(taxedAtTwoRates(), QTimeZone::utc()).first().date, QDate(2026, 11, 22));
}

void BookkeepingLinesTest::refundsABareSum()
{
    Refund refund;
    refund.id = 70;
    refund.reason = QStringLiteral("late");
    refund.total = cents(500);
    refund.created = QDateTime({2026, 12, 1}, {23, 0}, Qt::UTC);
    const QList<BookkeepingLine> lines = refundLines(taxedAtTwoRates(), refund, harare);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].recordType, QStringLiteral("refund"));
    QCOMPARE(lines[0].gross(), -cents(500));
    QCOMPARE(lines[0].description, QStringLiteral("late"));
    QCOMPARE(lines[0].reference, QStringLiteral("70"));
    QCOMPARE(lines[0].date, QDate(2026, 12, 2));
}

void BookkeepingLinesTest::linesAddUpToTheirOrder()
{
    const quint32 seed =
        qEnvironmentVariableIntValue("TRADEIT_SEED") ? quint32(qEnvironmentVariableIntValue("TRADEIT_SEED")) : 20261123;
    QRandomGenerator random(seed);
    for (int round = 0; round < 500; ++round) {
        const Order order = anyOrder(random);
        const Refund refund = anyRefund(random);
        QVERIFY2(grossOf(saleLines(order, harare)) == order.total, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QVERIFY2(grossOf(refundLines(order, refund, harare)) == -refund.total,
                 qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void BookkeepingLinesTest::sharesAreExact()
{
    const QList<Amount> shares = shareOut(cents(100), {cents(1), cents(1), cents(1)});
    QCOMPARE(shares.size(), 3);
    QCOMPARE(shares[0] + shares[1] + shares[2], cents(100));
    QCOMPARE(shareOut(cents(100), {}), QList<Amount>{cents(100)});
    QCOMPARE(shareOut(cents(100), {Amount(), Amount()}), (QList<Amount>{cents(100), Amount()}));
    const Amount huge = Amount::fromMillionths(4'000'000'000'000'000'000);
    QCOMPARE(shareOut(huge, {huge, huge})[0], Amount::fromMillionths(2'000'000'000'000'000'000));
}

QTEST_GUILESS_MAIN(BookkeepingLinesTest)
#include "tst_bookkeepinglines.moc"
