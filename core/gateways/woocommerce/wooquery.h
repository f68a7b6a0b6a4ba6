// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/marketplace.h"

#include <QUrlQuery>

namespace tradeit {

/// The arguments of an order list (findings 1–3, 9, 16).
[[nodiscard]] QUrlQuery wooOrderQuery(const OrderQuery &query);
/// The members of an order that the desk keeps, as `_fields` says them; `stubs`: for sweeps.
[[nodiscard]] QString wooOrderFields(bool stubs);
/// Whether the rows are what was asked for: a server older than an argument ignores it without a word (finding 9).
/// Nothing when they are; otherwise the argument's name.
[[nodiscard]] QString ignoredArgument(const OrderQuery &query, const OrderPage &page);

} // namespace tradeit
