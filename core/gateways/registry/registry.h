// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/gatewaycontext.h"
#include "core/gateways/marketplace.h"
#include "core/gateways/paymentgateway.h"
#include "core/orders/account.h"

#include <memory>

namespace tradeit {

/// The table of marketplaces and payment gateways, the only code that names them all: a new one is one folder beside
/// this one and one line in registry.cpp. Unknown kinds are Unsupported.
[[nodiscard]] Result<std::unique_ptr<Marketplace>> makeMarketplace(const Account &account,
                                                                   const GatewayContext &context);
[[nodiscard]] Result<std::unique_ptr<PaymentGateway>>
makePaymentGateway(const Account &account, const GatewaySetup &setup, const GatewayContext &context);
/// The kinds that there are, in the table's order: "woocommerce" …
[[nodiscard]] QStringList marketplaceKinds();
[[nodiscard]] QStringList paymentGatewayKinds();

} // namespace tradeit
