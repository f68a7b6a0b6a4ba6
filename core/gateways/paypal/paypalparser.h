// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"
#include "core/orders/order.h"
#include "core/orders/payment.h"

#include <optional>

namespace tradeit {

/// PayPal's answers → findings, by the table of reference/payments.md §3. Pure and total; a status word it does not
/// know is Unverified. https://developer.paypal.com/docs/api/payments/v2/
namespace paypalparser {

/// A capture (v2/payments/captures/ID).
[[nodiscard]] Result<PaymentFinding> capture(const QByteArray &body);
/// An order (v2/checkout/orders/ID): the first capture in it decides, else its authorisation, else the order's word.
[[nodiscard]] Result<PaymentFinding> order(const QByteArray &body);
/// Whether a dispute of v1/customer/disputes is open, or was lost.
[[nodiscard]] Result<bool> hasDispute(const QByteArray &body);

struct Token
{
    QByteArray value;
    std::chrono::seconds life{0};
};
[[nodiscard]] Result<Token> token(const QByteArray &body);

/// What an answer other than 2xx means; nothing for 2xx. `code` is PayPal's `name`, or `error` at the token.
[[nodiscard]] std::optional<Error> error(const HttpAnswer &answer);

/// 17 upper-case letters and digits: PayPal's ids of captures and orders. Anything else never enters a path.
[[nodiscard]] bool isId(QStringView text);

/// "live" or "sandbox" of the shop's `_ppcp_paypal_payment_mode`; empty when the shop does not say.
[[nodiscard]] QString modeOf(const Order &order);

} // namespace paypalparser
} // namespace tradeit
