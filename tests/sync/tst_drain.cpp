// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "core/store/outboxstore.h"
#include "core/sync/intransaction.h"
#include "core/sync/resolution.h"
#include "tests/sync/syncbench.h"

#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

QDateTime morning()
{
    return QDateTime({2026, 11, 23}, {8, 0}, Qt::UTC);
}

IntentParams told(const QString &text)
{
    IntentParams params;
    params.message = text;
    return params;
}

IntentParams parcel(const QString &text)
{
    IntentParams params = told(text);
    params.shipment = Shipment{};
    params.shipment->carrier = QStringLiteral("DHL");
    params.shipment->trackingNumber = QStringLiteral("T1");
    return params;
}

} // namespace

/// The outbox machine as its peer sees it: what was sent, and that nothing else was.
class DrainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confirmMarksAndTells();
    void shipTracksThenMovesThenTells();
    void goalAlreadyThereIsSkipped();
    void otherChangeIsAClash();
    void parentIsNeverWritten();
    void staleTextStays();
    void unpaidIsGuarded();
    void aReasonPassesOnlyWhatItWasGivenFor();
    void refusalConcernsTheOrderAlone();
    void signInPausesTheAccount();
    void shopsOwnMailTells();
    void theirAnswerIsTheMessagesEvidence();
};

void DrainTest::confirmMarksAndTells()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    const Intent act = bench.queue(IntentKind::Confirm, 7, told(QStringLiteral("Thank you")));
    QVERIFY(bench.drain());
    QCOMPARE(bench.shop.sent, (QStringList{QStringLiteral("GET 7"), QStringLiteral("META 7 _tradeit_desk_confirmed"),
                                           QStringLiteral("NOTES 7"), QStringLiteral("MAIL 7")}));
    QCOMPARE(bench.intent(act.id).state, IntentState::Done);
    bench.shop.sent.clear();
    QVERIFY(bench.drain());
    QCOMPARE(bench.shop.sent, QStringList());
}

void DrainTest::shipTracksThenMovesThenTells()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    const Intent act = bench.queue(IntentKind::Ship, 7, parcel(QStringLiteral("On its way")));
    QVERIFY(bench.drain());
    QCOMPARE(bench.shop.writes(), (QStringList{QStringLiteral("META 7 _wc_shipment_tracking_items"),
                                               QStringLiteral("STATUS 7 shipped"), QStringLiteral("MAIL 7")}));
    QCOMPARE(bench.remoteStatus(7), QStringLiteral("shipped"));
    QCOMPARE(bench.intent(act.id).state, IntentState::Done);
}

void DrainTest::goalAlreadyThereIsSkipped()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    const Intent act = bench.queue(IntentKind::Complete, 7);
    bench.shop.world[RemoteId{7}].status = QStringLiteral("completed");
    QVERIFY(bench.drain());
    QCOMPARE(bench.shop.writes(), QStringList());
    QCOMPARE(bench.intent(act.id).steps.constFirst().state, StepState::Skipped);
    QCOMPARE(bench.intent(act.id).state, IntentState::Done);
}

void DrainTest::otherChangeIsAClash()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    bench.shop.add(8, QStringLiteral("processing"), morning());
    const Intent act = bench.queue(IntentKind::Complete, 7);
    const Intent other = bench.queue(IntentKind::Complete, 8);
    bench.shop.world[RemoteId{7}].status = QStringLiteral("cancelled");
    QVERIFY(bench.drain());
    QCOMPARE(bench.intent(act.id).reason, AttentionReason::Clash);
    QCOMPARE(bench.intent(act.id).detail, QStringLiteral("status"));
    QCOMPARE(bench.intent(other.id).state, IntentState::Done);
    QCOMPARE(bench.shop.writes(), QStringList{QStringLiteral("STATUS 8 completed")});
}

void DrainTest::parentIsNeverWritten()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    const Intent act = bench.queue(IntentKind::Complete, 7);
    bench.shop.world[RemoteId{7}].hasSubOrders = true;
    QVERIFY(bench.drain());
    QCOMPARE(bench.shop.writes(), QStringList());
    QCOMPARE(bench.intent(act.id).reason, AttentionReason::Refused);
}

void DrainTest::staleTextStays()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    IntentParams params = told(QStringLiteral("By the 24th"));
    params.datePromised = QDate(2026, 11, 24);
    const Intent act = bench.queue(IntentKind::Confirm, 7, params);
    bench.clock.advance(36 * 3600);
    QVERIFY(bench.drain());
    QCOMPARE(bench.shop.writes(), QStringList());
    QCOMPARE(bench.intent(act.id).reason, AttentionReason::Stale);
}

void DrainTest::unpaidIsGuarded()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("pending"), morning());
    const Intent act = bench.queue(IntentKind::Confirm, 7);
    QVERIFY(bench.drain());
    QCOMPARE(bench.shop.writes(), QStringList());
    QCOMPARE(bench.intent(act.id).reason, AttentionReason::Guard);
}

/// The seller passed "review:stock" while the payment stood; the payment broke before the act was sent.
void DrainTest::aReasonPassesOnlyWhatItWasGivenFor()
{
    SyncBench bench;
    Order &order = bench.shop.add(7, QStringLiteral("processing"), bench.clock.now());
    order.paymentMethod = QStringLiteral("bacs");
    order.paid = {};
    IntentParams params;
    params.overrideReason = QStringLiteral("more is on its way");
    params.overrides = {QStringLiteral("review:stock")};
    const Intent act = bench.queue(IntentKind::Confirm, 7, params);
    QVERIFY(bench.drain());
    QCOMPARE(bench.intent(act.id).reason, AttentionReason::Guard);
    QCOMPARE(bench.shop.writes(), QStringList());

    params.overrides = {QStringLiteral("payment:pending"), QStringLiteral("review:stock")};
    bench.shop.add(8, QStringLiteral("processing"), bench.clock.now()).paymentMethod = QStringLiteral("bacs");
    bench.shop.world[RemoteId{8}].paid = {};
    const Intent passed = bench.queue(IntentKind::Confirm, 8, params);
    QVERIFY(bench.drain());
    QCOMPARE(bench.intent(passed.id).state, IntentState::Done);
}

void DrainTest::refusalConcernsTheOrderAlone()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    bench.shop.add(8, QStringLiteral("processing"), morning());
    const Intent act = bench.queue(IntentKind::Complete, 7);
    const Intent other = bench.queue(IntentKind::Complete, 8);
    bench.shop.troubles = {{QStringLiteral("STATUS 7"), answeredWith(ErrorKind::Refused, 403)}};
    QVERIFY(bench.drain());
    QCOMPARE(bench.intent(act.id).reason, AttentionReason::Refused);
    QCOMPARE(bench.intent(other.id).state, IntentState::Done);
    QVERIFY(!bench.account.paused);
}

void DrainTest::signInPausesTheAccount()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    const Intent act = bench.queue(IntentKind::Complete, 7);
    bench.shop.troubles = {{QStringLiteral("STATUS 7"), answeredWith(ErrorKind::Refused, 403)},
                           {QStringLiteral("LIST"), answeredWith(ErrorKind::Refused, 403)}};
    QVERIFY(bench.drain());
    QCOMPARE(bench.intent(act.id).reason, AttentionReason::Auth);
    QCOMPARE(bench.intent(act.id).steps.constFirst().state, StepState::Todo);
    QVERIFY(bench.account.paused);
    bench.shop.sent.clear();
    QVERIFY(bench.drain());
    QCOMPARE(bench.shop.sent, QStringList());
}

void DrainTest::shopsOwnMailTells()
{
    for (const bool mailWent : {true, false}) {
        SyncBench bench;
        bench.account.capabilities.mailsAsked = true;
        bench.account.capabilities.mails = {QStringLiteral("completed")};
        bench.shop.add(7, QStringLiteral("processing"), morning());
        const Intent act = bench.queue(IntentKind::Complete, 7, told(QStringLiteral("Thank you")));
        if (!mailWent)
            bench.shop.troubles = {{QStringLiteral("STATUS 7"), serverError(500), FakeShop::Applies::AtOnce}};
        QVERIFY(bench.drain());
        QCOMPARE(bench.shop.customerNotes(7), mailWent ? 0 : 1);
        QCOMPARE(bench.intent(act.id).state, IntentState::Done);
    }
}

/// The shop cancelled what was to be completed; the seller lets it have its way, and the customer hears nothing.
void DrainTest::theirAnswerIsTheMessagesEvidence()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    const Intent act = bench.queue(IntentKind::Complete, 7, told(QStringLiteral("Thank you")));
    MessageStore messages(*bench.database);
    QVERIFY(inTransaction(*bench.database, [&] {
        return messages.add({.intent = act.id,
                             .account = bench.account.id,
                             .order = RemoteId{7},
                             .event = QStringLiteral("complete"),
                             .route = QStringLiteral("customer_note"),
                             .body = QStringLiteral("Thank you")});
    }));
    bench.shop.world[RemoteId{7}].status = QStringLiteral("cancelled");
    QVERIFY(bench.drain());
    QCOMPARE(bench.intent(act.id).reason, AttentionReason::Clash);
    const Result<Intent> answered = resolve(bench.intent(act.id), Resolution::Theirs);
    QVERIFY(answered);
    QVERIFY(inTransaction(*bench.database, [&] { return OutboxStore(*bench.database).save(*answered); }));
    bench.clock.advance(60);
    QVERIFY(bench.drain());
    QCOMPARE(bench.intent(act.id).state, IntentState::Done);
    QCOMPARE(bench.shop.writes(), QStringList());
    const Result<QList<MessageRecord>> told = messages.ofOrder(bench.account.id, RemoteId{7});
    QVERIFY(told);
    QCOMPARE(told->constFirst().evidence, QStringLiteral("theirs"));
    QVERIFY(qAbs(told->constFirst().at.secsTo(bench.clock.now())) < 10);
}

QTEST_GUILESS_MAIN(DrainTest)
#include "tst_drain.moc"
