// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/wc/call.h"

namespace tradeit::twin {

/// wc/v3/orders/ID/fulfillments, behind WooCommerce 11's feature flag (finding 17).
[[nodiscard]] Response listFulfillments(const Call &call);
[[nodiscard]] Response createFulfillment(const Call &call);

} // namespace tradeit::twin
