// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace tradeit::twin {

class World;

/// Sets stock_status, backorders_allowed, backordered and purchasable from quantity and backorders of a product.
void deriveStock(QJsonObject &product);

/// Puts `delta` pieces on the shelf (negative: takes them) of a product or variation and records the effect for `order`
/// (0: none). Does nothing for products nobody keeps count of. Moves date_modified of it and of its parent (finding
/// 10).
void moveStock(World &world, qint64 product, qint64 delta, qint64 order, qint64 now);

/// What WooCommerce does with stock when an order comes to a status: processing, on-hold and completed take the pieces
/// of all lines once (`_reduced_stock` on the line says so), pending and cancelled give them back. Leaves a note.
void settleStock(World &world, QJsonObject &order, qint64 now);

} // namespace tradeit::twin
