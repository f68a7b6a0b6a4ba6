// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/profilecredentials.h"

#include "core/accounts/environmentcredentials.h"
#include "core/base/whendone.h"

#include <QFile>
#include <QJsonDocument>

namespace tradeit {

namespace {

Result<QByteArray> noSecret()
{
    return fault(ErrorKind::NotFound, QStringLiteral("finding a secret"));
}

Result<QByteArray> secretInReadyLine(const QString &fileName, const QString &field)
{
    QFile file(fileName);
    if (fileName.isEmpty() || !file.open(QIODevice::ReadOnly))
        return noSecret();
    const QJsonDocument ready = QJsonDocument::fromJson(file.readAll());
    const QString secret =
        field == u"secret" ? ready[u"shop"][u"secret"].toString() : ready[u"paypal"][field].toString();
    return secret.isEmpty() ? noSecret() : Result<QByteArray>(secret.toUtf8());
}

} // namespace

QFuture<Result<void>> ReferredCredentials::store(const QString &, const QString &, const QByteArray &)
{
    return readyFuture(Result<void>(fault(ErrorKind::Unsupported, QStringLiteral("storing a secret"))));
}

QFuture<Result<void>> ReferredCredentials::remove(const QString &, const QString &)
{
    return readyFuture(Result<void>());
}

QFuture<Result<QByteArray>> NamedVariableCredentials::secret(const QString &account, const QString &field)
{
    const QString variable = m_settings.secretVariables.value(secretKey(account, field));
    return readyFuture(variable.isEmpty() ? noSecret() : secretFromVariable(variable.toUtf8()));
}

QFuture<Result<QByteArray>> TwinFileCredentials::secret(const QString &, const QString &field)
{
    return readyFuture(m_settings.demo ? secretInReadyLine(m_settings.twinFile, field) : noSecret());
}

} // namespace tradeit
