// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace tradeit::twin {

class World;
struct Product;

/// Sends what WooCommerce sends for a change of status (finding 24), to the buyer and to the shop and vendor. Returns
/// whether "new order" was among it.
bool mailStatus(World &world, const QJsonObject &order, const QString &before, qint64 now);
/// A note to the customer. `text` may hold markup.
void mailCustomerNote(World &world, const QJsonObject &order, const QString &text, qint64 now);
void mailRefund(World &world, const QJsonObject &order, const QString &amount, qint64 now);
/// The order's details, asked for by hand (finding 49).
void mailDetails(World &world, const QJsonObject &order, qint64 now);
void mailFulfillment(World &world, const QJsonObject &order, const QString &tracking, qint64 now);
/// Tells the shop that an order made stock low, used it up or went below nothing.
void mailStock(World &world, const Product &product, const QString &name, qint64 order, qint64 now);

} // namespace tradeit::twin
