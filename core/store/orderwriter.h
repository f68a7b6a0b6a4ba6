// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/projection.h"
#include "core/store/searchtext.h"

#include <QMap>
#include <optional>

namespace tradeit {

/// Writes snapshots of one account's orders with everything that hangs on them: columns, search words, refund dates,
/// effective columns, groups. Counts follow by triggers. Search words wait for `finish`: a statement that writes rows
/// with triggers makes SQLite put away the search index's words first, so an order's words between the rows of two
/// orders would cost a segment of the index for each order instead of one for the page.
class OrderWriter
{
public:
    enum class Effect { None, Fresh, Changed, Discarded };
    enum class Source { Pull, OwnWrite };
    struct Written
    {
        Effect effect = Effect::None;
        OrderId oid; ///< none for a draft that was never an order
    };

    /// `now` decides whether the bulky part is kept.
    OrderWriter(Database &database, const Account &account, const QDateTime &now);
    /// Asks once, for all the orders about to be written, what else would be asked for each.
    [[nodiscard]] Result<void> expect(const QList<Order> &orders);
    /// `readAt`: when the request left, or for our own write when its answer came.
    [[nodiscard]] Result<Written> write(const Order &order, Source source, const QDateTime &readAt);
    /// To be called after the last `write`, in the same transaction.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] Result<void> replaceRefunds(OrderId oid, const QList<Refund> &refunds);

private:
    struct Before;
    struct Snapshot;
    struct Words
    {
        SearchText text;
        bool known = false; ///< the index has a row of this order
    };
    [[nodiscard]] Result<std::optional<Before>> before(RemoteId id) const;
    [[nodiscard]] Result<Written> leave(const std::optional<Before> &before);
    [[nodiscard]] Result<Written> put(Order order, const std::optional<Before> &before, const QDateTime &readAt);
    [[nodiscard]] Result<OrderId> putRow(const Order &order, const std::optional<Before> &before,
                                         const QDateTime &readAt);
    [[nodiscard]] Result<void> putSnapshot(OrderId oid, const Snapshot &snapshot);
    [[nodiscard]] Result<void> putRefunds(OrderId oid, const Order &order, bool known);
    [[nodiscard]] Result<bool> hasChildren(RemoteId id) const;
    void keepSearch(OrderId oid, const Order &order, bool known);
    [[nodiscard]] Result<void> putSearch(OrderId oid, const SearchText &text) const;
    [[nodiscard]] Result<void> markParent(RemoteId parent);

    Database &m_database;
    const Account &m_account;
    Projection m_projection;
    QDateTime m_now;
    QHash<RemoteId, bool> m_isParent; ///< the expected orders: whether a stored one names them as its parent
    QMap<OrderId, Words> m_words;     ///< to be indexed, in the order of the index
};

} // namespace tradeit
