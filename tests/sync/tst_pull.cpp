// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/syncbench.h"

#include "core/store/accountstore.h"
#include "core/store/factstores.h"
#include "core/sync/intransaction.h"
#include "core/sync/projectionrun.h"
#include "core/sync/pullplan.h"

#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

QDateTime start()
{
    return QDateTime({2026, 11, 23}, {6, 0}, Qt::UTC);
}

void fill(FakeShop &shop, int count)
{
    for (qint64 id = 1; id <= count; ++id)
        shop.add(id, QStringLiteral("completed"), start().addSecs(id * 60));
}

} // namespace

/// Bringing the store up to date, whatever happens in the shop or on the line meanwhile.
class PullTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstSyncResumesAtEveryPage();
    void nextPageIsAskedForBeforeStoring();
    void oneSecondHoldsMoreThanAPage();
    void trashedInMidWalkLosesNobody();
    void insertedInMidWalkIsFound();
    void draftTurnedRealIsNew();
    void changesOverlapTheCursor();
    void serverWithoutFiltersLosesNothing();
    void silentMetaEditIsFoundOnTheSlowCycle();
    void trashedAndDeletedAreGone();
    void refundsAreReadInDetail();
    void firstSyncEndsInSlices();
    void sweepComparesBothWays();
};

void PullTest::firstSyncResumesAtEveryPage()
{
    for (int broken = 1; broken <= 4; ++broken) {
        SyncBench bench;
        bench.shop.pageSize = 10;
        fill(bench.shop, 35);
        bench.shop.troubles = {{QStringLiteral("LIST ") + QString::number(broken), serverError(502)}};
        const Result<PullOutcome> half = bench.pull();
        QVERIFY(half && half->error);
        QCOMPARE(bench.stored(), (broken - 1) * 10);
        const Result<PullOutcome> whole = bench.pull();
        QVERIFY(whole && !whole->error);
        QCOMPARE(bench.stored(), 35);
        QVERIFY(whole->tally.freshOrders.isEmpty());
        QVERIFY(bench.account.firstFullSync.isValid());
    }
}

void PullTest::nextPageIsAskedForBeforeStoring()
{
    SyncBench bench;
    bench.shop.pageSize = 10;
    fill(bench.shop, 25);
    for (const bool first : {true, false}) {
        bench.shop.sent.clear();
        QStringList sentWhenStored;
        PullRun run(bench.peers());
        connect(&run, &PullRun::progressed, this, [&] { sentWhenStored.append(bench.shop.sent.constLast()); });
        const Result<PullOutcome> outcome = await(run.run(!first));
        QVERIFY(outcome && !outcome->error);
        QCOMPARE(sentWhenStored.mid(0, 2), (QStringList{QStringLiteral("LIST 2"), QStringLiteral("LIST 3")}));
        QCOMPARE(bench.stored(), 25);
    }
}

void PullTest::oneSecondHoldsMoreThanAPage()
{
    SyncBench bench;
    bench.shop.pageSize = 10;
    for (qint64 id = 1; id <= 45; ++id)
        bench.shop.add(id, QStringLiteral("completed"), start());
    // Every page is the last before the line drops: the walk must still get past the crowded second.
    for (int run = 0; run < 6; ++run) {
        int answered = 0;
        bench.shop.betweenPages = [&] {
            if (++answered == 1)
                bench.shop.troubles = {{QStringLiteral("LIST"), serverError(502)}};
        };
        QVERIFY(bench.pull());
        bench.shop.troubles.clear();
    }
    bench.shop.betweenPages = {};
    QVERIFY(bench.pull());
    QCOMPARE(bench.stored(), 45);
}

void PullTest::trashedInMidWalkLosesNobody()
{
    SyncBench bench;
    bench.shop.pageSize = 10;
    fill(bench.shop, 30);
    QVERIFY(bench.pull());
    bench.clock.advance(3600);
    for (Order &order : bench.shop.world)
        order.modified = bench.clock.now();
    bench.shop.world[RemoteId{25}].status = QStringLiteral("processing");
    bench.shop.world[RemoteId{11}].status = QStringLiteral("processing");
    bool trashed = false;
    bench.shop.betweenPages = [&] {
        if (!std::exchange(trashed, true))
            bench.shop.world[RemoteId{3}].status = QStringLiteral("trash");
    };
    const Result<PullOutcome> pulled = bench.pull();
    QVERIFY(pulled && !pulled->error);
    QCOMPARE(bench.remoteStatus(11), QStringLiteral("processing"));
    QCOMPARE(bench.remoteStatus(25), QStringLiteral("processing"));
}

void PullTest::insertedInMidWalkIsFound()
{
    SyncBench bench;
    bench.shop.pageSize = 10;
    fill(bench.shop, 30);
    bool inserted = false;
    bench.shop.betweenPages = [&] {
        if (!std::exchange(inserted, true))
            bench.shop.add(31, QStringLiteral("processing"), bench.clock.now());
    };
    QVERIFY(bench.pull());
    QVERIFY(bench.pull());
    QCOMPARE(bench.stored(), 31);
    QCOMPARE(bench.remoteStatus(31), QStringLiteral("processing"));
}

void PullTest::draftTurnedRealIsNew()
{
    SyncBench bench;
    fill(bench.shop, 5);
    bench.shop.world[RemoteId{2}].status = QStringLiteral("checkout-draft");
    QVERIFY(bench.pull());
    QCOMPARE(bench.stored(), 4);
    bench.clock.advance(600);
    bench.shop.world[RemoteId{2}].status = QStringLiteral("processing");
    bench.shop.world[RemoteId{2}].modified = bench.clock.now();
    const Result<PullOutcome> pulled = bench.pull();
    QVERIFY(pulled);
    QCOMPARE(pulled->tally.freshOrders.size(), 1);
    QCOMPARE(bench.remoteStatus(2), QStringLiteral("processing"));
}

void PullTest::changesOverlapTheCursor()
{
    SyncBench bench;
    fill(bench.shop, 5);
    QVERIFY(bench.pull());
    bench.clock.advance(600);
    Order &first = bench.shop.world[RemoteId{1}];
    first.status = QStringLiteral("processing");
    first.modified = fromIsoUtc(isoUtc(bench.clock.now())); // the peer has whole seconds and a strict bound
    QVERIFY(bench.pull());
    // Changed in the same second as the cursor, and shown only now.
    Order &second = bench.shop.world[RemoteId{2}];
    second.status = QStringLiteral("on-hold");
    second.modified = first.modified;
    QVERIFY(bench.pull());
    QCOMPARE(bench.remoteStatus(2), QStringLiteral("on-hold"));
}

void PullTest::serverWithoutFiltersLosesNothing()
{
    SyncBench bench;
    bench.shop.pageSize = 10;
    bench.shop.ignoresFilters = true;
    fill(bench.shop, 25);
    QVERIFY(bench.pull());
    bench.clock.advance(60);
    bench.shop.add(26, QStringLiteral("processing"), bench.clock.now());
    bench.shop.sent.clear();
    const Result<PullOutcome> pulled = bench.pull();
    QVERIFY(pulled && !pulled->error);
    QCOMPARE(bench.stored(), 26);
    QCOMPARE(bench.shop.sent,
             (QStringList{QStringLiteral("LIST 1"), QStringLiteral("LIST 2"), QStringLiteral("LIST 3")}));
}

void PullTest::silentMetaEditIsFoundOnTheSlowCycle()
{
    SyncBench bench;
    bench.shop.add(1, QStringLiteral("processing"), start());
    QVERIFY(bench.pull());
    bench.clock.advance(3600);
    bench.shop.world[RemoteId{1}].total = Amount::fromMillionths(1); // a CPT store does not move the time (finding 5)
    const Result<PullOutcome> pulled = bench.pull();
    QVERIFY(pulled);
    QCOMPARE(pulled->tally.changed, 1);
}

void PullTest::trashedAndDeletedAreGone()
{
    SyncBench bench;
    fill(bench.shop, 5);
    QVERIFY(bench.pull());
    bench.clock.advance(60);
    bench.shop.world[RemoteId{2}].status = QStringLiteral("trash");
    bench.shop.world.remove(RemoteId{3});
    const Result<PullOutcome> pulled = bench.pull(true);
    QVERIFY(pulled && !pulled->error);
    QCOMPARE(pulled->tally.gone, 2);
    QCOMPARE(bench.stored(), 3);
    QCOMPARE(bench.remoteStatus(2), QStringLiteral("gone"));
    bench.clock.advance(60);
    bench.shop.world[RemoteId{2}].status = QStringLiteral("completed");
    QVERIFY(bench.pull(true));
    QCOMPARE(bench.remoteStatus(2), QStringLiteral("completed"));
}

void PullTest::refundsAreReadInDetail()
{
    SyncBench bench;
    Order &order = bench.shop.add(1, QStringLiteral("processing"), start());
    Refund refund;
    refund.id = 9;
    refund.total = Amount::fromMillionths(1'000'000);
    order.refunds = {refund};
    QVERIFY(bench.pull());
    QCOMPARE(bench.shop.sent.count(QStringLiteral("REFUNDS 1")), 1);
    QVERIFY(bench.pull());
    QCOMPARE(bench.shop.sent.count(QStringLiteral("REFUNDS 1")), 1);
}

/// What counts as confirmed is known only when the first sync is complete; then every order is looked at again, also
/// when the process ends in the middle of that.
void PullTest::firstSyncEndsInSlices()
{
    SyncBench bench;
    bench.account.shippedSlug = QStringLiteral("shipped");
    for (qint64 id = 1; id <= 700; ++id)
        bench.shop.add(id, QStringLiteral("processing"), start().addDays(-30).addSecs(id * 60));
    QVERIFY(bench.pull());
    const auto confirmed = [&bench](qint64 id) {
        const OrderStore store(*bench.database);
        return store.load(store.find(bench.account.id, RemoteId{id}).value()).value().effective.confirmed.has_value();
    };
    for (const qint64 id : {1, 300, 301, 700})
        QVERIFY(confirmed(id));
    QCOMPARE(CursorStore(*bench.database).load(bench.account.id, QStringLiteral("projection")).value(), QJsonObject());

    bench.account.firstFullSync = {};
    QVERIFY(inTransaction(*bench.database, [&] { return AccountStore(*bench.database).update(bench.account); }));
    QVERIFY(inTransaction(*bench.database, [&] { return ProjectionRun::plan(bench.peers()); }));
    {
        ProjectionRun halfDone(bench.peers());
        (void)halfDone.run(); // one slice, and the process ends
    }
    QVERIFY(!confirmed(700) && confirmed(1)); // the newest were stored first
    ProjectionRun rest(bench.peers());
    QVERIFY(await(rest.run()));
    QVERIFY(!confirmed(1) && !confirmed(301) && !confirmed(700));
}

void PullTest::sweepComparesBothWays()
{
    const auto stub = [](qint64 id, const QString &status, bool gone) {
        OrderStub made;
        made.id = RemoteId{id};
        made.status = status;
        made.modified = start();
        made.gone = gone;
        return made;
    };
    QHash<RemoteId, Order> remote;
    for (const qint64 id : {1, 2, 4, 5, 6}) {
        Order order;
        order.id = RemoteId{id};
        order.status = id == 6 ? QStringLiteral("checkout-draft") : QStringLiteral("completed");
        order.modified = start();
        remote.insert(order.id, order);
    }
    const SweepFindings found =
        compareSweep({stub(1, QStringLiteral("completed"), false), stub(2, QStringLiteral("processing"), false),
                      stub(3, QStringLiteral("processing"), false), stub(4, QStringLiteral("completed"), true)},
                     remote);
    QCOMPARE(found.reread, (QList<RemoteId>{{5}, {4}, {2}}));
    QCOMPARE(found.missing, QList<RemoteId>{{3}});
}

QTEST_GUILESS_MAIN(PullTest)
#include "tst_pull.moc"
