// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/account.h"

#include <QList>

namespace tradeit {

/// Test profiles and addresses, by COMMANDS.md. Pure.

/// Whether every account is at a literal loopback address. A profile without accounts is none yet.
[[nodiscard]] bool isTestProfile(const QList<Account> &accounts);

/// Whether overrides (`--clock`, `--base`) may be used: in test profiles, and while a profile has no account at all.
[[nodiscard]] Result<void> checkOverride(const QList<Account> &accounts);
/// `--base` of a gateway: a literal loopback address over https, in a test profile.
[[nodiscard]] Result<void> checkGatewayBase(const QUrl &base, const QList<Account> &accounts);

/// The address of a new account: https with a host, no user or password in it. `overridden`: an override is set, so
/// only loopback is taken. Errors: Refused.
[[nodiscard]] Result<void> checkAccountUrl(const QUrl &url, bool overridden);

/// Live keys have no place in a test profile. Errors: Refused. PayPal's client ids do not tell; Stripe's keys do.
[[nodiscard]] Result<void> checkSecret(const QByteArray &secret, const QList<Account> &accounts);

} // namespace tradeit
