// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"

#include "core/base/whendone.h"

#include <QList>

namespace tradeit {

/// Several places, asked in turn: the environment, then the keychain, then the session. A place that has nothing
/// (NotFound, Unsupported) passes the question on; any other error ends it. When none has the secret, the first error
/// other than NotFound is the answer. Storing goes to the first place that can; removing to all of them.
class ChainedCredentials final : public Credentials
{
    Q_OBJECT
public:
    /// The places outlive this.
    explicit ChainedCredentials(QList<Credentials *> places, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<QByteArray>> secret(const QString &account, const QString &field) override;
    [[nodiscard]] QFuture<Result<void>> store(const QString &account, const QString &field,
                                              const QByteArray &secret) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &account, const QString &field) override;

private:
    void askFrom(qsizetype place, const QString &account, const QString &field, const Promise<QByteArray> &promise);
    void storeFrom(qsizetype place, const QString &account, const QString &field, const QByteArray &secret,
                   const Promise<void> &promise);
    void removeFrom(qsizetype place, const QString &account, const QString &field, const Result<void> &soFar,
                    const Promise<void> &promise);

    QList<Credentials *> m_places;
};

} // namespace tradeit
