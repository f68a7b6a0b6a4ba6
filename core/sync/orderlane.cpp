// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/orderlane.h"

#include "core/base/plant.h"
#include "core/messaging/messages.h"
#include "core/orders/orderstatus.h"
#include "core/orders/shopdays.h"
#include "core/store/factstores.h"
#include "core/store/orderstore.h"
#include "core/store/outboxstore.h"
#include "core/sync/intransaction.h"
#include "core/sync/steprules.h"

#include <algorithm>

namespace tradeit {

namespace {

/// The peer may answer later what it did not answer now; nothing follows for the order itself.
bool isPassing(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Tls:
    case ErrorKind::Server:
    case ErrorKind::RateLimited:
    case ErrorKind::BadAnswer:
    case ErrorKind::Redirect:
    case ErrorKind::NoApi:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

bool holdIsOver(const Intent &intent, const QDateTime &now)
{
    return intent.holdUntil <= now || intent.holdUntil > now.addSecs(longestHoldSeconds);
}

} // namespace

OrderLane::OrderLane(const AccountPeers &peers, RemoteId order, QObject *parent)
    : QObject(parent), m_peers(peers), m_orderId(order), m_payments(peers)
{
}

QFuture<Result<LaneOutcome>> OrderLane::run()
{
    advance();
    return m_promise.future();
}

void OrderLane::advance()
{
    const Result<QList<Intent>> intents = OutboxStore(m_peers.database).ofOrder(m_peers.account.id, m_orderId);
    if (!intents) {
        m_promise.finish(Fault(intents.error()));
        return;
    }
    m_intents = *intents;
    const auto next = std::find_if(m_intents.begin(), m_intents.end(), [](const Intent &i) { return i.isLive(); });
    if (next == m_intents.end())
        finish();
    else
        takeUp(*next);
}

void OrderLane::takeUp(const Intent &intent)
{
    if (m_intent.id != intent.id) {
        m_order.reset();
        m_paymentOk = false;
        m_lookedStep = -1;
    }
    m_intent = m_stored = intent;
    m_step = openStep(intent);
    const bool held = intent.state == IntentState::Held && !holdIsOver(intent, m_peers.clock.now());
    if (held || intent.state == IntentState::Attention || (m_step >= 0 && waits(step()))) {
        finish();
    } else if (m_step < 0) {
        settle();
    } else if (step().state == StepState::Marked) {
        lookBack();
    } else if (step().state == StepState::Unknown || step().state == StepState::Refused) {
        attention(step().state == StepState::Unknown ? AttentionReason::Unknown : AttentionReason::Refused,
                  m_intent.detail);
    } else if (m_order) {
        checkOrder();
    } else {
        readOrder();
    }
}

/// A person's answer left nothing to do; what the customer was told by it is the message's evidence.
void OrderLane::settle()
{
    m_intent.state = IntentState::Done;
    ++m_outcome.applied;
    const auto told = std::find_if(m_intent.steps.cbegin(), m_intent.steps.cend(),
                                   [](const Step &step) { return step.kind == StepKind::CustomerNote; });
    const bool written = save([&]() -> Result<void> {
        if (told == m_intent.steps.cend())
            return {};
        return MessageStore(m_peers.database).setEvidence(m_intent.id, told->evidence, m_peers.clock.now());
    });
    if (written)
        advance();
}

bool OrderLane::waits(const Step &step) const
{
    const QDateTime now = m_peers.clock.now();
    const bool patience =
        step.notBefore.isValid() && step.notBefore > now && step.notBefore < now.addSecs(longestWaitSeconds);
    return patience || (step.state == StepState::Marked && m_lookedStep == m_step);
}

void OrderLane::readOrder()
{
    whenDone(m_peers.shop.order(m_orderId), this, [this](const Result<OrderPage> &page) { orderRead(page); });
}

void OrderLane::orderRead(const Result<OrderPage> &page)
{
    if (!page) {
        const Error error = page.error();
        if (isPassing(error))
            finishWith(error);
        else if (error.kind == ErrorKind::Auth)
            signIn(error);
        else if (error.httpStatus == 403)
            askOwnList(error);
        else
            refused(error);
        return;
    }
    const auto found = std::find_if(page->orders.begin(), page->orders.end(),
                                    [this](const Order &order) { return order.id == m_orderId; });
    if (found == page->orders.end()) {
        finishWith(Error{.kind = ErrorKind::BadAnswer, .context = QStringLiteral("order"), .detail = {}});
        return;
    }
    m_order = *found;
    checkOrder();
}

void OrderLane::checkOrder()
{
    if (m_order->hasSubOrders) {
        attention(AttentionReason::Refused, QStringLiteral("dokan_parent"));
    } else if (!isRealStatus(m_order->status)) {
        m_intent.theirs = baseOf(*m_order);
        attention(AttentionReason::Clash, QStringLiteral("gone"));
    } else if (settledByShop() || clashes()) {
        return;
    } else if (textIsStale()) {
        attention(AttentionReason::Stale, QStringLiteral("text"));
    } else if (needsPayment()) {
        checkPayment();
    } else {
        prepare();
    }
}

/// The goal is there already, or the customer has been told.
bool OrderLane::settledByShop()
{
    if (step().kind == StepKind::CustomerNote && skipsTelling()) {
        skip(confirmedElsewhere(m_intent) ? QStringLiteral("already") : QStringLiteral("shop_mail"));
        return true;
    }
    if (!goalStands(step(), *m_order))
        return false;
    if (step().attempts > 0) {
        stepDone(QStringLiteral("read_back"), m_order, m_peers.clock.now());
        return true;
    }
    if (step().kind == StepKind::Status)
        step().baseline.insert(QStringLiteral("from"), m_intent.base.status);
    m_intent.base.status = m_order->status;
    m_intent.base.trackingIds = baseOf(*m_order).trackingIds;
    skip(QStringLiteral("already"));
    return true;
}

bool OrderLane::skipsTelling() const
{
    if (m_intent.kind == IntentKind::Note || step().attempts > 0)
        return false;
    if (confirmedElsewhere(m_intent))
        return true;
    const auto status = std::find_if(m_intent.steps.begin(), m_intent.steps.end(),
                                     [](const Step &s) { return s.kind == StepKind::Status; });
    if (status == m_intent.steps.end() || !statusMailWent(m_intent))
        return false;
    const QString from = status->baseline.value(QStringLiteral("from")).toString();
    return shopMailTells(m_intent.kind, from, status->key, m_peers.account);
}

bool OrderLane::clashes()
{
    const IntentBase now = baseOf(*m_order);
    const QStringList fields = differences(m_intent.kind, m_intent.base, now, ownWrites(m_intent, m_intents));
    if (fields.isEmpty())
        return false;
    m_intent.theirs = now;
    attention(AttentionReason::Clash, fields.join(u' '));
    return true;
}

bool OrderLane::textIsStale() const
{
    const bool tells = std::any_of(m_intent.steps.begin(), m_intent.steps.end(), [](const Step &s) {
        return s.kind == StepKind::CustomerNote && s.state == StepState::Todo;
    });
    const QDateTime now = m_peers.clock.now();
    return tells && isStale(m_intent, now, shopDayOrUtc(now, m_peers.account.capabilities.zone));
}

bool OrderLane::needsPayment() const
{
    const bool guarded = m_intent.kind == IntentKind::Confirm || m_intent.kind == IntentKind::Ship;
    return guarded && !m_paymentOk && !m_intent.params.overridesPayment() && !m_intent.hasMarkedOrDoneStep();
}

void OrderLane::checkPayment()
{
    whenDone(m_payments.ask(*m_order), this, [this](const Result<PaymentAnswer> &answer) { paymentChecked(answer); });
}

void OrderLane::paymentChecked(const Result<PaymentAnswer> &answer)
{
    if (!answer) {
        m_promise.finish(Fault(answer.error()));
        return;
    }
    if (answer->error && isPassing(*answer->error)) {
        m_outcome.error = answer->error;
        finish();
        return;
    }
    const PaymentGate gate = paymentGate(answer->root, answer->verdict, m_peers.account);
    if (!gate.open) {
        attention(AttentionReason::Guard, gate.why);
        return;
    }
    m_paymentOk = true;
    prepare();
}

} // namespace tradeit
