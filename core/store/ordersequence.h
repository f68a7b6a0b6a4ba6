// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orderstore.h"

namespace tradeit {

/// The ids of everything a filter without a query lists, sorted; the first `limit` of them, 0: all. A beginning costs
/// milliseconds at a million orders, the whole some tenths of a second: indexes are walked, rows not looked at.
[[nodiscard]] Result<QList<OrderId>> sortedIds(const Database &database, const OrderFilter &filter,
                                               const OrderSort &sort, int limit);
/// What a search lists (searchOrders), sorted. By workflow, exact numbers come first as in the list.
[[nodiscard]] Result<OrderSequence> searchedIds(const Database &database, const OrderFilter &filter,
                                                const OrderSort &sort);

} // namespace tradeit
