// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/accountstore.h"
#include "core/store/outboxstore.h"
#include "core/sync/drain.h"
#include "core/sync/intransaction.h"
#include "core/sync/resolution.h"
#include "tests/sync/syncbench.h"

#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

/// Others work on the same profile while a run waits for the shop: what they write is never written over.
class MeanwhileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void droppedActIsNotSent();
    void settingsSurviveTheFirstSync();
};

void MeanwhileTest::droppedActIsNotSent()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), bench.clock.now());
    const Intent act = bench.queue(IntentKind::Complete, 7);
    Drain drain(bench.peers());
    const QFuture<Result<LaneOutcome>> run = drain.run();
    QCOMPARE(bench.shop.sent, QStringList{QStringLiteral("GET 7")}); // and its answer is still to be read
    const Result<Intent> dropped = drop(act);
    QVERIFY(inTransaction(*bench.database, [&] { return OutboxStore(*bench.database).save(*dropped); }));
    QVERIFY(await(run));
    QCOMPARE(bench.shop.writes(), QStringList());
    QCOMPARE(bench.intent(act.id).state, IntentState::Dropped);
}

void MeanwhileTest::settingsSurviveTheFirstSync()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), bench.clock.now());
    PullRun pull(bench.peers());
    const QFuture<Result<PullOutcome>> run = pull.run(false);
    Account changed = bench.account;
    changed.gateways = {{.kind = QStringLiteral("paypal"), .access = GatewayAccess::Own}};
    QVERIFY(inTransaction(*bench.database, [&] { return AccountStore(*bench.database).update(changed); }));
    QVERIFY(await(run));
    const Result<Account> stored = AccountStore(*bench.database).find(bench.account.id);
    QVERIFY(stored->firstFullSync.isValid());
    QCOMPARE(stored->gateways, changed.gateways);
}

QTEST_GUILESS_MAIN(MeanwhileTest)
#include "tst_meanwhile.moc"
