// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

namespace tradeit {

/// One line below the items.
struct SumLine
{
    QString label;
    Amount amount;      ///< refunds and discounts are negative
    bool total = false; ///< set off by a line above
    friend bool operator==(const SumLine &, const SumLine &) = default;
};

/// Subtotal, shipping with its method, fees, discount with its coupons, tax, total; below it refunds and what is left.
/// Lines that are nil are left out, but for subtotal and total.
[[nodiscard]] QList<SumLine> sumLinesOf(const Order &order);

} // namespace tradeit
