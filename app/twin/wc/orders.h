// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/wc/call.h"

namespace tradeit::twin {

/// wc/v3/orders and wc/v3/orders/ID, but for the list.
[[nodiscard]] Response createOrder(const Call &call);
[[nodiscard]] Response readOrder(const Call &call);
[[nodiscard]] Response changeOrder(const Call &call);
[[nodiscard]] Response deleteOrder(const Call &call);
/// wc/v3/orders/batch: create, update, delete; statuses are not checked (finding 19).
[[nodiscard]] Response batchOrders(const Call &call);
/// wc/v3/orders/statuses (WooCommerce 11) and wc/v3/reports/orders/totals.
[[nodiscard]] Response listStatuses(const Call &call);
[[nodiscard]] Response totalOrders(const Call &call);

} // namespace tradeit::twin
