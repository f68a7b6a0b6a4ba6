// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/http/message.h"
#include "app/twin/world/shopoptions.h"

#include <QDateTime>
#include <QJsonObject>
#include <memory>

namespace tradeit::twin {

class EffectLog;
class PayPalLedger;

/// The WordPress side of the twin: products, customers, orders, mails; wc/v3 as WooCommerce answers it. One instance is
/// one shop. Time comes in with every call, so that `POST /clock` moves all of it.
class Shop
{
public:
    Shop(const ShopOptions &options, const QDateTime &now, EffectLog &log, PayPalLedger &paypal);
    ~Shop();
    Q_DISABLE_COPY_MOVE(Shop)

    /// A request to the public shop port (side "shop"); effects go to the log.
    [[nodiscard]] Response handle(const Request &request, const QDateTime &now);
    /// A call of the control side about orders, products or mails: POST /orders, PATCH|DELETE|GET /orders/ID, GET
    /// /mails. Never logged.
    [[nodiscard]] Response control(const Request &request, const QDateTime &now);
    /// A customer orders something, as the trickle does. Returns the new order's id.
    qint64 trickle(const QDateTime &now);

    /// Credentials for the ready line: {"shop":{"user","secret"},"vendors":[{"user","password","app_password","id"}]}.
    [[nodiscard]] QJsonObject credentials() const;
    /// Everything that must survive a restart; `restore` takes it back.
    [[nodiscard]] QJsonObject save() const;
    void restore(const QJsonObject &saved);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradeit::twin
