// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QByteArray>

namespace tradeit::bench {

/// The floor of reading: simdjson into the same structs, each member taken where it comes by, nothing checked.
[[nodiscard]] QList<Order> rawParse(const QByteArray &body);

} // namespace tradeit::bench
