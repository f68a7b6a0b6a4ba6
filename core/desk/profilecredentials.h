// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"
#include "core/desk/profilesettings.h"

namespace tradeit {

/// Secrets that the profile does not hold but says where to look for. Storing is Unsupported, and there is nothing to
/// remove. The settings outlive this.
class ReferredCredentials : public Credentials
{
    Q_OBJECT
public:
    [[nodiscard]] QFuture<Result<void>> store(const QString &account, const QString &field,
                                              const QByteArray &secret) final;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &account, const QString &field) final;

protected:
    explicit ReferredCredentials(const ProfileSettings &settings) : m_settings(settings) {}
    const ProfileSettings &m_settings;
};

/// Secrets in the environment variables that `--secret-env` named.
class NamedVariableCredentials final : public ReferredCredentials
{
    Q_OBJECT
public:
    explicit NamedVariableCredentials(const ProfileSettings &settings) : ReferredCredentials(settings) {}
    [[nodiscard]] QFuture<Result<QByteArray>> secret(const QString &account, const QString &field) override;
};

/// A demo's secrets, read from its twin's saved ready line each time, so that none lies in the profile.
class TwinFileCredentials final : public ReferredCredentials
{
    Q_OBJECT
public:
    explicit TwinFileCredentials(const ProfileSettings &settings) : ReferredCredentials(settings) {}
    [[nodiscard]] QFuture<Result<QByteArray>> secret(const QString &account, const QString &field) override;
};

} // namespace tradeit
