// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/payments/guard.h"

#include "core/base/plant.h"
#include "core/orders/shopclaim.h"

#include <algorithm>
#include <array>

namespace tradeit {

namespace {

bool isPayPalMethod(QStringView method)
{
    static constexpr std::array<QStringView, 3> slugs = {u"paypal", u"ppec_paypal", u"dokan_paypal_marketplace"};
    return method.startsWith(u"ppcp-") || std::find(slugs.begin(), slugs.end(), method) != slugs.end();
}

PaymentGate closedBy(const QString &word)
{
    return {.open = false, .why = QString(u"payment:" % word)};
}

PaymentGate shopsWord(const Order &root, const Account &account)
{
    if (shopSaysPaid(root, account.shippedSlug))
        return {.open = true, .why = {}};
    // The shop's status is what is missing; where it is one of payment's own words, say that one.
    const bool tells = root.status == u"failed" || root.status == u"cancelled" || root.status == u"refunded";
    return closedBy(tells ? root.status : paymentWord(PaymentState::Pending));
}

} // namespace

QString gatewayFor(const Order &root, const QList<GatewaySetup> &setups)
{
    if (isOfflineMethod(root.paymentMethod))
        return QStringLiteral("offline");
    if (!isPayPalMethod(root.paymentMethod))
        return {};
    const auto serves = [](const GatewaySetup &setup) {
        return setup.kind == u"paypal" && setup.access != GatewayAccess::None;
    };
    const auto found = std::find_if(setups.begin(), setups.end(), serves);
    return found == setups.end() ? QString() : found->kind;
}

bool acceptsShopsWord(const Account &account)
{
    const auto none = [](const GatewaySetup &setup) { return setup.access == GatewayAccess::None; };
    return std::any_of(account.gateways.begin(), account.gateways.end(), none);
}

PaymentGate paymentGate(const Order &root, const std::optional<Verdict> &verdict, const Account &account)
{
    if (planted(Plant::TrustShopStatus))
        return shopsWord(root, account);
    const PaymentState state = verdict ? verdict->state : PaymentState::Unverified;
    if (state == PaymentState::Captured)
        return {.open = true, .why = {}};
    if (state == PaymentState::Mismatch)
        return closedBy(verdict->reason);
    if (state != PaymentState::Unverified && state != PaymentState::Offline)
        return closedBy(paymentWord(state));
    const QString gateway = gatewayFor(root, account.gateways);
    const bool takesTheShopsWord = gateway == u"offline" || (gateway.isEmpty() && acceptsShopsWord(account));
    return takesTheShopsWord ? shopsWord(root, account) : closedBy(paymentWord(state));
}

} // namespace tradeit
