// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/whendone.h"
#include "core/orders/intent.h"
#include "core/orders/note.h"
#include "core/sync/accountpeers.h"
#include "core/sync/paymentcheck.h"

#include <QDateTime>
#include <functional>
#include <optional>

namespace tradeit {

/// What one order's waiting acts came to in a run.
struct LaneOutcome
{
    int applied = 0;                 ///< intents done
    std::optional<Error> error = {}; ///< the shop or a gateway failed; what waits stays as it is
    QDateTime retryAt = {};          ///< UTC, when the shop asked for patience
    bool closed = false;             ///< the shop cannot be written to at all now: no other lane should begin
};

/// The waiting acts of one order, first in, first out, one step in flight (OUTBOX.md). Everything it knows is on disk
/// before a byte leaves, so that it may die at any point and be begun again. One run per object.
class OrderLane : public QObject
{
    Q_OBJECT
public:
    OrderLane(const AccountPeers &peers, RemoteId order, QObject *parent = nullptr);

    /// Fails only with the desk's own trouble.
    [[nodiscard]] QFuture<Result<LaneOutcome>> run();

private:
    // What comes next, from the store
    void advance();
    void takeUp(const Intent &intent);
    void settle();
    [[nodiscard]] bool waits(const Step &step) const;

    // Rule 4
    void readOrder();
    void orderRead(const Result<OrderPage> &page);
    void checkOrder();
    [[nodiscard]] bool settledByShop();
    [[nodiscard]] bool skipsTelling() const;
    [[nodiscard]] bool clashes();
    [[nodiscard]] bool textIsStale() const;
    [[nodiscard]] bool needsPayment() const;
    void checkPayment();
    void paymentChecked(const Result<PaymentAnswer> &answer);

    // Rules 5 and 6
    void prepare();
    void notesRead(const Result<QList<Note>> &notes);
    void mark();
    void send();
    void orderAnswered(const Result<OrderPage> &page);
    void noteAnswered(const Result<Note> &note);
    void failed(const Error &error);
    void sendLater(const Error &error);
    void askOwnList(const Error &refusal);
    void refused(const Error &error);
    void signIn(const Error &error);
    void inDoubt(int httpStatus);

    // Rule 7
    void lookBack();
    void looked(bool found, const std::optional<Order> &body, const QDateTime &asked);
    void lookFailed(const Error &error, const QDateTime &asked);
    void keepLookTime(const QDateTime &asked);
    void notFound();

    // Writing down
    void skip(const QString &evidence);
    void stepDone(const QString &evidence, const std::optional<Order> &body, const QDateTime &at);
    void attention(AttentionReason reason, const QString &detail);
    /// Writes the intent, unless somebody else changed it since: then false, and the lane begins anew with what stands.
    [[nodiscard]] bool save(const std::function<Result<void>()> &more = {});
    void finish();
    void finishWith(const Error &error);
    [[nodiscard]] Step &step() { return m_intent.steps[m_step]; }
    [[nodiscard]] const Step &step() const { return m_intent.steps.at(m_step); }
    [[nodiscard]] QJsonValue markValue() const;

    AccountPeers m_peers;
    RemoteId m_orderId;
    PaymentCheck m_payments;
    Promise<LaneOutcome> m_promise;
    LaneOutcome m_outcome;
    QList<Intent> m_intents; ///< all of the order, as stored
    Intent m_intent;         ///< the one in work
    Intent m_stored;         ///< the same as the store has it, as far as this lane knows
    int m_step = -1;
    std::optional<Order> m_order; ///< as the shop showed it since the last wait
    bool m_paymentOk = false;     ///< the guard was asked in this run for this intent
    int m_lookedStep = -1;        ///< the step whose look this run has made
};

} // namespace tradeit
