// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount.h"
#include "core/base/ids.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace tradeit {

/// One word for every gateway (reference/payments.md §1). Words the desk does not know are Unverified.
enum class PaymentState {
    Captured,
    Authorised,
    Pending,
    Review,
    Failed,
    Cancelled,
    PartlyRefunded,
    Refunded,
    Disputed,
    Mismatch,
    Offline,
    Unverified
};
[[nodiscard]] QString paymentWord(PaymentState state); ///< "captured" … "partly_refunded" …, as in COMMANDS.md
[[nodiscard]] PaymentState paymentStateFromWord(QStringView word);

/// What a gateway itself said about one transaction, before anybody compared it with an order.
struct PaymentFinding
{
    PaymentState state = PaymentState::Unverified;
    Money amount;      ///< captured (or authorised) sum
    Amount refunded;   ///< of it, as far as the gateway tells
    QString reference; ///< the gateway's id of the capture
    QString orderId,
        invoice; ///< the gateway-side order identity (PayPal custom_id and invoice_id); empty when not told
    std::optional<bool> live; ///< live or test mode, when the answer tells
    QDateTime at;             ///< UTC, the gateway's time of the capture
    QString reason;           ///< the gateway's own words: status and status_details.reason
    friend bool operator==(const PaymentFinding &, const PaymentFinding &) = default;
};

/// What the desk believes about the payment of one payment root (the parent if the order was split, else the order).
/// A network error never overwrites a verdict: it sets `stale` and the old one ages.
struct Verdict
{
    AccountId account;
    RemoteId root;
    QString gateway;   ///< "paypal", "offline", "" when no gateway is set up
    QString reference; ///< the transaction it rests on
    PaymentState state = PaymentState::Unverified;
    Money amount;
    QDateTime checked;  ///< UTC; invalid when never
    bool stale = false; ///< the last look failed; what stands here is older
    QString reason;     ///< machine word: "ok", "amount_low", "currency", "identity", "mode", "claimed", "no_access",
                        ///< "not_found", gateway's words …
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Whose gateway account the seller can look into (ARCHITECTURE 9).
enum class GatewayAccess { Own, Connected, Operator, None };
[[nodiscard]] QString accessWord(GatewayAccess access);
[[nodiscard]] std::optional<GatewayAccess> accessFromWord(QStringView word);

} // namespace tradeit
