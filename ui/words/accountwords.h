// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/probedmarketplace.h"
#include "core/orders/account.h"

#include <QString>
#include <QUrl>

namespace tradeit::words {

enum class FactSign { Good, Warning, Bad, Info };

/// One thing that the probe found out about an account: what it is, how it stands, what the desk therefore does.
struct AccountFact
{
    ProbePart part = ProbePart::Address; ///< settled once the probe has come so far
    FactSign sign = FactSign::Info;
    QString name, consequence;
    friend bool operator==(const AccountFact &, const AccountFact &) = default;
};

/// Every fact, in the order the probe settles them. Only what `account.capabilities` says, nothing assumed but where
/// the sentence says so.
[[nodiscard]] QList<AccountFact> accountFacts(const Account &account);

/// Why a shop could not be connected, for a window: what is wrong, what to do, and, after a redirect, where to.
struct ShopTrouble
{
    QString sentence;
    QUrl elsewhere; ///< only after a redirect to https
};
/// `user` as typed; `dokan`: the address showed a Dokan marketplace.
[[nodiscard]] ShopTrouble shopTrouble(const Error &error, const QString &user, bool dokan);
/// The same for a payment gateway.
[[nodiscard]] QString gatewayTrouble(const Error &error, const QString &kind);

/// "PayPal"; a kind that has no name here keeps its word.
[[nodiscard]] QString gatewayName(const QString &kind);
/// What the guard does with payments under this access (ARCHITECTURE 9).
[[nodiscard]] QString accessSentence(GatewayAccess access);

/// Words from outside or typed names, isolated so that their direction does not disturb the sentence.
[[nodiscard]] QString isolated(const QString &text);

} // namespace tradeit::words
