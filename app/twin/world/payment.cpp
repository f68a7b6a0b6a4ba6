// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/orderdocument.h"
#include "app/twin/world/seeding.h"
#include "app/twin/world/world.h"

// How orders of the twin are paid: paymentWay and settlePayment.

namespace tradeit::twin {

namespace {

constexpr QStringView hexDigits = u"0123456789abcdef";

void payByPayPal(World &world, QJsonObject &order, bool paid, qint64 when)
{
    const QString id = QString::number(order[u"id"].toInteger());
    const PayPalLedger::Payment payment = world.paypal().take(
        QDateTime::fromSecsSinceEpoch(when, Qt::UTC), order[u"total"].toString(), order[u"currency"].toString(), id,
        QStringLiteral("WC-") + order[u"number"].toString(), paid);
    order[u"transaction_id"] = payment.capture;
    setMeta(world, order, QStringLiteral("_ppcp_paypal_order_id"), payment.paypalOrder);
    setMeta(world, order, QStringLiteral("_ppcp_paypal_intent"), QStringLiteral("CAPTURE"));
    setMeta(world, order, QStringLiteral("_ppcp_paypal_payment_mode"), QStringLiteral("sandbox"));
    setMeta(world, order, QStringLiteral("_ppcp_paypal_captured"), paid);
    setMeta(world, order, QStringLiteral("_ppcp_paypal_payment_source"), QStringLiteral("paypal"));
}

void payByStripe(World &world, QJsonObject &order)
{
    order[u"transaction_id"] = QString(QStringLiteral("ch_3Twin") + world.random().text(16, hexDigits));
    setMeta(world, order, QStringLiteral("_stripe_intent_id"),
            QString(QStringLiteral("pi_3Twin") + world.random().text(16, hexDigits)));
    setMeta(world, order, QStringLiteral("_stripe_charge_captured"), QStringLiteral("yes"));
    setMeta(world, order, QStringLiteral("_stripe_currency"), order[u"currency"]);
}

/// Paynow keeps no transaction id; its meta is written past WooCommerce and, with order tables, not in the API
/// (payments.md, part 5).
void payByPaynow(World &world, QJsonObject &order)
{
    if (world.modern())
        return;
    setMeta(world, order, QStringLiteral("_wc_paynow_payment_meta"),
            QJsonObject{{QStringLiteral("PaynowReference"), QString::number(order[u"id"].toInteger() + 20000000)},
                        {QStringLiteral("Amount"), order[u"total"]},
                        {QStringLiteral("Status"), QStringLiteral("Paid")}});
}

} // namespace

PaymentWay paymentWay(const QString &asked)
{
    if (asked == u"paypal" || asked == u"ppcp-gateway")
        return {QStringLiteral("ppcp-gateway"), QStringLiteral("PayPal")};
    if (asked == u"stripe")
        return {asked, QStringLiteral("Credit Card (Stripe)")};
    if (asked == u"cod")
        return {asked, QStringLiteral("Cash on delivery")};
    if (asked == u"bacs")
        return {asked, QStringLiteral("Direct bank transfer")};
    if (asked == u"paynow")
        return {asked, QStringLiteral("Paynow (EcoCash, OneMoney, cards)")};
    return {asked, asked};
}

void settlePayment(World &world, QJsonObject &order, bool paid, qint64 when)
{
    const QString method = order[u"payment_method"].toString();
    if (method == u"ppcp-gateway")
        payByPayPal(world, order, paid, when);
    if (!paid)
        return;
    if (method == u"stripe")
        payByStripe(world, order);
    if (method == u"paynow")
        payByPaynow(world, order);
    setDate(order, QStringLiteral("date_paid"), when);
}

} // namespace tradeit::twin
