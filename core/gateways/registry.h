// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"
#include "core/base/clock.h"
#include "core/gateways/marketplace.h"
#include "core/gateways/paymentgateway.h"
#include "core/net/httpclient.h"

#include <memory>

namespace tradeit {

/// What a gateway needs to live. All outlive it.
struct GatewayContext
{
    HttpClient &http;
    Credentials &credentials;
    const Clock &clock;
};

/// The table of marketplaces and payment gateways: a new one is one folder beside this file and one line in
/// registry.cpp. Unknown kinds are Unsupported.
[[nodiscard]] Result<std::unique_ptr<Marketplace>> makeMarketplace(const Account &account,
                                                                   const GatewayContext &context);
[[nodiscard]] Result<std::unique_ptr<PaymentGateway>>
makePaymentGateway(const Account &account, const GatewaySetup &setup, const GatewayContext &context);
[[nodiscard]] QStringList marketplaceKinds();
[[nodiscard]] QStringList paymentGatewayKinds();

} // namespace tradeit
