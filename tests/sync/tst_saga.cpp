// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/resolution.h"
#include "core/sync/saga.h"
#include "core/sync/steprules.h"

#include <QTest>

using namespace tradeit;

namespace {

QDateTime now()
{
    return QDateTime({2026, 11, 23}, {12, 0}, Qt::UTC);
}

Order orderIn(const QString &status)
{
    Order order;
    order.id = RemoteId{7};
    order.status = status;
    order.paid = now();
    OrderLine line;
    line.id = 1;
    line.quantity = 2;
    order.lines = {line};
    return order;
}

Intent planned(IntentKind kind, const Order &order, const IntentParams &params, const Account &account = {})
{
    const LocalFacts facts;
    return planIntent(kind, params,
                      {.order = order,
                       .account = account,
                       .facts = facts,
                       .verdictWord = {},
                       .now = now(),
                       .holdUntil = {},
                       .id = QUuid(QStringLiteral("{01234567-89ab-cdef-0123-456789abcdef}"))});
}

QString stepsOf(const Intent &intent)
{
    QStringList words;
    for (const Step &step : intent.steps)
        words.append(stepWord(step.kind));
    return words.join(u' ');
}

Account shopWith(const QStringList &statuses)
{
    Account account;
    account.capabilities.statuses = statuses;
    return account;
}

Intent clashed()
{
    IntentParams params;
    params.message = QStringLiteral("Thank you");
    Intent intent = planned(IntentKind::Complete, orderIn(QStringLiteral("processing")), params);
    intent.state = IntentState::Attention;
    intent.reason = AttentionReason::Clash;
    intent.theirs = baseOf(orderIn(QStringLiteral("on-hold")));
    return intent;
}

} // namespace

/// The pure half of the outbox.
class SagaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confirmMovesOnlyWhatWaits();
    void shipFollowsWhatTheShopHas();
    void partOfAnOrderDoesNotMoveIt();
    void whatWasRefundedIsNotWaitedFor();
    void resumeOfUnpaidIsPending();
    void clashIsAnswered();
    void unknownIsAnswered();
    void dropWaitsForMarkedSteps();
    void looksFollowTheTable();
    void errorsAreToldApart();
    void ownWritesAreThoseSinceTheAct();
    void shopMayCompleteAtOnce();
};

void SagaTest::confirmMovesOnlyWhatWaits()
{
    IntentParams params;
    params.message = QStringLiteral("Thank you");
    QCOMPARE(stepsOf(planned(IntentKind::Confirm, orderIn(QStringLiteral("on-hold")), params)),
             QStringLiteral("status confirmed_mark customer_note"));
    QCOMPARE(stepsOf(planned(IntentKind::Confirm, orderIn(QStringLiteral("processing")), {})),
             QStringLiteral("confirmed_mark"));
}

void SagaTest::shipFollowsWhatTheShopHas()
{
    IntentParams params;
    params.shipment = Shipment{};
    const Order order = orderIn(QStringLiteral("processing"));
    const Intent ship = planned(IntentKind::Ship, order, params, shopWith({QStringLiteral("shipped")}));
    QCOMPARE(stepsOf(ship), QStringLiteral("tracking status"));
    QCOMPARE(ship.params.shipment->id, QStringLiteral("0123456789abcdef0123456789abcdef"));
    QCOMPARE(ship.steps.constFirst().key, ship.params.shipment->id);
    Account plain = shopWith({QStringLiteral("processing")});
    QCOMPARE(stepsOf(planned(IntentKind::Ship, order, params, plain)), QStringLiteral("tracking"));
    plain.completeOnShip = true;
    QCOMPARE(planned(IntentKind::Ship, order, params, plain).params.status, QStringLiteral("completed"));
}

void SagaTest::partOfAnOrderDoesNotMoveIt()
{
    IntentParams params;
    params.shipment = Shipment{};
    params.shipment->lines = {{1, 1}};
    const Order order = orderIn(QStringLiteral("processing"));
    const Account account = shopWith({QStringLiteral("shipped")});
    QCOMPARE(stepsOf(planned(IntentKind::Ship, order, params, account)), QStringLiteral("tracking"));
    params.shipment->lines = {{1, 2}};
    QCOMPARE(stepsOf(planned(IntentKind::Ship, order, params, account)), QStringLiteral("tracking status"));
}

/// Two pieces ordered, one refunded, one in the parcel: nothing is left, so the order moves on.
void SagaTest::whatWasRefundedIsNotWaitedFor()
{
    Order order = orderIn(QStringLiteral("processing"));
    RefundLine refunded;
    refunded.refundedItem = 1;
    refunded.quantity = -1;
    Refund refund;
    refund.lines = {refunded};
    order.refunds = {refund};
    IntentParams params;
    params.shipment = Shipment{};
    params.shipment->lines = {{1, 1}};
    const Account account = shopWith({QStringLiteral("shipped")});
    QCOMPARE(stepsOf(planned(IntentKind::Ship, order, params, account)), QStringLiteral("tracking status"));
}

void SagaTest::resumeOfUnpaidIsPending()
{
    Order order = orderIn(QStringLiteral("on-hold"));
    QCOMPARE(targetStatus(IntentKind::Resume, order, {}), QStringLiteral("processing"));
    order.paid = {};
    QCOMPARE(targetStatus(IntentKind::Resume, order, {}), QStringLiteral("pending"));
    order.paymentMethod = QStringLiteral("cod");
    QCOMPARE(targetStatus(IntentKind::Resume, order, {}), QStringLiteral("processing"));
}

void SagaTest::clashIsAnswered()
{
    const Result<Intent> mine = resolve(clashed(), Resolution::Mine);
    QVERIFY(mine);
    QCOMPARE(mine->state, IntentState::Queued);
    QCOMPARE(mine->base.status, QStringLiteral("on-hold"));
    QCOMPARE(mine->steps.constFirst().state, StepState::Todo);
    const Result<Intent> theirs = resolve(clashed(), Resolution::Theirs);
    QVERIFY(theirs);
    QCOMPARE(theirs->steps.constFirst().state, StepState::Skipped);
    QVERIFY(!statusMailWent(*theirs));
    QVERIFY(!resolve(clashed(), Resolution::Arrived));
}

void SagaTest::unknownIsAnswered()
{
    Intent intent = clashed();
    intent.reason = AttentionReason::Unknown;
    intent.steps[0].state = StepState::Unknown;
    intent.steps[0].attempts = 2;
    QCOMPARE(resolve(intent, Resolution::Arrived)->steps.constFirst().state, StepState::Done);
    QCOMPARE(resolve(intent, Resolution::Resend)->steps.constFirst().state, StepState::Todo);
    QCOMPARE(retry(intent)->steps.constFirst().state, StepState::Marked);
    QVERIFY(!resolve(intent, Resolution::Mine));
}

void SagaTest::dropWaitsForMarkedSteps()
{
    Intent intent = clashed();
    QCOMPARE(drop(intent)->state, IntentState::Dropped);
    intent.steps[0].state = StepState::Marked;
    QVERIFY(!drop(intent));
    intent.steps[0].state = StepState::Done;
    QCOMPARE(drop(intent)->steps.constFirst().state, StepState::Done);
}

void SagaTest::looksFollowTheTable()
{
    Step step;
    step.kind = StepKind::CustomerNote;
    step.markedAt = now();
    step.attempts = 1;
    QCOMPARE(nextLook(step), now().addSecs(30));
    step.lastLook = now().addSecs(30);
    QCOMPARE(nextLook(step), now().addSecs(120));
    step.lastLook = now().addSecs(121);
    QCOMPARE(nextLook(step), now().addSecs(600));
    QCOMPARE(afterLook(step, now().addSecs(599)), AfterLook::KeepLooking);
    QCOMPARE(afterLook(step, now().addSecs(600)), AfterLook::Resend);
    step.attempts = 2;
    QCOMPARE(afterLook(step, now().addSecs(600)), AfterLook::Unknown);
    step.kind = StepKind::Status;
    QCOMPARE(afterLook(step, now().addSecs(600)), AfterLook::Resend);
}

void SagaTest::errorsAreToldApart()
{
    Error error{.kind = ErrorKind::Offline, .context = {}, .detail = {}};
    QCOMPARE(verdictOf(error), WriteVerdict::InDoubt);
    error.reach = Reach::NeverSent;
    QCOMPARE(verdictOf(error), WriteVerdict::SendLater);
    error = {.kind = ErrorKind::Refused, .context = {}, .detail = {}, .reach = Reach::Answered, .httpStatus = 400};
    QCOMPARE(verdictOf(error), WriteVerdict::Refused);
    error.httpStatus = 403;
    QCOMPARE(verdictOf(error), WriteVerdict::Forbidden);
    error.kind = ErrorKind::RateLimited;
    QCOMPARE(verdictOf(error), WriteVerdict::SendLater);
    error.kind = ErrorKind::Auth;
    QCOMPARE(verdictOf(error), WriteVerdict::SignIn);
}

void SagaTest::ownWritesAreThoseSinceTheAct()
{
    Intent earlier = clashed();
    earlier.steps[0].attempts = 1;
    earlier.steps[0].markedAt = now().addSecs(-60);
    Intent act = clashed();
    QVERIFY(ownWrites(act, {earlier, act}).status.isEmpty());
    earlier.steps[0].markedAt = now().addSecs(60);
    QCOMPARE(ownWrites(act, {earlier, act}).status, QStringLiteral("completed"));
}

/// An order without anything to ship goes from processing to completed by itself (finding 21): that is no doubt, and no
/// other status counts for the one that was asked for.
void SagaTest::shopMayCompleteAtOnce()
{
    Step step;
    step.kind = StepKind::Status;
    step.key = QStringLiteral("processing");
    QVERIFY(answerShowsGoal(step, orderIn(QStringLiteral("processing"))));
    QVERIFY(answerShowsGoal(step, orderIn(QStringLiteral("completed"))));
    QVERIFY(!answerShowsGoal(step, orderIn(QStringLiteral("on-hold"))));
    QVERIFY(!goalStands(step, orderIn(QStringLiteral("completed"))));
    step.key = QStringLiteral("on-hold");
    QVERIFY(!answerShowsGoal(step, orderIn(QStringLiteral("completed"))));
}

QTEST_GUILESS_MAIN(SagaTest)
#include "tst_saga.moc"
