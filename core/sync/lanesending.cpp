// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sending half of a lane: rules 5 and 6 of OUTBOX.md.
#include "core/sync/orderlane.h"

#include "core/base/plant.h"
#include "core/store/factstores.h"
#include "core/store/orderstore.h"
#include "core/store/outboxstore.h"
#include "core/sync/accountpeers.h"
#include "core/sync/intransaction.h"
#include "core/sync/steprules.h"

#include <algorithm>

namespace tradeit {

namespace {

constexpr std::chrono::seconds patience{60};
constexpr std::chrono::seconds longestPatience{3600};

/// No other order of the account would fare better now.
bool closesAccount(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Tls || kind == ErrorKind::RateLimited ||
           kind == ErrorKind::Auth || kind == ErrorKind::Redirect || kind == ErrorKind::NoApi ||
           kind == ErrorKind::Cancelled;
}

QString trackingKey()
{
    return QStringLiteral("_wc_shipment_tracking_items");
}

} // namespace

void OrderLane::prepare()
{
    if (!isNoteStep(step())) {
        mark();
        return;
    }
    whenDone(m_peers.shop.notes(m_orderId), this, [this](const Result<QList<Note>> &notes) { notesRead(notes); });
}

void OrderLane::notesRead(const Result<QList<Note>> &notes)
{
    if (!notes) {
        finishWith(notes.error());
        return;
    }
    // An earlier attempt may have arrived after all: between the last look and now, or behind a 429 of the host's. The
    // baseline is that attempt's; without one there was none.
    if (step().baseline.contains(QStringLiteral("note")) && noteArrived(step(), *notes)) {
        stepDone(QStringLiteral("shop_logged"), {}, m_peers.clock.now());
        return;
    }
    step().baseline.insert(QStringLiteral("note"), highestNote(*notes).value);
    mark();
}

void OrderLane::mark()
{
    Step &marked = step();
    if (marked.kind == StepKind::Status) {
        marked.baseline.insert(QStringLiteral("from"), m_order->status);
        marked.baseline.remove(QStringLiteral("answer"));
    }
    marked.state = StepState::Marked;
    marked.markedAt = m_peers.clock.now();
    marked.looks = 0;
    marked.lastLook = {};
    marked.notBefore = {};
    ++marked.attempts;
    m_intent.state = IntentState::Working;
    if (save())
        send();
}

void OrderLane::send()
{
    const auto answered = [this](const Result<OrderPage> &page) { orderAnswered(page); };
    const QString text = step().payload.value(QStringLiteral("text")).toString();
    switch (step().kind) {
    case StepKind::Status:
        whenDone(m_peers.shop.writeStatus(m_orderId, step().key), this, answered);
        break;
    case StepKind::TrackingMeta: {
        const MetaEntry *present = m_order->metaOf(trackingKey());
        const Shipment shipment = shipmentFromJson(step().payload.value(QStringLiteral("shipment")).toObject());
        const QJsonValue merged = mergeShipmentIntoMeta(present ? present->value : QJsonValue(), shipment);
        whenDone(m_peers.shop.writeMeta(m_orderId, trackingKey(), merged), this, answered);
        break;
    }
    case StepKind::ConfirmedMark:
        whenDone(m_peers.shop.writeMeta(m_orderId, confirmedMetaKey.toString(), markValue()), this, answered);
        break;
    case StepKind::PrivateNote:
    case StepKind::CustomerNote:
        whenDone(m_peers.shop.addNote(m_orderId, text, step().kind == StepKind::CustomerNote), this,
                 [this](const Result<Note> &note) { noteAnswered(note); });
        break;
    }
}

QJsonValue OrderLane::markValue() const
{
    const auto facts = LocalFactsStore(m_peers.database).load(m_peers.account.id, m_orderId);
    if (facts && facts->confirmed)
        return toJson(*facts->confirmed);
    return toJson(Confirmation{.at = m_intent.createdAt, .by = m_peers.account.user, .desk = m_peers.desk});
}

void OrderLane::orderAnswered(const Result<OrderPage> &page)
{
    if (!page) {
        failed(page.error());
        return;
    }
    const auto body = std::find_if(page->orders.begin(), page->orders.end(),
                                   [this](const Order &order) { return order.id == m_orderId; });
    if (body != page->orders.end() && answerShowsGoal(step(), *body))
        stepDone(QStringLiteral("asked_shop"), *body, m_peers.clock.now());
    else
        inDoubt(200);
}

void OrderLane::noteAnswered(const Result<Note> &note)
{
    if (!note)
        failed(note.error());
    else if (noteArrived(step(), {*note}))
        stepDone(QStringLiteral("asked_shop"), {}, m_peers.clock.now());
    else
        inDoubt(200);
}

void OrderLane::failed(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled && error.reach == Reach::NeverSent) {
        sendLater(error);
        return;
    }
    if (error.kind == ErrorKind::Cancelled) {
        finishWith(error); // stays marked: the next run reads it back
        return;
    }
    switch (verdictOf(error)) {
    case WriteVerdict::SendLater:
        sendLater(error);
        break;
    case WriteVerdict::SignIn:
        signIn(error);
        break;
    case WriteVerdict::Forbidden:
        askOwnList(error);
        break;
    case WriteVerdict::Refused:
        refused(error);
        break;
    case WriteVerdict::InDoubt:
        if (!m_outcome.error)
            m_outcome.error = error;
        inDoubt(error.httpStatus);
        break;
    }
}

void OrderLane::sendLater(const Error &error)
{
    Step &later = step();
    later.state = StepState::Todo;
    later.attempts = std::max(0, later.attempts - 1);
    if (error.kind == ErrorKind::RateLimited) {
        const auto wait = std::min(error.retryAfter.value_or(patience), longestPatience);
        later.notBefore = m_peers.clock.now().addSecs(wait.count());
    }
    if (save())
        finishWith(error);
}

void OrderLane::askOwnList(const Error &refusal)
{
    OrderQuery query;
    query.walk = OrderQuery::Walk::NewestFirst;
    query.perPage = 1;
    query.stubsOnly = true;
    whenDone(m_peers.shop.orders(query), this, [this, refusal](const Result<OrderPage> &page) {
        const bool stranger = !page && (page.error().kind == ErrorKind::Auth || page.error().httpStatus == 403);
        if (stranger && page.error().kind != ErrorKind::RateLimited)
            signIn(refusal);
        else
            refused(refusal);
    });
}

void OrderLane::refused(const Error &error)
{
    if (step().state == StepState::Marked)
        step().state = StepState::Refused;
    attention(AttentionReason::Refused, error.code.isEmpty() ? kindWord(error.kind) : error.code);
}

void OrderLane::signIn(const Error &error)
{
    if (step().state == StepState::Marked && m_lookedStep != m_step) {
        step().state = StepState::Todo;
        step().attempts = std::max(0, step().attempts - 1);
    }
    m_intent.state = IntentState::Attention;
    m_intent.reason = AttentionReason::Auth;
    m_intent.detail = error.code;
    if (save([this] { return changeAccount(m_peers, [](Account &account) { account.paused = true; }); }))
        finishWith(error);
}

void OrderLane::inDoubt(int httpStatus)
{
    step().baseline.insert(QStringLiteral("answer"), httpStatus);
    if (planted(Plant::SkipReadback) && step().attempts < 2)
        step().state = StepState::Todo;
    if (!save())
        return;
    if (step().state == StepState::Todo)
        advance();
    else
        lookBack();
}

void OrderLane::skip(const QString &evidence)
{
    step().state = StepState::Skipped;
    step().evidence = evidence;
    const bool told = step().kind == StepKind::CustomerNote;
    const bool written = save([this, told, evidence]() -> Result<void> {
        if (!told)
            return {};
        return MessageStore(m_peers.database).setEvidence(m_intent.id, evidence, m_peers.clock.now());
    });
    if (written)
        advance();
}

void OrderLane::stepDone(const QString &evidence, const std::optional<Order> &body, const QDateTime &at)
{
    step().state = StepState::Done;
    step().evidence = evidence;
    if (body) {
        const QString verdict = m_intent.base.verdict;
        m_intent.base = baseOf(*body);
        m_intent.base.verdict = verdict;
        m_order = body;
    }
    const bool whole = openStep(m_intent) < 0;
    if (whole) {
        m_intent.state = IntentState::Done;
        ++m_outcome.applied;
    }
    const bool told = step().kind == StepKind::CustomerNote;
    const bool written = save([&]() -> Result<void> {
        if (told)
            return MessageStore(m_peers.database).setEvidence(m_intent.id, evidence, at);
        if (!body)
            return {};
        const auto adopted = OrderStore(m_peers.database).adoptOwn(m_peers.account, *body, at);
        return adopted ? Result<void>() : Fault(adopted.error());
    });
    if (written)
        advance();
}

void OrderLane::attention(AttentionReason reason, const QString &detail)
{
    m_intent.state = IntentState::Attention;
    m_intent.reason = reason;
    m_intent.detail = detail;
    if (save())
        finish();
}

bool OrderLane::save(const std::function<Result<void>()> &more)
{
    // While an answer was awaited, a person or another process may have dropped the act or taken it on again.
    bool changed = false;
    const Result<void> saved = inTransaction(m_peers.database, [&]() -> Result<void> {
        OutboxStore outbox(m_peers.database);
        Result<Intent> stands = outbox.find(m_intent.id);
        changed = stands && *stands != m_stored;
        if (!stands || changed)
            return stands ? Result<void>() : Fault(stands.error());
        if (Result<void> stored = outbox.save(m_intent); !stored)
            return stored;
        stands = outbox.find(m_intent.id);
        if (!stands)
            return Fault(stands.error());
        m_stored = *stands;
        return more ? more() : Result<void>();
    });
    if (!saved) {
        m_promise.finish(Fault(saved.error()));
        return false;
    }
    if (changed) {
        m_intent = {};
        advance();
    }
    return !changed;
}

void OrderLane::finish()
{
    m_promise.finish(m_outcome);
}

void OrderLane::finishWith(const Error &error)
{
    m_outcome.error = error;
    m_outcome.closed = closesAccount(error.kind);
    if (error.kind == ErrorKind::RateLimited)
        m_outcome.retryAt =
            m_peers.clock.now().addSecs(std::min(error.retryAfter.value_or(patience), longestPatience).count());
    finish();
}

} // namespace tradeit
