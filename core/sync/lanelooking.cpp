// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The read-back of a lane: rule 7 of OUTBOX.md.
#include "core/sync/orderlane.h"

#include "core/sync/steprules.h"

namespace tradeit {

void OrderLane::lookBack()
{
    m_lookedStep = m_step;
    const QDateTime asked = m_peers.clock.now();
    if (isNoteStep(step())) {
        whenDone(m_peers.shop.notes(m_orderId), this, [this, asked](const Result<QList<Note>> &notes) {
            if (notes)
                looked(noteArrived(step(), *notes), {}, asked);
            else
                lookFailed(notes.error(), asked);
        });
        return;
    }
    whenDone(m_peers.shop.order(m_orderId), this, [this, asked](const Result<OrderPage> &page) {
        if (!page || page->orders.isEmpty()) {
            if (!page && page.error().kind == ErrorKind::NotFound)
                looked(false, {}, asked);
            else
                lookFailed(page ? Error{.context = QStringLiteral("order"), .detail = {}} : page.error(), asked);
            return;
        }
        m_order = page->orders.constFirst();
        looked(answerShowsGoal(step(), *m_order), m_order, asked);
    });
}

void OrderLane::looked(bool found, const std::optional<Order> &body, const QDateTime &asked)
{
    ++step().looks;
    keepLookTime(asked);
    if (found) {
        m_outcome.error.reset();
        stepDone(isNoteStep(step()) ? QStringLiteral("shop_logged") : QStringLiteral("read_back"), body, asked);
    } else {
        notFound();
    }
}

void OrderLane::keepLookTime(const QDateTime &asked)
{
    step().lastLook = asked;
    if (asked < step().markedAt)
        step().markedAt = asked; // the clock was set back: the ten minutes begin anew
}

/// The shop could not be asked: nothing is known, but the next look has its own time.
void OrderLane::lookFailed(const Error &error, const QDateTime &asked)
{
    if (error.kind != ErrorKind::Cancelled)
        keepLookTime(asked);
    if (error.kind == ErrorKind::Cancelled || save())
        finishWith(error);
}

void OrderLane::notFound()
{
    switch (afterLook(step(), step().lastLook)) {
    case AfterLook::KeepLooking:
        if (save())
            finish();
        break;
    case AfterLook::Resend:
        step().state = StepState::Todo;
        m_order.reset(); // a wait lies behind: rule 4 again
        if (save())
            advance();
        break;
    case AfterLook::Unknown:
        step().state = StepState::Unknown;
        attention(AttentionReason::Unknown, stepWord(step().kind));
        break;
    }
}

} // namespace tradeit
