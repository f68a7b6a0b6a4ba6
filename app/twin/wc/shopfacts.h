// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/wc/call.h"

namespace tradeit::twin {

/// What a client asks to learn how a shop is set up: customers, coupons, settings, currency, gateways, taxes.
[[nodiscard]] Response listCustomers(const Call &call);
[[nodiscard]] Response listCoupons(const Call &call);
[[nodiscard]] Response createCoupon(const Call &call);
[[nodiscard]] Response listSettingGroups(const Call &call);
[[nodiscard]] Response listSettings(const Call &call);
[[nodiscard]] Response readCurrency(const Call &call);
[[nodiscard]] Response listGateways(const Call &call);
[[nodiscard]] Response listTaxes(const Call &call);

} // namespace tradeit::twin
