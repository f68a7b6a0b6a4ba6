// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/models/sampleorder.h"
#include "ui/models/customerpast.h"
#include "ui/models/factline.h"
#include "ui/models/itemsmodel.h"
#include "ui/models/ordersums.h"
#include "ui/models/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace tradeit;
using namespace tradeit::testing;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

Refund refundOf(qint64 inCents)
{
    Refund refund;
    refund.id = 30;
    refund.total = cents(inCents);
    refund.created = today();
    refund.reason = QStringLiteral("Scratched <i>buckle</i>");
    return refund;
}

} // namespace

/// Items, sums, facts and the timeline of an order.
class OrderLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itemsShowWhatIsLeft();
    void itemsChangeInPlace();
    void sumsAddUpAndRefundsAreNegative();
    void factsNameWhatIsKnown();
    void theTimelineIsNewestFirstWithDays();
    void openRowsStayOpen();
    void earlierOrdersAreCounted();
};

void OrderLinesTest::itemsShowWhatIsLeft()
{
    SampleShop shop;
    Order made = sampleOrder();
    made.lines[0].meta = {{1, QStringLiteral("Size"), QStringLiteral("L")},
                          {2, QStringLiteral("_reduced_stock"), QStringLiteral("0")}};
    shop.store({made});
    shop.stock(1, 1);
    ItemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOrder(shop.show().view, today(), english);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Leather satchel"));
    QCOMPARE(model.index(0, 0).data(ItemsModel::SecondLine).toString(), QStringLiteral("SKU-1 · 32.00 each · Size L"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("1"));
    QVERIFY(model.index(0, 2).data(ItemsModel::Short).toBool());
    QCOMPARE(model.index(0, 2).data(Qt::ToolTipRole).toString(), QStringLiteral("Left in the shop, read 3 min ago."));
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("64.00"));
    QVERIFY(!model.index(1, 2).data(ItemsModel::Short).toBool()); // not read yet
}

void OrderLinesTest::itemsChangeInPlace()
{
    SampleShop shop;
    shop.store({sampleOrder()});
    shop.stock(1, 1);
    ItemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOrder(shop.show().view, today(), english);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
    model.setOrder(shop.show().view, today(), english);
    QCOMPARE(changes.size(), 0);
    shop.stock(1, 7);
    model.setOrder(shop.show().view, today(), english);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("7"));
}

void OrderLinesTest::sumsAddUpAndRefundsAreNegative()
{
    Order made = sampleOrder();
    made.discountTotal = cents(500);
    CouponLine coupon;
    coupon.code = QStringLiteral("WELCOME");
    made.coupons = {coupon};
    made.refunds = {refundOf(1000)};
    const QList<SumLine> lines = sumLinesOf(made);
    QCOMPARE(lines.first().amount, cents(7850));
    QCOMPARE(lines.at(1).amount, cents(-500));
    QVERIFY(lines.at(1).label.contains(u"WELCOME"));
    QCOMPARE(lines.at(lines.size() - 2).amount, cents(-1000));
    QVERIFY(!lines.at(lines.size() - 2).label.contains(u'<'));
    QCOMPARE(lines.last().amount, cents(7650));
}

void OrderLinesTest::factsNameWhatIsKnown()
{
    SampleShop shop;
    shop.store({sampleOrder()});
    shop.capture(sampleOrder());
    QStringList facts;
    for (const FactLine &fact : paymentFacts(shop.show(), today(), english))
        facts.append(fact.label + u'=' + fact.value);
    QVERIFY2(facts.contains(QStringLiteral("Captured=86.50 USD")), qPrintable(facts.join(u'\n')));
    QVERIFY(facts.contains(QStringLiteral("Reference=8XY12345")));
    QVERIFY(facts.filter(QStringLiteral("Reason=")).isEmpty());
    shop.capture(sampleOrder(), PaymentState::Pending);
    facts.clear();
    for (const FactLine &fact : paymentFacts(shop.show(), today(), english))
        facts.append(fact.label + u'=' + fact.value);
    QVERIFY(facts.filter(QStringLiteral("Captured=")).isEmpty()); // never more than is known
}

void OrderLinesTest::theTimelineIsNewestFirstWithDays()
{
    SampleShop shop;
    Order made = sampleOrder();
    made.refunds = {refundOf(1000)};
    shop.store({made});
    shop.write([&] {
        must(NoteStore(*shop.database)
                 .replace(shop.account.id, {3045},
                          {{.id = {1},
                            .author = QStringLiteral("rudo"),
                            .text = QStringLiteral("<b>Gift</b> wrap"),
                            .created = today().addSecs(-60)}}));
    });
    const QList<TimelineEntry> entries = historyOf(shop.show(), english);
    for (qsizetype index = 1; index < entries.size(); ++index)
        QVERIFY(entries.at(index - 1).at >= entries.at(index).at);
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entries, today(), english);
    QVERIFY(model.index(0).data(TimelineModel::IsHeading).toBool());
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Today"));
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row).data(TimelineModel::Text).toString());
    QVERIFY(texts.contains(QStringLiteral("Gift wrap")));
}

void OrderLinesTest::openRowsStayOpen()
{
    const TimelineEntry old{
        .at = today().addSecs(-60), .title = QStringLiteral("Note"), .text = QStringLiteral("long")};
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({old}, today(), english);
    QVERIFY(model.setData(model.index(1), true, TimelineModel::IsOpen));
    QVERIFY(!model.setData(model.index(0), true, TimelineModel::IsOpen)); // a heading
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setEntries({{.at = today(), .title = QStringLiteral("Confirm")}, old}, today(), english);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.index(2).data(TimelineModel::IsOpen).toBool());
}

void OrderLinesTest::earlierOrdersAreCounted()
{
    SampleShop shop;
    Order earlier = sampleOrder();
    earlier.id = {3012};
    earlier.number = QStringLiteral("3012");
    earlier.created = today().addDays(-9);
    shop.store({sampleOrder(), earlier});
    const ShiftedClock clock(today());
    const DeskReader reader(*shop.database, clock);
    const OrderList found = must(reader.list({.query = customerQuery(sampleOrder())}, {}, 20));
    const CustomerPast past = customerPastOf(shop.oid(), found);
    QCOMPARE(past.others.size(), 1);
    QCOMPARE(pastSentence(past, english), QStringLiteral("Second order · 173.00 USD so far"));
}

QTEST_GUILESS_MAIN(OrderLinesTest)
#include "tst_orderlines.moc"
