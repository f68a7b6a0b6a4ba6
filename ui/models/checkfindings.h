// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "core/orders/review.h"

namespace tradeit {

/// The findings of a row of the checklist, each as a phrase for a person. A finding the desk has no phrase for comes
/// back as it stands.
[[nodiscard]] QStringList findingsOf(const ReviewRow &row, const Order &order);

} // namespace tradeit
