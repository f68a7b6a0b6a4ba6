// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/desk/actoptions.h"
#include "core/desk/orderview.h"
#include "core/messaging/messages.h"
#include "core/store/factstores.h"
#include "core/store/orderstore.h"
#include "core/store/outboxstore.h"

#include <memory>
#include <optional>

namespace tradeit {

/// How a method of payment stands, as a list shows it.
struct PaymentSummary
{
    QString method;
    PaymentState state = PaymentState::Unverified;
    std::optional<qint64> ageSeconds; ///< since the gateway was asked; unset when it never was
    friend bool operator==(const PaymentSummary &, const PaymentSummary &) = default;
};

struct OrderSummary
{
    OrderRow row;
    QString account; ///< its name
    PaymentSummary payment;
    friend bool operator==(const OrderSummary &, const OrderSummary &) = default;
};

struct OrderList
{
    qint64 revision = 0;
    QList<OrderSummary> orders;
    QString next;        ///< cursor of the next window, empty at the end
    bool capped = false; ///< a common word: the newest matches only
};

/// What the shop itself would mail if this act were done now (F69).
struct ActionForecast
{
    Action action;
    QList<ShopMail> mails;
};

struct OrderDetail
{
    OrderSummary summary;
    OrderView view;
    QList<ActionForecast> actions; ///< every verb, in the order of Verb
    QList<Note> notes;
    QList<MessageRecord> messages;
    QList<Intent> intents; ///< of this order, all states, by seq
    QList<AuditEntry> history;
    QList<OrderSummary> parts; ///< of a heading (OrderRow::group): its sub-orders, by id; gone ones left out
};

/// An act with the account's name and the order's number and customer beside it.
struct IntentEntry
{
    Intent intent;
    QString account;
    QString number, customer; ///< empty when the order is not stored (any more)
    OrderId order;            ///< 0 then
};

/// What a sidebar counts. Groups and gone orders are left out.
struct DeskCounts
{
    QHash<Bucket, qint64> buckets;   ///< where the work stands
    QHash<QString, qint64> statuses; ///< by effective slug, whatever the bucket
    QHash<qint64, qint64> open;      ///< open orders by AccountId::value
    qint64 late = 0;                 ///< open and due before now
    int waiting = 0;                 ///< live intents
    int attention = 0;               ///< of them, those that need a person
};

/// An answer, and when it held.
template <typename T>
struct KeptAnswer
{
    qint64 revision = 0;
    QDateTime at;
    T answer;
};

/// Reading for people: local, immediate, never the network. Every call fetches its rows and finishes at once, so that
/// no reader holds up the log. One thread. The window opens its own read-only connection; Desk has one on the engine's.
/// The read-only one remembers its last answer of `show` and `counts` for a moment, as long as nothing was committed:
/// several panes ask the same after every change.
class DeskReader
{
public:
    /// Read-only, once the engine has said that it is ready: NotFound before the files exist, Unsupported when they are
    /// of another version.
    [[nodiscard]] static Result<std::unique_ptr<DeskReader>> open(const QString &profile, const Clock &clock);
    DeskReader(Database &database, const Clock &clock);
    ~DeskReader();
    Q_DISABLE_COPY_MOVE(DeskReader)

    /// The profile's folder: whoever has much to read opens it again on a thread of its own.
    [[nodiscard]] QString profile() const;

    [[nodiscard]] Result<OrderList> list(const OrderFilter &filter, const QString &after, int limit) const;
    /// The ids of everything the filter lists, in order; half a second at a million: not for the window's thread. With
    /// a query at most 200, `capped` then says that there are more. `limit` above 0: only the first so many, at once.
    [[nodiscard]] Result<OrderSequence> sequence(const OrderFilter &filter, const OrderSort &sort, int limit = 0) const;
    /// In the order asked for; ids that are not stored (any more) are left out.
    [[nodiscard]] Result<QList<OrderSummary>> rows(const QList<OrderId> &ids) const;
    [[nodiscard]] Result<DeskCounts> counts() const;
    /// One sum a currency over these orders, by code; groups are left out.
    [[nodiscard]] Result<QList<Money>> sums(const QList<OrderId> &ids) const;

    /// By number if that is unique among orders that are not gone, else ACCOUNT/REMOTE_ID. Ambiguous lists the
    /// candidates in `detail`; NotFound.
    [[nodiscard]] Result<OrderId> findOrder(const QString &text) const;
    [[nodiscard]] Result<OrderSummary> summary(OrderId order) const;
    [[nodiscard]] Result<OrderDetail> show(OrderId order) const;
    /// What this act would tell the customer if it were taken now with these options; empty: nothing.
    [[nodiscard]] Result<ComposedMessage> preview(OrderId order, Verb verb, const ActOptions &options) const;
    /// Whether another order's parcel already carries this tracking number; its number, else empty.
    [[nodiscard]] Result<QString> trackingUsedBy(const QString &trackingNumber, OrderId except) const;

    [[nodiscard]] Result<QList<IntentEntry>> outbox(int limit) const;
    [[nodiscard]] Result<IntentEntry> intent(const QUuid &id) const;
    [[nodiscard]] Result<QList<Account>> accounts() const;
    [[nodiscard]] Result<Account> account(const QString &name) const;

private:
    DeskReader(std::unique_ptr<Database> database, const Clock &clock);
    [[nodiscard]] Result<QList<OrderSummary>> partsOf(const StoredOrder &order) const;
    [[nodiscard]] Result<OrderDetail> readDetail(OrderId order) const;
    [[nodiscard]] Result<DeskCounts> readCounts() const;

    [[nodiscard]] bool stillHolds(qint64 revision, const QDateTime &at) const;

    std::unique_ptr<Database> m_owned;
    Database &m_database;
    const Clock &m_clock;
    mutable std::optional<KeptAnswer<OrderDetail>> m_detail;
    mutable std::optional<KeptAnswer<DeskCounts>> m_counts;
};

} // namespace tradeit
