// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"

#include <QLocale>

namespace tradeit {

// What is known about an order's payment, in words that never say more than that. Pure.

[[nodiscard]] QString gatewayName(const QString &gateway); ///< "PayPal"
/// How the customer pays, as the shop titles it.
[[nodiscard]] QString methodName(const Order &order);
/// "PayPal captured 86.50 USD", "Marketplace says paid, cannot be verified here", "The payment is still pending."
[[nodiscard]] QString paymentPhrase(const OrderView &view, const QLocale &locale);
/// "seen 2 min ago", "last look failed, seen 3 h ago"; empty when nobody ever asked.
[[nodiscard]] QString paymentAge(const OrderView &view, const QDateTime &now);
/// Whether a gateway set up here can be asked about this payment.
[[nodiscard]] bool canVerify(const OrderView &view);
/// whySentence for the window: no word of the command line in it.
[[nodiscard]] QString gateSentence(const QString &why);

} // namespace tradeit
