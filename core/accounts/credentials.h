// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QObject>
#include <QString>

namespace tradeit {

/// Where secrets come from. Fields: "secret" (application password or cs_…), "client_secret" (PayPal), later "key" and
/// others. Errors: NotFound, Auth (a locked keychain, finding: it may answer "not found" for an entry that exists),
/// Unsupported (no keychain here).
class Credentials : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual QFuture<Result<QByteArray>> secret(const QString &account, const QString &field) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> store(const QString &account, const QString &field,
                                                      const QByteArray &secret) = 0;
    [[nodiscard]] virtual QFuture<Result<void>> remove(const QString &account, const QString &field) = 0;
};

} // namespace tradeit
