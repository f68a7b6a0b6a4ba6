// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/orders/order.h"

#include <QByteArray>

namespace tradeit {

/// How a snapshot is kept: `detail` holds everything a list, a document or an export needs and the few meta entries the
/// desk itself lives on (confirmed mark, tracking); `extra` all meta as JSON, compressed when long. The packed form has
/// a version of its own: one that this program cannot read is Damaged, and the mirror is fetched again.
[[nodiscard]] QByteArray packDetail(const Order &order);
[[nodiscard]] QByteArray packExtra(const Order &order);
/// `extra` may be empty: then only the kept meta entries are there.
[[nodiscard]] Result<Order> unpackOrder(const QByteArray &detail, const QByteArray &extra);

} // namespace tradeit
