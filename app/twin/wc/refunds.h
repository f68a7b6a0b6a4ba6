// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/wc/call.h"

namespace tradeit::twin {

/// wc/v3/orders/ID/refunds and /refunds/REFUND.
[[nodiscard]] Response listRefunds(const Call &call);
[[nodiscard]] Response createRefund(const Call &call);
[[nodiscard]] Response readRefund(const Call &call);
[[nodiscard]] Response deleteRefund(const Call &call);

} // namespace tradeit::twin
