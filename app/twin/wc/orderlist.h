// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/wc/call.h"

namespace tradeit::twin {

/// GET wc/v3/orders.
[[nodiscard]] Response listOrders(const Call &call);

} // namespace tradeit::twin
