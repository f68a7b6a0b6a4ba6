// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/orders/order.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tradeit::test {

/// An order as short JSON, for golden files: every member a mistake in reading could touch.
inline QJsonObject summary(const Order &order)
{
    const auto sum = [](Amount amount) { return amount.toString(2); };
    const auto place = [](const Address &a) {
        return QStringList{a.name(), a.company,  a.address1, a.address2, a.city,
                           a.state,  a.postcode, a.country,  a.email,    a.phone}
            .join(u'|');
    };
    QJsonArray lines, refunds, meta;
    QStringList extras;
    for (const OrderLine &line : order.lines) {
        QStringList visible;
        for (const MetaEntry &entry : line.meta)
            visible.append(entry.key % u'=' % entry.value.toString());
        lines.append(QStringLiteral("%1 p%2/%3 %4 [%5] x%6 %7+%8 of %9 {%10}")
                         .arg(line.id)
                         .arg(line.product.value)
                         .arg(line.variation.value)
                         .arg(line.name, line.sku)
                         .arg(line.quantity)
                         .arg(sum(line.total), sum(line.totalTax), sum(line.subtotal), visible.join(u',')));
    }
    for (const ShippingLine &line : order.shippingLines)
        extras.append(u"ship " % line.methodId % u' ' % line.title % u' ' % sum(line.total) % u'+' %
                      sum(line.totalTax));
    for (const FeeLine &line : order.fees)
        extras.append(u"fee " % line.name % u' ' % sum(line.total) % u'+' % sum(line.totalTax));
    for (const CouponLine &line : order.coupons)
        extras.append(u"coupon " % line.code % u' ' % sum(line.discount) % u'+' % sum(line.discountTax));
    for (const TaxLine &line : order.taxes)
        extras.append(u"tax " % line.code % u' ' % line.percent % u"% " % sum(line.taxTotal) % u'+' %
                      sum(line.shippingTaxTotal));
    for (const Refund &refund : order.refunds)
        refunds.append(QStringLiteral("%1 %2 %3").arg(refund.id).arg(sum(refund.total), refund.reason));
    for (const MetaEntry &entry : order.meta)
        meta.append(QJsonArray{entry.key, entry.value});
    return {
        {QStringLiteral("id"), order.id.value},
        {QStringLiteral("parent"), order.parent.value},
        {QStringLiteral("number"), order.number},
        {QStringLiteral("status"), order.status},
        {QStringLiteral("currency"), order.currency},
        {QStringLiteral("times"),
         QJsonArray{isoUtc(order.created), isoUtc(order.modified), isoUtc(order.paid), isoUtc(order.completed)}},
        {QStringLiteral("sums"), QJsonArray{sum(order.total), sum(order.totalTax), sum(order.shippingTotal),
                                            sum(order.shippingTax), sum(order.discountTotal), sum(order.discountTax)}},
        {QStringLiteral("payment"), QJsonArray{order.paymentMethod, order.transactionId}},
        {QStringLiteral("billing"), place(order.billing)},
        {QStringLiteral("shipping"), place(order.shipping)},
        {QStringLiteral("note"), order.customerNote.left(80)},
        {QStringLiteral("lines"), lines},
        {QStringLiteral("extras"), QJsonArray::fromStringList(extras)},
        {QStringLiteral("refunds"), refunds},
        {QStringLiteral("meta"), meta},
        {QStringLiteral("group"), order.hasSubOrders},
        {QStringLiteral("vendor"), order.vendor}};
}

} // namespace tradeit::test
