// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/registry/registry.h"

#include "core/gateways/paypal/paypalgateway.h"
#include "core/gateways/woocommerce/woogateway.h"

#include <algorithm>
#include <array>

namespace tradeit {

namespace {

template <typename Contract, typename... Setup>
struct Row
{
    QLatin1String kind;
    std::unique_ptr<Contract> (*make)(const Setup &..., const GatewayContext &);
};
using MarketplaceRow = Row<Marketplace, Account>;
using PaymentRow = Row<PaymentGateway, Account, GatewaySetup>;

template <typename Gateway>
std::unique_ptr<Marketplace> marketplace(const Account &account, const GatewayContext &context)
{
    return std::make_unique<Gateway>(account, context);
}

template <typename Gateway>
std::unique_ptr<PaymentGateway> payment(const Account &account, const GatewaySetup &setup,
                                        const GatewayContext &context)
{
    return std::make_unique<Gateway>(account, setup, context);
}

constexpr std::array marketplaces = {
    MarketplaceRow{QLatin1String("woocommerce"), &marketplace<WooGateway>},
};

constexpr std::array payments = {
    PaymentRow{QLatin1String("paypal"), &payment<PayPalGateway>},
};

Fault unknownKind(const QString &kind)
{
    return fault(ErrorKind::Unsupported, QStringLiteral("registry"), kind);
}

template <typename Rows>
auto rowOf(const Rows &rows, const QString &kind)
{
    return std::find_if(rows.begin(), rows.end(), [&kind](const auto &row) { return row.kind == kind; });
}

template <typename Rows>
QStringList kindsOf(const Rows &rows)
{
    QStringList kinds;
    for (const auto &row : rows)
        kinds.append(row.kind);
    return kinds;
}

} // namespace

Result<std::unique_ptr<Marketplace>> makeMarketplace(const Account &account, const GatewayContext &context)
{
    const auto row = rowOf(marketplaces, account.kind);
    if (row == marketplaces.end())
        return unknownKind(account.kind);
    return row->make(account, context);
}

Result<std::unique_ptr<PaymentGateway>> makePaymentGateway(const Account &account, const GatewaySetup &setup,
                                                           const GatewayContext &context)
{
    const auto row = rowOf(payments, setup.kind);
    if (row == payments.end())
        return unknownKind(setup.kind);
    return row->make(account, setup, context);
}

QStringList marketplaceKinds()
{
    return kindsOf(marketplaces);
}

QStringList paymentGatewayKinds()
{
    return kindsOf(payments);
}

} // namespace tradeit
