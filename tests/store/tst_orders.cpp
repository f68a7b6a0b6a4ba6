// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "tests/store/testprofile.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <numeric>

using namespace tradeit;
using namespace tradeit::testing;

namespace {

quint32 seed()
{
    bool set = false;
    const int fromEnvironment = qEnvironmentVariableIntValue("TRADEIT_SEED", &set);
    const quint32 chosen = set ? quint32(fromEnvironment) : 20261123U;
    qInfo("TRADEIT_SEED=%u", chosen);
    return chosen;
}

QList<qint64> ids(const QList<StoredOrder> &orders)
{
    QList<qint64> list;
    for (const StoredOrder &stored : orders)
        list.append(stored.order.id.value);
    return list;
}

QHash<Bucket, qint64> recount(const Database &database)
{
    QHash<Bucket, qint64> counts;
    QSqlQuery query(database.connection());
    query.exec(
        QStringLiteral("SELECT bucket, count(*) FROM mirror.orders WHERE is_group = 0 AND gone = 0 GROUP BY bucket"));
    while (query.next())
        counts.insert(static_cast<Bucket>(query.value(0).toInt()), query.value(1).toLongLong());
    return counts;
}

Order withRefund(Order order, qint64 refund, const QDateTime &created)
{
    order.refunds = {{.id = refund,
                      .total = Amount::fromMillionths(1'000'000),
                      .created = created,
                      .detailed = created.isValid(),
                      .lines = {{.id = 9, .refundedItem = 1, .quantity = -1}}}};
    if (!created.isValid())
        order.refunds[0].lines.clear();
    return order;
}

/// Every member set to something of its own.
Order fullOrder()
{
    Order full = withRefund(order(1), 5, today());
    full.parent = {0};
    full.orderKey = QStringLiteral("wc_order_x");
    full.pricesIncludeTax = true;
    full.paid = full.completed = today();
    full.totalTax = Amount::fromMillionths(1);
    full.customer = 12;
    full.shipping = full.billing;
    full.customerNote = QStringLiteral("<script>\u00e9\U0001F600</script>");
    full.lines[0].taxes = {{.rateId = 2, .total = Amount::fromMillionths(-3)}};
    full.lines[0].meta = {{.id = 1, .key = QStringLiteral("Size"), .value = QJsonObject{{QStringLiteral("a"), 1.5}}}};
    full.shippingLines = {{.id = 2, .title = QStringLiteral("Bus"), .total = Amount::fromMillionths(4)}};
    full.fees = {{.id = 3, .name = QStringLiteral("Discount"), .total = Amount::fromMillionths(-4)}};
    full.coupons = {{.id = 4, .code = QStringLiteral("TEN")}};
    full.taxes = {{.id = 5, .rateId = 2, .percent = QStringLiteral("15")}};
    full.meta.append({.id = 9,
                      .key = confirmedMetaKey.toString(),
                      .value = QJsonObject{{QStringLiteral("at"), QStringLiteral("2026-11-19T08:00:00Z")}}});
    full.vendor = 4;
    return full;
}

} // namespace

/// Storing orders: what comes back, what counts as news, groups, counts.
class TestOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberComesBack()
    {
        TestProfile profile;
        Order full = fullOrder();
        const StoreOutcome outcome = profile.store({full});
        full.account = profile.account.id;
        QCOMPARE(profile.stored(1).order, full);
        QVERIFY(profile.stored(1).complete);
        QCOMPARE(outcome.fresh, QList<OrderId>{profile.stored(1).oid});
    }

    void longMetaComesBack()
    {
        TestProfile profile;
        Order bulky = order(1);
        bulky.meta[0].value = QString(20'000, QLatin1Char('m'));
        profile.store({bulky});
        QCOMPARE(profile.stored(1).order.meta, bulky.meta);
    }

    void oldClosedOrderLetsItsBulkGoButNotTheMark()
    {
        TestProfile profile;
        Order old = fullOrder();
        old.status = QStringLiteral("completed");
        old.created = today().addDays(-200);
        profile.store({old});
        const StoredOrder stored = profile.stored(1);
        QVERIFY(!stored.complete);
        QCOMPARE(stored.order.meta.size(), 1);
        QVERIFY(stored.effective.confirmed &&
                stored.effective.confirmed->at == at(QStringLiteral("2026-11-19T08:00:00Z")));
        QCOMPARE(stored.order.refunds, old.refunds);
        QVERIFY(profile.store({old}).changed.isEmpty());
    }

    void bulkIsLetGoWhenItsTimeComes()
    {
        TestProfile profile;
        profile.store({order(1, QStringLiteral("completed")), order(2)});
        const auto letGo = [&](const QDateTime &now) {
            int gone = 0;
            profile.write([&] { gone = must(OrderStore(*profile.database).letGo(now, 10)); });
            return gone;
        };
        QCOMPARE(letGo(today()), 0);
        QCOMPARE(letGo(today().addDays(100)), 1);
        QVERIFY(!profile.stored(1).complete);
        QVERIFY(profile.stored(2).complete);
    }

    void onlyRealNewsCount()
    {
        TestProfile profile;
        QCOMPARE(profile.store({order(1), order(2, QStringLiteral("checkout-draft"))}).fresh.size(), 1);
        QVERIFY(!OrderStore(*profile.database).find(profile.account.id, {2}));
        const StoreOutcome same = profile.store({order(1)});
        QVERIFY(same.fresh.isEmpty() && same.changed.isEmpty());
        QCOMPARE(profile.store({order(2)}).fresh.size(), 1); // a draft that became real is new
        QCOMPARE(profile.store({order(1, QStringLiteral("trash"))}).changed.size(), 1);
        QVERIFY(profile.stored(1).gone);
        const StoreOutcome back = profile.store({order(1)});
        QVERIFY(back.fresh.isEmpty());
        QCOMPARE(back.changed.size(), 1);
        QVERIFY(!profile.stored(1).gone);
    }

    void stalePageNeverWins()
    {
        TestProfile profile;
        profile.store({order(1)});
        profile.write([&] {
            must(OrderStore(*profile.database)
                     .adoptOwn(profile.account, order(1, QStringLiteral("completed")), today().addSecs(60)));
        });
        const StoreOutcome stale = profile.store({order(1)}, today().addSecs(59));
        QCOMPARE(stale.discarded, 1);
        QCOMPARE(profile.stored(1).order.status, QStringLiteral("completed"));
        QCOMPARE(profile.store({order(1, QStringLiteral("trash"))}, today().addSecs(59)).discarded, 1);
        QVERIFY(!profile.stored(1).gone);
        QCOMPARE(profile.store({order(1)}, today().addSecs(61)).discarded, 0);
        QCOMPARE(profile.store({order(1, QStringLiteral("failed"))}, today().addSecs(60)).discarded, 1);
    }

    void shortRefundListKeepsWhatWasRead()
    {
        TestProfile profile;
        profile.store({withRefund(order(1), 5, {})});
        const Order detailed = withRefund(order(1), 5, today());
        profile.write(
            [&] { must(OrderStore(*profile.database).storeRefunds(profile.stored(1).oid, detailed.refunds)); });
        QVERIFY(profile.store({withRefund(order(1), 5, {})}).changed.isEmpty());
        QCOMPARE(profile.stored(1).order.refunds, detailed.refunds);
        QCOMPARE(must(OrderStore(*profile.database).row(profile.stored(1).oid)).refunded, detailed.refunded());
    }

    void parentIsAGroupWhateverCameFirst_data()
    {
        QTest::addColumn<QList<qint64>>("arrival");
        QTest::addColumn<bool>("told");
        QTest::newRow("parent first") << QList<qint64>{10, 11, 12} << false;
        QTest::newRow("children first") << QList<qint64>{11, 12, 10} << false;
        QTest::newRow("between, and told") << QList<qint64>{11, 10, 12} << true;
    }
    void parentIsAGroupWhateverCameFirst()
    {
        QFETCH(const QList<qint64>, arrival);
        QFETCH(const bool, told);
        TestProfile profile;
        for (const qint64 id : arrival) {
            Order arriving = order(id);
            arriving.parent = {id == 10 ? 0 : 10};
            arriving.hasSubOrders = told && id == 10;
            profile.store({arriving});
        }
        QVERIFY(profile.stored(10).group);
        QVERIFY(!profile.stored(10).effective.open);
        QVERIFY(!profile.stored(11).group);
        const OrderStore orders(*profile.database);
        QCOMPARE(must(orders.children(profile.account.id, {10})).size(), 2);
        const QHash<Bucket, qint64> counts = must(orders.counts(profile.account.id));
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), qint64(0)), 2);
        QCOMPARE(must(orders.list({.groups = false}, {}, 10)).rows.size(), 2);
        QCOMPARE(must(orders.list({}, {}, 10)).rows.size(), 3);
        QVERIFY(!ids(must(orders.exportSlice({}, {}, 10))).contains(10));
    }

    void parentIsAGroupWhateverItsPlaceInThePage_data() { parentIsAGroupWhateverCameFirst_data(); }
    void parentIsAGroupWhateverItsPlaceInThePage()
    {
        QFETCH(const QList<qint64>, arrival);
        QFETCH(const bool, told);
        QList<Order> page;
        for (const qint64 id : arrival) {
            page.append(order(id));
            page.last().parent = {id == 10 ? 0 : 10};
            page.last().hasSubOrders = told && id == 10;
        }
        TestProfile profile;
        profile.store(page);
        QVERIFY(profile.stored(10).group);
        QVERIFY(!profile.stored(11).group);
        // Also when the page brings the parent alone, changed, and its children came before.
        page = {order(10, QStringLiteral("on-hold"))};
        profile.store(page);
        QVERIFY(profile.stored(10).group);
    }

    void countsAlwaysEqualARecount()
    {
        TestProfile profile;
        QRandomGenerator random(seed());
        const QStringList statuses = {QStringLiteral("processing"), QStringLiteral("pending"),
                                      QStringLiteral("on-hold"),    QStringLiteral("completed"),
                                      QStringLiteral("trash"),      QStringLiteral("refunded"),
                                      QStringLiteral("shipped"),    QStringLiteral("checkout-draft")};
        OrderStore orders(*profile.database);
        for (int round = 0; round < 150; ++round) {
            Order next = order(random.bounded(1, 30), statuses.at(random.bounded(statuses.size())));
            next.parent = {random.bounded(5) ? 0 : random.bounded(1, 30)};
            next.hasSubOrders = random.bounded(9) == 0;
            profile.store({next}, today().addSecs(round));
            const RemoteId other{random.bounded(1, 30)};
            profile.write([&] {
                if (random.bounded(6) == 0)
                    must(orders.markGone(profile.account.id, {other}));
                if (random.bounded(4) == 0)
                    must(LocalFactsStore(*profile.database)
                             .save(profile.account.id, other, {.confirmed = Confirmation{.at = today()}}));
            });
            QCOMPARE(must(orders.counts(profile.account.id)), recount(*profile.database));
        }
        OrderId last;
        do
            profile.write([&] { last = must(orders.projectSlice(profile.account.id, last, 7)); });
        while (last);
        QCOMPARE(must(orders.counts({})), recount(*profile.database));
    }
};

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
