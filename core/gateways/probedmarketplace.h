// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/marketplace.h"

namespace tradeit {

/// What a probe settles, in the order it does so.
enum class ProbePart { Address, ReadOrders, WriteOrders, Statuses, Currency, Stock, Mails };

/// A marketplace that a person can watch being probed, and look at before signing in.
class ProbedMarketplace : public Marketplace
{
    Q_OBJECT
public:
    using Marketplace::Marketplace;

    /// The first step of `probe` alone, without credentials: API root, name and clock of the site, whether it has
    /// Dokan. Errors as probe's, Auth excepted.
    [[nodiscard]] virtual QFuture<Result<Capabilities>> look() = 0;

Q_SIGNALS:
    /// The probe has settled `part`; what it knows by now stands in `soFar`.
    void settled(tradeit::ProbePart part, const tradeit::Capabilities &soFar);
};

} // namespace tradeit
