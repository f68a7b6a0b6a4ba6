// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orderstore.h"

namespace tradeit {

class Statement;

/// The place of a row in the list: exact numbers of a search first, then the keyset.
struct ListKey
{
    qint64 inexact = 0, rank = 0, due = 0, oid = 0;
    friend auto operator<=>(const ListKey &, const ListKey &) = default;
};

struct ListedRow
{
    OrderRow row;
    ListKey key; ///< `inexact` is set by the search
};

/// Columns of mirror.orders AS o that readListedRow reads.
inline constexpr QStringView rowColumns =
    u"o.oid, o.account, o.remote, o.parent, o.number, o.effective_status, o.status, o.currency, o.customer_name, "
    "o.pay_method, o.bucket, o.created, o.due, o.total, o.refunded, o.is_group, o.attention, o.pending, o.confirmed, "
    "o.confirmed_at, o.confirmed_by, o.confirmed_desk, o.rank, o.gone";
[[nodiscard]] ListedRow readListedRow(const Statement &row);

/// Opaque to everybody else. An empty cursor is the beginning; what was not made here is BadAnswer.
[[nodiscard]] QString toCursor(const ListKey &key);
[[nodiscard]] Result<std::optional<ListKey>> fromCursor(const QString &cursor);

} // namespace tradeit
