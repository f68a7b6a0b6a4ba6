// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orderrow.h"

namespace tradeit {

/// A list with a query: orders of exactly this number first, then the newest 200 that match, and whether there are
/// more. Milliseconds at a million orders, whatever is typed: a common word is met newest first and left at the cap.
[[nodiscard]] Result<OrderWindow> searchOrders(const Database &database, const OrderFilter &filter,
                                               const std::optional<ListKey> &after, int limit);

} // namespace tradeit
