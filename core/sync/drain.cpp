// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/drain.h"

#include "core/store/outboxstore.h"
#include "core/sync/steprules.h"

namespace tradeit {

namespace {

constexpr int lanes = 2;

/// A time that lies further ahead than the lane ever waits means that the clock was set back: the lane acts at once.
QDateTime unlessSetBack(const QDateTime &due, qint64 longestSeconds, const QDateTime &now)
{
    return due.isValid() && due > now.addSecs(longestSeconds) ? now : due;
}

QDateTime dueOf(const Intent &intent, const QDateTime &now)
{
    if (intent.state == IntentState::Attention)
        return {};
    if (intent.state == IntentState::Held)
        return unlessSetBack(intent.holdUntil, longestHoldSeconds, now);
    const int open = openStep(intent);
    if (open < 0)
        return intent.createdAt; // an answer left nothing to send: the next run ends it, and the order goes on
    const Step &step = intent.steps.at(open);
    if (step.state == StepState::Marked)
        return unlessSetBack(nextLook(step), lastLookSeconds, now);
    return step.notBefore.isValid() ? unlessSetBack(step.notBefore, longestWaitSeconds, now) : intent.createdAt;
}

} // namespace

Drain::Drain(const AccountPeers &peers, QObject *parent) : QObject(parent), m_peers(peers)
{
}

QFuture<Result<LaneOutcome>> Drain::run(std::optional<RemoteId> only)
{
    const Result<QList<Intent>> live = OutboxStore(m_peers.database).live(m_peers.account.id);
    if (!live) {
        m_promise.finish(Fault(live.error()));
        return m_promise.future();
    }
    for (const Intent &intent : *live)
        if ((!only || *only == intent.order) && !m_waiting.contains(intent.order))
            m_waiting.append(intent.order);
    startLanes();
    return m_promise.future();
}

void Drain::startLanes()
{
    const bool closed = m_trouble || m_outcome.closed || m_peers.account.paused;
    while (!closed && m_running < lanes && !m_waiting.isEmpty()) {
        auto *lane = new OrderLane(m_peers, m_waiting.takeFirst(), this);
        ++m_running;
        whenDone(lane->run(), this, [this, lane](const Result<LaneOutcome> &outcome) { laneEnded(lane, outcome); });
    }
    if (m_running > 0)
        return;
    if (m_trouble)
        m_promise.finish(Fault(*m_trouble));
    else
        m_promise.finish(m_outcome);
}

void Drain::laneEnded(OrderLane *lane, const Result<LaneOutcome> &outcome)
{
    lane->deleteLater();
    --m_running;
    if (!outcome) {
        m_trouble = outcome.error();
    } else {
        m_outcome.applied += outcome->applied;
        m_outcome.closed = m_outcome.closed || outcome->closed;
        if (outcome->error && !m_outcome.error)
            m_outcome.error = outcome->error;
        if (outcome->retryAt.isValid())
            m_outcome.retryAt = outcome->retryAt;
    }
    startLanes();
}

Result<QDateTime> Drain::nextDue(Database &database, AccountId account, const QDateTime &now)
{
    const Result<QList<Intent>> live = OutboxStore(database).live(account);
    if (!live)
        return Fault(live.error());
    QDateTime earliest;
    RemoteId order;
    for (const Intent &intent : *live) {
        // First in, first out: only the first of an order can be due.
        if (intent.order == order)
            continue;
        order = intent.order;
        const QDateTime due = dueOf(intent, now);
        if (due.isValid() && (!earliest.isValid() || due < earliest))
            earliest = due;
    }
    return earliest;
}

} // namespace tradeit
