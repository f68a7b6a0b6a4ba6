// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/parcels.h"

#include <algorithm>

namespace tradeit {

bool isPickUp(const Order &order)
{
    return std::any_of(order.shippingLines.begin(), order.shippingLines.end(), [](const ShippingLine &line) {
        return line.methodId == u"local_pickup" || line.methodId == u"pickup_location";
    });
}

int refundedQuantity(const Order &order, qint64 line)
{
    int quantity = 0;
    for (const Refund &refund : order.refunds)
        for (const RefundLine &refunded : refund.lines)
            quantity += refunded.refundedItem == line ? qAbs(refunded.quantity) : 0;
    return quantity;
}

QHash<qint64, int> unshippedLines(const Order &order, const QList<Shipment> &parcels)
{
    QHash<qint64, int> left;
    if (std::any_of(parcels.begin(), parcels.end(), [](const Shipment &parcel) { return parcel.lines.isEmpty(); }))
        return left;
    for (const OrderLine &line : order.lines) {
        int quantity = line.quantity - refundedQuantity(order, line.id);
        for (const Shipment &parcel : parcels)
            quantity -= parcel.lines.value(line.id);
        if (quantity > 0)
            left.insert(line.id, quantity);
    }
    return left;
}

} // namespace tradeit
