// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/orders/capabilities.h"
#include "core/orders/payment.h"

#include <QHash>
#include <QString>
#include <QUrl>

namespace tradeit {

/// One gateway set-up of an account: no secret in it.
struct GatewaySetup
{
    QString kind; ///< "paypal"
    GatewayAccess access = GatewayAccess::None;
    QString clientId;
    QUrl base; ///< override, only in test profiles; else empty
    friend bool operator==(const GatewaySetup &, const GatewaySetup &) = default;
};

/// One shop or vendor account. Secrets are elsewhere (accounts/credentials.h), found by (name, field).
struct Account
{
    AccountId id;
    QString kind;   ///< "woocommerce"; "dokan" comes later
    QString name;   ///< unique in the profile, [A-Za-z0-9_-]{1,40}
    QUrl url;       ///< as the seller gave it, https
    QString user;   ///< WordPress user or ck_…
    QString caFile; ///< --ca: one more authority for this account alone
    Capabilities capabilities;
    QList<GatewaySetup> gateways;
    bool paused = false;                             ///< writes pause after an auth failure
    QDateTime firstFullSync;                         ///< UTC, end of the first complete sync; invalid before
    QString shippedSlug = QStringLiteral("shipped"); ///< setting: what this shop calls shipped
    bool completeOnShip = false;                     ///< setting: Completed at once where there is no shipped status
    bool confirmMailCounts = false;                  ///< setting: the shop's own mail counts as the confirmation
    QHash<QString, int> carrierDays;                 ///< setting: carrier id → delivery days
    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace tradeit
