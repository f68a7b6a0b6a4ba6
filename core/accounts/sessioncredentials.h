// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"

#include <QHash>
#include <QPair>

namespace tradeit {

/// Secrets kept in memory until the program ends, overwritten when they are removed: for a machine without a keychain.
class SessionCredentials final : public Credentials
{
    Q_OBJECT
public:
    using Credentials::Credentials;
    ~SessionCredentials() override;
    [[nodiscard]] QFuture<Result<QByteArray>> secret(const QString &account, const QString &field) override;
    [[nodiscard]] QFuture<Result<void>> store(const QString &account, const QString &field,
                                              const QByteArray &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &account, const QString &field) override;

private:
    QHash<QPair<QString, QString>, QByteArray> m_secrets;
};

} // namespace tradeit
