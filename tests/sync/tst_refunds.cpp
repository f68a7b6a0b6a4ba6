// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/syncbench.h"

#include "core/store/orderstore.h"
#include "core/sync/pullshelf.h"

#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

QDateTime start()
{
    return QDateTime({2026, 11, 23}, {6, 0}, Qt::UTC);
}

void addRefunded(FakeShop &shop, qint64 id, const QString &status, const QDateTime &made)
{
    Refund refund;
    refund.id = 1000 + id;
    refund.total = Amount::fromMillionths(1'000'000);
    Order &order = shop.add(id, status, made);
    order.refunds = {refund};
}

/// Orders 1 … 60 were refunded and are over for years; of 61 … 63 each is of interest for a reason of its own.
void fill(FakeShop &shop)
{
    const QDateTime old = start().addDays(-700);
    for (qint64 id = 1; id <= 60; ++id)
        addRefunded(shop, id, QStringLiteral("completed"), old.addSecs(id * 60));
    addRefunded(shop, 61, QStringLiteral("completed"), start().addDays(-10));
    addRefunded(shop, 62, QStringLiteral("processing"), start().addDays(-400));
    addRefunded(shop, 63, QStringLiteral("completed"), old.addSecs(63 * 60));
    shop.world[RemoteId{63}].modified = start().addDays(-1);
}

int refundsAsked(const FakeShop &shop)
{
    return static_cast<int>(shop.sent.filter(QStringLiteral("REFUNDS ")).size());
}

/// How many orders' refunds the store knows with their days.
int dated(SyncBench &bench)
{
    int known = 0;
    const OrderStore store(*bench.database);
    for (qint64 id = 1; id <= 63; ++id) {
        const Result<OrderId> oid = store.find(bench.account.id, RemoteId{id});
        const Result<StoredOrder> stored = oid ? store.load(*oid) : Result<StoredOrder>(Fault(oid.error()));
        known += stored && stored->order.refunds.value(0).detailed;
    }
    return known;
}

} // namespace

/// Refunds are read in detail one order after the other: first those that somebody is waiting for.
class RefundsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstSyncReadsThoseOfInterest();
    void laterRunsReadTheRestInSlices();
    void fullRunReadsAll();
    void whatWasReadBeforeATroubleIsKept();
    void hiddenRefundsAreAskedForOnce();
    void aChangedOldOrderIsReadSoon();
};

void RefundsTest::firstSyncReadsThoseOfInterest()
{
    SyncBench bench;
    fill(bench.shop);
    QVERIFY(bench.pull());
    QCOMPARE(refundsAsked(bench.shop), 3);
    for (const qint64 id : {61, 62, 63})
        QCOMPARE(bench.shop.sent.count(QStringLiteral("REFUNDS %1").arg(id)), 1);
    QCOMPARE(dated(bench), 3);
}

void RefundsTest::laterRunsReadTheRestInSlices()
{
    SyncBench bench;
    fill(bench.shop);
    for (const int known : {3, 28, 53, 63, 63}) {
        bench.clock.advance(600);
        const Result<PullOutcome> pulled = bench.pull();
        QVERIFY(pulled && !pulled->error);
        QCOMPARE(dated(bench), known);
    }
    QCOMPARE(refundsAsked(bench.shop), 63);
}

void RefundsTest::fullRunReadsAll()
{
    SyncBench first;
    fill(first.shop);
    QVERIFY(first.pull(true));
    QCOMPARE(dated(first), 63);

    SyncBench later;
    fill(later.shop);
    QVERIFY(later.pull());
    QVERIFY(later.pull(true));
    QCOMPARE(dated(later), 63);
    QCOMPARE(refundsAsked(later.shop), 63);
}

void RefundsTest::whatWasReadBeforeATroubleIsKept()
{
    SyncBench bench;
    fill(bench.shop);
    bench.shop.troubles = {{QStringLiteral("REFUNDS 30"), serverError(502)}};
    const Result<PullOutcome> half = bench.pull(true);
    QVERIFY(half && half->error);
    QCOMPARE(dated(bench), 33);
    QVERIFY(bench.pull(true));
    QCOMPARE(dated(bench), 63);
    QCOMPARE(refundsAsked(bench.shop), 64);
}

void RefundsTest::hiddenRefundsAreAskedForOnce()
{
    SyncBench bench;
    addRefunded(bench.shop, 61, QStringLiteral("completed"), start());
    bench.shop.troubles = {{QStringLiteral("REFUNDS 61"), answeredWith(ErrorKind::Refused, 403)}};
    const Result<PullOutcome> pulled = bench.pull();
    QVERIFY(pulled && !pulled->error);
    bench.clock.advance(60);
    QVERIFY(bench.pull());
    QCOMPARE(refundsAsked(bench.shop), 1);
    QCOMPARE(dated(bench), 0);
}

void RefundsTest::aChangedOldOrderIsReadSoon()
{
    SyncBench bench;
    fill(bench.shop);
    QVERIFY(bench.pull());
    Order &order = bench.shop.world[RemoteId{2}];
    order.refunds.first().total = Amount::fromMillionths(2'000'000);
    order.modified = bench.clock.now();
    PullShelf shelf(bench.peers());
    QVERIFY(shelf.storePage({.orders = {order}, .requestedAt = bench.clock.now()}));
    const Result<RefundsToRead> waiting = shelf.refundsToRead();
    QVERIFY(waiting);
    QCOMPARE(waiting->soon, QList<RemoteId>{RemoteId{2}});
    QVERIFY(!waiting->older.contains(RemoteId{2}));
}

QTEST_GUILESS_MAIN(RefundsTest)
#include "tst_refunds.moc"
