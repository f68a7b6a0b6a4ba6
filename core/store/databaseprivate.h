// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/sessionmark.h"

#include <QSqlQuery>
#include <QThread>
#include <unordered_map>

namespace tradeit {

/// The open connection of a Database, and its prepared statements.
struct Database::Private
{
    ~Private();

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> openReadOnly();
    [[nodiscard]] std::unique_ptr<QSqlQuery> takePrepared(const QString &sql);
    void keepPrepared(const QString &sql, std::unique_ptr<QSqlQuery> query);
    /// For pragmas and transactions; the rest goes through Statement.
    [[nodiscard]] Result<void> execute(const QString &sql) const;
    [[nodiscard]] Result<QStringList> lines(const QString &sql) const;
    [[nodiscard]] Result<qint64> number(const QString &sql) const;

    QString profile, connectionName;
    QSqlDatabase connection;
    QThread *thread = QThread::currentThread();
    std::unique_ptr<SessionMark> session;
    bool attached = false, mirrorWasReset = false, inTransaction = false, readOnly = false;
    Touched touched; ///< by the open transaction
    std::function<void(const Touched &)> listener;
    qint64 changesAtBegin = 0;

private:
    [[nodiscard]] Result<void> openActs();
    [[nodiscard]] Result<void> backUpActs() const;
    [[nodiscard]] Result<void> openMirror();
    [[nodiscard]] Result<void> prepareMirror() const;
    [[nodiscard]] Result<void> setMirrorAside() const;
    [[nodiscard]] Result<void> attachMirror();
    [[nodiscard]] QString file(const QString &name) const;

    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
};

} // namespace tradeit
