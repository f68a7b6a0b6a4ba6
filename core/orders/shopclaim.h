// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

namespace tradeit {

/// Cash on delivery, bank transfer and cheque: no gateway can be asked about them (reference/payments.md §6).
[[nodiscard]] bool isOfflineMethod(QStringView paymentMethod);

/// Hearsay: whether the marketplace itself says that the order may be worked on as paid. Its status must be processing
/// or later, and there must be a date of payment, but for cash on delivery, where that date proves nothing. Custom
/// slugs the desk does not know say nothing. `shippedSlug` is what the shop calls shipped.
[[nodiscard]] bool shopSaysPaid(const Order &order, QStringView shippedSlug = u"shipped");

} // namespace tradeit
