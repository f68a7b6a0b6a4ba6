// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/environmentcredentials.h"

#include "core/base/whendone.h"

namespace tradeit {

namespace {

QByteArray upperWord(const QString &text)
{
    QByteArray word = text.toUpper().toUtf8();
    for (char &c : word) {
        if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))
            c = '_';
    }
    return word;
}

QFuture<Result<void>> readOnly()
{
    return readyFuture(Result<void>(fault(ErrorKind::Unsupported, QStringLiteral("environment"))));
}

} // namespace

QByteArray secretVariable(const QString &account, const QString &field)
{
    return "TRADEIT_SECRET_" + upperWord(account) + '_' + upperWord(field);
}

Result<QByteArray> secretFromVariable(const QByteArray &variable)
{
    const QByteArray secret = qgetenv(variable.constData());
    if (secret.isEmpty())
        return fault(ErrorKind::NotFound, QStringLiteral("environment"), QString::fromUtf8(variable));
    return secret;
}

QFuture<Result<QByteArray>> EnvironmentCredentials::secret(const QString &account, const QString &field)
{
    return readyFuture(secretFromVariable(secretVariable(account, field)));
}

QFuture<Result<void>> EnvironmentCredentials::store(const QString &, const QString &, const QByteArray &)
{
    return readOnly();
}

QFuture<Result<void>> EnvironmentCredentials::remove(const QString &, const QString &)
{
    return readOnly();
}

} // namespace tradeit
