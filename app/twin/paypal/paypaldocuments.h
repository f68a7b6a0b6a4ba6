// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/paypal/paypalledger.h"

#include <QJsonObject>

namespace tradeit::twin {

/// PayPal's documents about one payment; pure functions. `origin` is for the links.
/// https://developer.paypal.com/docs/api/payments/v2/#captures_get
[[nodiscard]] QJsonObject captureDocument(const PayPalLedger::Payment &payment, const QString &origin);
/// https://developer.paypal.com/docs/api/orders/v2/#orders_get: a COMPLETED order may hold a capture that is not.
[[nodiscard]] QJsonObject orderDocument(const PayPalLedger::Payment &payment, const QString &origin);
/// One item of https://developer.paypal.com/docs/api/customer-disputes/v1/#disputes_list
[[nodiscard]] QJsonObject disputeDocument(const PayPalLedger::Payment &payment, const QString &origin);

} // namespace tradeit::twin
