// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/sessioncredentials.h"

#include "core/base/whendone.h"

namespace tradeit {

SessionCredentials::~SessionCredentials()
{
    for (QByteArray &secret : m_secrets)
        secret.fill('\0');
}

QFuture<Result<QByteArray>> SessionCredentials::secret(const QString &account, const QString &field)
{
    const auto it = m_secrets.constFind({account, field});
    if (it == m_secrets.cend())
        return readyFuture(Result<QByteArray>(fault(ErrorKind::NotFound, QStringLiteral("session"))));
    // A copy of its own, so that overwriting ours later reaches our bytes and nobody else's.
    return readyFuture(Result<QByteArray>(QByteArray(it->constData(), it->size())));
}

QFuture<Result<void>> SessionCredentials::store(const QString &account, const QString &field, const QByteArray &secret)
{
    QByteArray &kept = m_secrets[{account, field}];
    kept.fill('\0');
    kept = QByteArray(secret.constData(), secret.size());
    return readyFuture(Result<void>());
}

QFuture<Result<void>> SessionCredentials::remove(const QString &account, const QString &field)
{
    const auto it = m_secrets.find({account, field});
    if (it != m_secrets.end()) {
        it->fill('\0');
        m_secrets.erase(it);
    }
    return readyFuture(Result<void>());
}

} // namespace tradeit
