// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/wc/call.h"

namespace tradeit::twin {

/// The REST index, open to all.
[[nodiscard]] Response readIndex(const Call &call);
/// OPTIONS wc/v3/orders: arguments and schema.
[[nodiscard]] Response describeOrders(const Call &call);
/// wp/v2/users/me.
[[nodiscard]] Response readMe(const Call &call);

} // namespace tradeit::twin
