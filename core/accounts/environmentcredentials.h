// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"

namespace tradeit {

/// Secrets of scripts and tests: TRADEIT_SECRET_<ACCOUNT>_<FIELD>. Reads only: storing and removing are Unsupported.
class EnvironmentCredentials final : public Credentials
{
    Q_OBJECT
public:
    using Credentials::Credentials;
    [[nodiscard]] QFuture<Result<QByteArray>> secret(const QString &account, const QString &field) override;
    [[nodiscard]] QFuture<Result<void>> store(const QString &account, const QString &field,
                                              const QByteArray &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &account, const QString &field) override;
};

/// The variable's name: upper case, everything that is no letter or digit as "_".
[[nodiscard]] QByteArray secretVariable(const QString &account, const QString &field);
/// The secret in a variable that `--secret-env` names; NotFound when it is unset or empty.
[[nodiscard]] Result<QByteArray> secretFromVariable(const QByteArray &variable);

} // namespace tradeit
