// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QtGlobal>

namespace tradeit::twin {

class World;

/// Fills an empty world: shelves, customers, coupons and `options.orders` orders of the last weeks, sub-orders counted.
/// With a thousand orders or more, 150 of them were last changed in the same second (finding 3).
void seedWorld(World &world, qint64 now);

/// How an order is paid: WooCommerce's slug and what the buyer reads.
struct PaymentWay
{
    QString slug;
    QString title;
};
/// "paypal" means the gateway of WooCommerce PayPal Payments; anything else is taken as a slug.
[[nodiscard]] PaymentWay paymentWay(const QString &asked);

/// Marks the order as paid by its gateway: transaction id, meta, date_paid; PayPal takes the money. Status stays.
void settlePayment(World &world, QJsonObject &order, bool paid, qint64 when);

/// Somebody orders something, as the trickle does. Returns the order's id.
qint64 receiveOrder(World &world, qint64 now);

} // namespace tradeit::twin
