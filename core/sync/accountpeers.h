// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/gateways/marketplace.h"
#include "core/gateways/paymentgateway.h"
#include "core/orders/account.h"
#include "core/store/database.h"

#include <QHash>
#include <functional>

namespace tradeit {

/// What every run of one account works with. All of it outlives the run; `account` is kept current by the runs
/// themselves (paused, firstFullSync) beside what they store.
struct AccountPeers
{
    Account &account;
    Database &database;
    Marketplace &shop;
    const Clock &clock;
    QString desk;                              ///< this desk's name, for the confirmed mark
    QHash<QString, PaymentGateway *> gateways; ///< by kind; only those the seller can look into
};

/// Changes the account in the store and in `peers` alike. Only what `change` touches: another process may have given it
/// a gateway or a setting since this run began. To be called inside a transaction.
[[nodiscard]] Result<void> changeAccount(const AccountPeers &peers, const std::function<void(Account &)> &change);

} // namespace tradeit
