// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/orders/order.h"
#include "core/orders/payment.h"

#include <QFuture>
#include <QObject>

namespace tradeit {

/// One payment gateway, read only. Says what the gateway itself knows about an order's payment; comparing it with the
/// order is core/payments' work. Errors: Auth (401), NotFound (also: another merchant's object), Refused, RateLimited,
/// Server, Offline, Tls, BadAnswer; an order without a usable reference is Unsupported.
class PaymentGateway : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// `root` is the payment root. Disputes are part of the look (reference/payments.md §3).
    [[nodiscard]] virtual QFuture<Result<PaymentFinding>> look(const Order &root) = 0;
    /// Whether the credentials work at all; the mode they belong to (true: live).
    [[nodiscard]] virtual QFuture<Result<bool>> test() = 0;
};

} // namespace tradeit
