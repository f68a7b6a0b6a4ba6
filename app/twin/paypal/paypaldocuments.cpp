// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/paypal/paypaldocuments.h"

#include "core/base/amount.h"
#include "core/base/clock.h"

#include <QJsonArray>

namespace tradeit::twin {

namespace {

using Payment = PayPalLedger::Payment;

/// As PayPal writes sums: as many decimals as the currency has, more only when the test says so.
QJsonObject money(const QString &currency, Amount amount)
{
    return {{QStringLiteral("currency_code"), currency},
            {QStringLiteral("value"), amount.toString(currencyDecimals(currency))}};
}

Amount sumOf(const Payment &payment)
{
    return Amount::parse(payment.amount).value_or(Amount());
}

QString captureStatus(const Payment &payment)
{
    // A dispute leaves the capture as it is: only the disputes say so.
    return payment.state == u"disputed" ? QStringLiteral("COMPLETED") : payment.state.toUpper();
}

QJsonArray links(const QString &href)
{
    return {QJsonObject{{QStringLiteral("href"), href},
                        {QStringLiteral("rel"), QStringLiteral("self")},
                        {QStringLiteral("method"), QStringLiteral("GET")}}};
}

/// Gross, fee (3.49 % and 0.49) and net of a capture that went through.
QJsonObject breakdown(const Payment &payment)
{
    const Amount gross = sumOf(payment);
    const int decimals = currencyDecimals(payment.currency);
    const Amount fee = Amount::fromMillionths(gross.millionths() / 10'000 * 349 + 490'000).rounded(decimals);
    return {{QStringLiteral("gross_amount"), money(payment.currency, gross)},
            {QStringLiteral("paypal_fee"), money(payment.currency, fee)},
            {QStringLiteral("net_amount"), money(payment.currency, gross - fee)}};
}

QString millisecondTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ");
}

/// The payee is the same merchant in every order of a twin.
QJsonObject payee()
{
    return {{QStringLiteral("email_address"), QStringLiteral("seller@example.com")},
            {QStringLiteral("merchant_id"), QStringLiteral("7KNGBPH2U58GQ")}};
}

} // namespace

QJsonObject captureDocument(const Payment &payment, const QString &origin)
{
    const QString status = captureStatus(payment);
    QJsonObject document{
        {QStringLiteral("id"), payment.capture},
        {QStringLiteral("status"), status},
        {QStringLiteral("amount"), money(payment.currency, sumOf(payment))},
        {QStringLiteral("final_capture"), true},
        {QStringLiteral("custom_id"), payment.customId},
        {QStringLiteral("invoice_id"), payment.invoiceId},
        {QStringLiteral("seller_protection"),
         QJsonObject{{QStringLiteral("status"), QStringLiteral("ELIGIBLE")},
                     {QStringLiteral("dispute_categories"),
                      QJsonArray{QStringLiteral("ITEM_NOT_RECEIVED"), QStringLiteral("UNAUTHORIZED_TRANSACTION")}}}},
        {QStringLiteral("payee"), payee()},
        {QStringLiteral("create_time"), isoUtc(payment.created)},
        {QStringLiteral("update_time"), isoUtc(payment.updated)},
        {QStringLiteral("links"), links(origin % u"/v2/payments/captures/" % payment.capture)},
        {QStringLiteral("supplementary_data"),
         QJsonObject{{QStringLiteral("related_ids"), QJsonObject{{QStringLiteral("order_id"), payment.paypalOrder}}}}}};
    if (status == u"COMPLETED" || status == u"REFUNDED")
        document[u"seller_receivable_breakdown"] = breakdown(payment);
    if (status == u"PENDING") {
        const QString reason = payment.reason.isEmpty() ? QStringLiteral("ECHECK") : payment.reason;
        document[u"status_details"] = QJsonObject{{QStringLiteral("reason"), reason}};
    }
    return document;
}

QJsonObject orderDocument(const Payment &payment, const QString &origin)
{
    QJsonObject captured = captureDocument(payment, origin);
    captured.remove(u"payee");
    captured.remove(u"supplementary_data");
    const QJsonObject unit{
        {QStringLiteral("reference_id"), QStringLiteral("default")},
        {QStringLiteral("amount"), money(payment.currency, sumOf(payment))},
        {QStringLiteral("payee"), payee()},
        {QStringLiteral("custom_id"), payment.customId},
        {QStringLiteral("invoice_id"), payment.invoiceId},
        {QStringLiteral("payments"), QJsonObject{{QStringLiteral("captures"), QJsonArray{captured}}}}};
    return {{QStringLiteral("id"), payment.paypalOrder},
            {QStringLiteral("intent"), QStringLiteral("CAPTURE")},
            {QStringLiteral("status"), QStringLiteral("COMPLETED")},
            {QStringLiteral("purchase_units"), QJsonArray{unit}},
            {QStringLiteral("create_time"), isoUtc(payment.created.addSecs(-60))},
            {QStringLiteral("update_time"), isoUtc(payment.updated)},
            {QStringLiteral("links"), links(origin % u"/v2/checkout/orders/" % payment.paypalOrder)}};
}

QJsonObject disputeDocument(const Payment &payment, const QString &origin)
{
    const QString id = u"PP-D-" % payment.capture.left(6);
    return {{QStringLiteral("dispute_id"), id},
            {QStringLiteral("create_time"), millisecondTime(payment.updated)},
            {QStringLiteral("update_time"), millisecondTime(payment.updated)},
            {QStringLiteral("reason"), QStringLiteral("MERCHANDISE_OR_SERVICE_NOT_RECEIVED")},
            {QStringLiteral("status"), QStringLiteral("WAITING_FOR_SELLER_RESPONSE")},
            {QStringLiteral("dispute_state"), QStringLiteral("REQUIRED_ACTION")},
            {QStringLiteral("dispute_amount"), money(payment.currency, sumOf(payment))},
            {QStringLiteral("dispute_life_cycle_stage"), QStringLiteral("INQUIRY")},
            {QStringLiteral("dispute_channel"), QStringLiteral("INTERNAL")},
            {QStringLiteral("links"), links(origin % u"/v1/customer/disputes/" % id)}};
}

} // namespace tradeit::twin
