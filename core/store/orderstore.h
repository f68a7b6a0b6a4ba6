// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/account.h"
#include "core/orders/effective.h"
#include "core/store/database.h"

#include <QSet>

namespace tradeit {

/// An order as stored. `complete` is false for old orders whose meta was let go (DATA.md): read again before relying on
/// it.
struct StoredOrder
{
    OrderId oid;
    Order order;
    Effective effective;
    QDateTime readAt; ///< UTC: when the request that brought it left
    bool group = false, gone = false, complete = true;
};

/// The list's row: columns only, nothing decoded.
struct OrderRow
{
    OrderId oid;
    AccountId account;
    RemoteId id, parent;
    QString number, status, remoteStatus, currency, customer, paymentMethod;
    Bucket bucket = Bucket::Other;
    QDateTime created, due; ///< UTC
    Amount total, refunded;
    bool group = false, attention = false;
    bool gone = false; ///< no longer in the shop: lists leave it out
    QStringList pending;
    std::optional<Confirmation> confirmed;
    friend bool operator==(const OrderRow &, const OrderRow &) = default;
};

struct OrderFilter
{
    AccountId account;                ///< 0: all
    QString status;                   ///< a slug or a bucket word; empty: all
    QString query;                    ///< words, number, phone digits; empty: none
    QDateTime createdFrom, createdTo; ///< UTC, [from, to); invalid: open
    bool groups = true;               ///< whether parents with sub-orders are listed
    QDateTime dueBefore;              ///< UTC; valid: only open orders that are due before it
    friend bool operator==(const OrderFilter &, const OrderFilter &) = default;
};

enum class SortKey { Workflow, Number, Created, Due, Customer, Total };

/// How a list is sorted; equal keys fall back to the order's own id. Workflow is (rank, due), the standard.
struct OrderSort
{
    SortKey key = SortKey::Workflow;
    bool descending = false;
    friend bool operator==(const OrderSort &, const OrderSort &) = default;
};

/// A whole sorted list as ids.
struct OrderSequence
{
    QList<OrderId> ids;
    bool capped = false; ///< a search over a common word: the newest 200 only
};

/// A window of the list, keyset-paged: `next` is opaque, empty at the end. Sorted by (rank, due, oid).
struct OrderWindow
{
    QList<OrderRow> rows;
    QString next;
    bool capped = false; ///< a search over a common word: the newest 200 only
};

/// What storing a page did.
struct StoreOutcome
{
    QList<OrderId> fresh, changed; ///< fresh: first seen in a real status
    int discarded = 0;             ///< rows older than the desk's own last write answer (rule 10)
};

/// Id, status and time of a stored order, for sweeps and re-reads.
struct OrderStub
{
    RemoteId id, parent;
    QString status; ///< remote
    QDateTime modified, readAt;
    bool open = false, gone = false;
};

/// mirror.orders and what hangs on it. Keeps snapshot, columns, search words, counts and the effective columns
/// together: every writing method projects what it touched (effective(), DATA.md) in the same transaction.
class OrderStore
{
public:
    explicit OrderStore(Database &database) : m_database(database) {}

    /// Upserts orders of one answer, newest truth wins: an order written back by this desk (`adoptOwn`) or read later
    /// than `requestedAt` is kept and counted as discarded. Drafts are dropped, or set gone when the order was real
    /// before. At most 100 orders a call. `now` decides whether the bulky part is kept (open, or the last 90 days).
    [[nodiscard]] Result<StoreOutcome> store(const Account &account, const QList<Order> &orders,
                                             const QDateTime &requestedAt, const QDateTime &now);
    /// The body of our own write: always stored, and fences off answers asked for before `answeredAt`.
    [[nodiscard]] Result<OrderId> adoptOwn(const Account &account, const Order &order, const QDateTime &answeredAt);
    [[nodiscard]] Result<void> storeRefunds(OrderId oid, const QList<Refund> &refunds);
    [[nodiscard]] Result<void> markGone(AccountId account, const QList<RemoteId> &ids);
    /// Recomputes the effective columns after intents or local facts changed; nothing when the order is not stored.
    [[nodiscard]] Result<void> project(AccountId account, RemoteId id);
    /// The same for those of the account's next `limit` orders after `after`, by oid, whose standing depends on when
    /// the first full sync was: what is over counts as confirmed before and after it. The last one's oid, 0 when none
    /// was left.
    [[nodiscard]] Result<OrderId> projectSlice(AccountId account, OrderId after, int limit);
    /// At start: every order with live intents or local facts, since a power cut can tear the two files apart and acts
    /// are the truth.
    [[nodiscard]] Result<void> projectActs();
    /// Lets go of the bulky part of at most `limit` orders that are closed and older than 90 days; answers how many.
    [[nodiscard]] Result<int> letGo(const QDateTime &now, int limit);

    [[nodiscard]] Result<StoredOrder> load(OrderId oid) const; ///< NotFound
    [[nodiscard]] Result<OrderRow> row(OrderId oid) const;
    [[nodiscard]] Result<OrderId> find(AccountId account, RemoteId id) const;       ///< NotFound
    [[nodiscard]] Result<QList<OrderId>> findByNumber(const QString &number) const; ///< not gone, any account
    [[nodiscard]] Result<OrderWindow> list(const OrderFilter &filter, const QString &after, int limit) const;
    /// The ids of everything the filter lists, in order: tenths of a second at a million. The first `limit` of them
    /// (0: all) cost milliseconds. With a query at most 200, and `capped` says that there are more.
    [[nodiscard]] Result<OrderSequence> sequence(const OrderFilter &filter, const OrderSort &sort, int limit = 0) const;
    /// In the order asked for; ids that are not stored (any more) are left out.
    [[nodiscard]] Result<QList<OrderRow>> rows(const QList<OrderId> &ids) const;
    // Groups and gone orders are left out of these counts; account 0 is all of them.
    [[nodiscard]] Result<QHash<QString, qint64>> countsByStatus(AccountId account) const; ///< by effective slug
    [[nodiscard]] Result<QHash<qint64, qint64>> openByAccount() const;        ///< open orders by AccountId::value
    [[nodiscard]] Result<QList<Money>> sums(const QList<OrderId> &ids) const; ///< one a currency, groups left out
    [[nodiscard]] Result<qint64> late(const QDateTime &now) const;            ///< open and due before now
    [[nodiscard]] Result<QHash<Bucket, qint64>>
    counts(AccountId account) const;                                       ///< groups and gone left out; account 0: all
    [[nodiscard]] Result<QList<OrderStub>> stubs(AccountId account) const; ///< all, by id
    [[nodiscard]] Result<QList<RemoteId>> openOrders(AccountId account) const; ///< re-read on the slower cycle
    [[nodiscard]] Result<qint64> count(AccountId account) const;               ///< stored and not gone
    /// Same customer by mail or phone, created within ±24 h, not this one, not cancelled or failed: for the review.
    [[nodiscard]] Result<QList<StoredOrder>> similar(const StoredOrder &order) const;
    [[nodiscard]] Result<QList<OrderId>> children(AccountId account, RemoteId parent) const;
    /// Other payment root that names the same transaction id; 0 if none.
    [[nodiscard]] Result<RemoteId> claimant(AccountId account, const QString &transactionId, RemoteId except) const;
    /// Orders for an export, by creation, groups and gone left out; keyset by (created, oid): pass the last one.
    [[nodiscard]] Result<QList<StoredOrder>> exportSlice(const OrderFilter &filter,
                                                         const std::optional<StoredOrder> &after, int limit) const;
    /// Orders with a refund dated in [from, to), whatever their own date; keyset by oid.
    [[nodiscard]] Result<QList<StoredOrder>> refundSlice(const OrderFilter &filter, OrderId after, int limit) const;
    /// Orders made before `to` of which something was refunded, whenever that was; keyset by oid.
    [[nodiscard]] Result<QList<StoredOrder>> refundedSlice(const OrderFilter &filter, OrderId after, int limit) const;

private:
    Database &m_database;
};

} // namespace tradeit
