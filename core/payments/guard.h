// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/account.h"
#include "core/orders/allowedactions.h"
#include "core/orders/order.h"
#include "core/orders/payment.h"

#include <optional>

namespace tradeit {

/// Which of an account's gateway set-ups can verify this order: by payment_method (reference/payments.md §5). "offline"
/// for cod, bacs and cheque; empty when none can, because there is none for the method or its access is None.
[[nodiscard]] QString gatewayFor(const Order &root, const QList<GatewaySetup> &setups);

/// Puts what the gateway found beside the payment root and says what may be believed: mode, currency, captured sum not
/// below the root's total, gateway-side order identity, and that no other root claims the reference (`claimedBy`, 0 for
/// none). The mode is held against `_ppcp_paypal_payment_mode` where both are told; an order id the gateway tells
/// decides the identity alone, else the invoice must end with the root's number. Pure; `now` only dates the verdict.
[[nodiscard]] Verdict judge(const PaymentFinding &finding, const Order &root, const QString &gateway,
                            RemoteId claimedBy, const QDateTime &now);
/// A look that failed: the old verdict aged, or Unverified with the reason when there was none.
[[nodiscard]] Verdict ageVerdict(const std::optional<Verdict> &old, const Order &root, const QString &gateway,
                                 const Error &error, const QDateTime &now);

/// Whether the seller accepted, once and in the settings, that payments no gateway of theirs can verify are taken on
/// the marketplace's word: a gateway set-up with access `none`. Nothing said means no: the guard fails closed.
[[nodiscard]] bool acceptsShopsWord(const Account &account);

/// The guard of Confirm and Ship. Where a set-up can verify the payment (gatewayFor): captured, at any age. Offline
/// methods, and payments nobody here can verify once acceptsShopsWord(): what the marketplace says, processing or later
/// and date_paid; for cash on delivery the status alone. A verdict that speaks against the payment closes the gate in
/// every case.
[[nodiscard]] PaymentGate paymentGate(const Order &root, const std::optional<Verdict> &verdict, const Account &account);

/// Whether `sync` should ask the gateway again about an open order: not final, or older than 24 h.
[[nodiscard]] bool wantsLook(const std::optional<Verdict> &verdict, const QDateTime &now);

} // namespace tradeit
