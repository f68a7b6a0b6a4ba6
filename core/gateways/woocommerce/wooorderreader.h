// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/jsonreader.h"
#include "core/orders/order.h"

namespace tradeit {

/// One order, refund or meta list from its JSON object. Nothing when a member is not what the API promises.
[[nodiscard]] std::optional<Order> readOrder(JsonReader &json);
/// An order of which only id, parent, status and modification time were asked for.
[[nodiscard]] std::optional<Order> readOrderStub(JsonReader &json);
/// An entry of orders/ID/refunds.
[[nodiscard]] std::optional<Refund> readRefund(JsonReader &json);

} // namespace tradeit
