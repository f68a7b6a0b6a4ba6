// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/registry.h"

#include "core/gateways/paypal/paypalgateway.h"
#include "core/gateways/woocommerce/woogateway.h"

namespace tradeit {

namespace {

struct MarketplaceKind
{
    const char *kind;
    std::unique_ptr<Marketplace> (*make)(const Account &, const GatewayContext &);
};

const MarketplaceKind marketplaces[] = {
    {"woocommerce",
     [](const Account &account, const GatewayContext &context) -> std::unique_ptr<Marketplace> {
         return std::make_unique<WooGateway>(account, context);
     }},
};

struct PaymentKind
{
    const char *kind;
    std::unique_ptr<PaymentGateway> (*make)(const Account &, const GatewaySetup &, const GatewayContext &);
};

const PaymentKind payments[] = {
    {"paypal",
     [](const Account &account, const GatewaySetup &setup, const GatewayContext &context)
         -> std::unique_ptr<PaymentGateway> { return std::make_unique<PayPalGateway>(account, setup, context); }},
};

Fault unknownKind(const QString &kind)
{
    return fault(ErrorKind::Unsupported, QStringLiteral("registry"), kind);
}

} // namespace

Result<std::unique_ptr<Marketplace>> makeMarketplace(const Account &account, const GatewayContext &context)
{
    for (const MarketplaceKind &row : marketplaces) {
        if (account.kind == QLatin1String(row.kind))
            return row.make(account, context);
    }
    return unknownKind(account.kind);
}

QStringList marketplaceKinds()
{
    QStringList kinds;
    for (const MarketplaceKind &row : marketplaces)
        kinds.append(QLatin1String(row.kind));
    return kinds;
}

Result<std::unique_ptr<PaymentGateway>> makePaymentGateway(const Account &account, const GatewaySetup &setup,
                                                           const GatewayContext &context)
{
    for (const PaymentKind &row : payments) {
        if (setup.kind == QLatin1String(row.kind))
            return row.make(account, setup, context);
    }
    return unknownKind(setup.kind);
}

QStringList paymentGatewayKinds()
{
    QStringList kinds;
    for (const PaymentKind &row : payments)
        kinds.append(QLatin1String(row.kind));
    return kinds;
}

} // namespace tradeit
