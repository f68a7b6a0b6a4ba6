// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/projection.h"

#include <optional>

namespace tradeit {

/// Writes snapshots of one account's orders with everything that hangs on them: columns, search words, refund dates,
/// effective columns, groups. Counts follow by triggers.
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
    /// `readAt`: when the request left, or for our own write when its answer came.
    [[nodiscard]] Result<Written> write(const Order &order, Source source, const QDateTime &readAt);
    [[nodiscard]] Result<void> replaceRefunds(OrderId oid, const QList<Refund> &refunds);

private:
    struct Before;
    struct Snapshot;
    [[nodiscard]] Result<std::optional<Before>> before(RemoteId id) const;
    [[nodiscard]] Result<Written> leave(const std::optional<Before> &before);
    [[nodiscard]] Result<Written> put(Order order, const std::optional<Before> &before, const QDateTime &readAt);
    [[nodiscard]] Result<OrderId> putRow(const Order &order, const std::optional<Before> &before,
                                         const QDateTime &readAt);
    [[nodiscard]] Result<void> putSnapshot(OrderId oid, const Snapshot &snapshot);
    [[nodiscard]] Result<void> putRefunds(OrderId oid, const Order &order, bool known);
    [[nodiscard]] Result<void> putSearch(OrderId oid, const Order &order, bool known);
    [[nodiscard]] Result<void> markParent(RemoteId parent);

    Database &m_database;
    const Account &m_account;
    Projection m_projection;
    QDateTime m_now;
};

} // namespace tradeit
