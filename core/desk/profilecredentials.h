// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"
#include "core/desk/profilesettings.h"

namespace tradeit {

/// Secrets in the environment variables that `--secret-env` named. Read only: storing is Unsupported.
class NamedVariableCredentials final : public Credentials
{
    Q_OBJECT
public:
    explicit NamedVariableCredentials(const ProfileSettings &settings) : m_settings(settings) {}
    [[nodiscard]] QFuture<Result<QByteArray>> secret(const QString &account, const QString &field) override;
    [[nodiscard]] QFuture<Result<void>> store(const QString &account, const QString &field,
                                              const QByteArray &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &account, const QString &field) override;

private:
    const ProfileSettings &m_settings;
};

/// A demo's secrets, read from its twin's saved ready line each time, so that none lies in the profile. Read only.
class TwinFileCredentials final : public Credentials
{
    Q_OBJECT
public:
    explicit TwinFileCredentials(const ProfileSettings &settings) : m_settings(settings) {}
    [[nodiscard]] QFuture<Result<QByteArray>> secret(const QString &account, const QString &field) override;
    [[nodiscard]] QFuture<Result<void>> store(const QString &account, const QString &field,
                                              const QByteArray &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &account, const QString &field) override;

private:
    const ProfileSettings &m_settings;
};

} // namespace tradeit
