// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ordersums.h"

#include "ui/models/timewords.h"
#include "ui/words/errorwords.h"

#include <QCoreApplication>

namespace tradeit {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("OrderSums", text);
}

QString discountName(const Order &order)
{
    QStringList codes;
    for (const CouponLine &coupon : order.coupons)
        codes.append(words::isolated(coupon.code, 30));
    return codes.isEmpty() ? say("Discount") : say("Discount, %1").arg(codes.join(say(", ")));
}

QString shippingName(const ShippingLine &line)
{
    return line.title.trimmed().isEmpty() ? say("Shipping") : say("Shipping, %1").arg(words::isolated(line.title, 60));
}

QString taxName(const Order &order)
{
    if (order.taxes.size() != 1 || order.taxes.constFirst().label.isEmpty())
        return say("Tax");
    return say("Tax, %1").arg(words::isolated(order.taxes.constFirst().label, 30));
}

} // namespace

QList<SumLine> sumLinesOf(const Order &order)
{
    Amount subtotal;
    for (const OrderLine &line : order.lines)
        subtotal += line.subtotal;
    QList<SumLine> lines = {{.label = say("Subtotal"), .amount = subtotal}};
    const auto add = [&lines](const QString &label, Amount amount) {
        if (!amount.isZero())
            lines.append({.label = label, .amount = amount});
    };
    add(discountName(order), -order.discountTotal);
    for (const ShippingLine &line : order.shippingLines)
        lines.append({.label = shippingName(line), .amount = line.total});
    for (const FeeLine &fee : order.fees)
        add(words::harmless(fee.name, 60), fee.total);
    add(taxName(order), order.totalTax);
    lines.append({.label = say("Total"), .amount = order.total, .total = true});
    for (const Refund &refund : order.refunds)
        add(refund.reason.trimmed().isEmpty() ? say("Refund") : say("Refund, %1").arg(words::isolated(refund.reason)),
            -refund.total);
    if (!order.refunds.isEmpty())
        lines.append({.label = say("Left"), .amount = order.total - order.refunded(), .total = true});
    return lines;
}

} // namespace tradeit
