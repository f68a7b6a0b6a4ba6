// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/shopclaim.h"

#include "core/orders/orderstatus.h"

namespace tradeit {

bool isOfflineMethod(QStringView paymentMethod)
{
    return paymentMethod == u"cod" || paymentMethod == u"bacs" || paymentMethod == u"cheque";
}

bool shopSaysPaid(const Order &order, QStringView shippedSlug)
{
    const Bucket bucket = bucketOf(order.status, shippedSlug);
    const bool underWay = bucket == Bucket::Processing || bucket == Bucket::Shipped || bucket == Bucket::Completed;
    return underWay && (order.paid.isValid() || order.paymentMethod == u"cod");
}

} // namespace tradeit
