// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/wc/call.h"

namespace tradeit::twin {

/// wc/v3/orders/ID/actions, WooCommerce 11 only (finding 49).
[[nodiscard]] Response listEmailTemplates(const Call &call);
[[nodiscard]] Response sendOrderDetails(const Call &call);

} // namespace tradeit::twin
