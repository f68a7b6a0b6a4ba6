// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace tradeit {

/// Secrets in the system's keychain, service "tradeit-desk", key "account/field". A locked keyring answers "not found"
/// for an entry that exists: `wasStored` says whether this desk stored one, and then it is Auth. A prompt may wait for
/// ever, so every call ends after ten seconds (Auth). Unsupported where there is no keychain.
class KeychainCredentials final : public Credentials
{
    Q_OBJECT
public:
    using WasStored = std::function<bool(const QString &account, const QString &field)>;
    explicit KeychainCredentials(WasStored wasStored, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<QByteArray>> secret(const QString &account, const QString &field) override;
    [[nodiscard]] QFuture<Result<void>> store(const QString &account, const QString &field,
                                              const QByteArray &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &account, const QString &field) override;

private:
    WasStored m_wasStored;
};

/// What QtKeychain's error word (QKeychain::Error) means here.
[[nodiscard]] Error keychainError(int keychainError, bool wasStored);

} // namespace tradeit
