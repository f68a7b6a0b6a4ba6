// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/payment.h"

#include <algorithm>
#include <array>

namespace tradeit {

namespace {

constexpr std::array<QStringView, 12> stateWords = {u"captured", u"authorised", u"pending",         u"review",
                                                    u"failed",   u"cancelled",  u"partly_refunded", u"refunded",
                                                    u"disputed", u"mismatch",   u"offline",         u"unverified"};
constexpr std::array<QStringView, 4> accessWords = {u"own", u"connected", u"operator", u"none"};

} // namespace

QString paymentWord(PaymentState state)
{
    return stateWords.at(static_cast<std::size_t>(state)).toString();
}

PaymentState paymentStateFromWord(QStringView word)
{
    const auto found = std::find(stateWords.begin(), stateWords.end(), word);
    return found == stateWords.end() ? PaymentState::Unverified : PaymentState(found - stateWords.begin());
}

QString accessWord(GatewayAccess access)
{
    return accessWords.at(static_cast<std::size_t>(access)).toString();
}

std::optional<GatewayAccess> accessFromWord(QStringView word)
{
    const auto found = std::find(accessWords.begin(), accessWords.end(), word);
    if (found == accessWords.end())
        return std::nullopt;
    return GatewayAccess(found - accessWords.begin());
}

} // namespace tradeit
