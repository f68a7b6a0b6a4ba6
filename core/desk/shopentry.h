// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

#include <atomic>
#include <memory>

namespace tradeit {

/// Where a secret that was typed is from now on.
enum class SecretPlace {
    Keychain,
    Session,       ///< this computer has no keychain, or the profile is a test's: until the program ends
    LockedKeychain ///< there is one, but it did not open: until the program ends
};

struct ShopEntry
{
    Account account;
    SecretPlace secret = SecretPlace::Session;
};

/// Set by whoever no longer waits; read on the engine's thread.
using GivenUp = std::shared_ptr<std::atomic_bool>;

/// Set-up with a secret that a person typed, all or nothing: takes the secret, adds account or gateway, keeps the
/// secret. What fails leaves neither account nor secret behind. On the engine's thread; errors as Desk's.

/// Given up before it is done: nothing stays behind either, and the answer is Cancelled.
[[nodiscard]] QFuture<Result<ShopEntry>> enterShop(Desk &desk, const AccountRequest &request, const QByteArray &secret,
                                                   const GivenUp &givenUp);
/// Another secret for an account that is there. One that the shop refuses is forgotten; what the keychain held stays.
[[nodiscard]] QFuture<Result<ShopEntry>> signInAgain(Desk &desk, const QString &account, const QByteArray &secret);
/// Without access nothing is asked, and the secret is of no use.
[[nodiscard]] QFuture<Result<ShopEntry>> enterGateway(Desk &desk, const GatewayRequest &request,
                                                      const QByteArray &secret);

} // namespace tradeit
