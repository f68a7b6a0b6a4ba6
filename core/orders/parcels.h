// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "core/orders/shipment.h"

#include <QHash>
#include <QList>

namespace tradeit {

/// Whether the customer collects the order: there is no place to send it to.
[[nodiscard]] bool isPickUp(const Order &order);

/// How many pieces of a line were refunded, as far as the refunds tell their lines (Refund::detailed).
[[nodiscard]] int refundedQuantity(const Order &order, qint64 line);

/// What is still to be sent: order line id → quantity that was not refunded and is in none of the parcels. Only lines
/// with something left; a parcel without lines took everything.
[[nodiscard]] QHash<qint64, int> unshippedLines(const Order &order, const QList<Shipment> &parcels);

} // namespace tradeit
