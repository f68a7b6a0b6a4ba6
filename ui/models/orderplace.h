// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orderstore.h"

namespace tradeit {

// Where one changed order belongs in a list, by the rules that OrderStore::sequence follows. Pure.

/// Whether a list of this filter holds the order; the filter's query is not looked at.
[[nodiscard]] bool isListed(const OrderRow &row, const OrderFilter &filter);
/// Strict: of two orders exactly one comes before the other.
[[nodiscard]] bool comesBefore(const OrderRow &a, const OrderRow &b, const OrderSort &sort);

} // namespace tradeit
