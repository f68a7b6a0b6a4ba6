// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QSet>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

namespace tradeit {

/// What a transaction touched, for those who show it. An order is named by its row, or by account and shop's id where
/// only those are at hand.
struct Touched
{
    QSet<OrderId> orders;
    QSet<QPair<AccountId, RemoteId>> named;
    bool outbox = false, accounts = false;

    [[nodiscard]] bool isEmpty() const { return orders.isEmpty() && named.isEmpty() && !outbox && !accounts; }
    void add(const Touched &other);
};

/// The profile's two files on one connection (DATA.md): acts.sqlite as main (synchronous=FULL), mirror.sqlite attached
/// as `mirror` (NORMAL). WAL, foreign keys, 0600. One thread only, the one that opened it (asserted). Opening migrates
/// both files to the newest version, acts after a backup into `backups/`; a file of a newer version is Unsupported, a
/// damaged acts file Damaged, a full or read-only disk Disk. A damaged mirror is set aside under a dated name and begun
/// anew: `mirrorWasReset()`.
class Database
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &profile);
    /// For looking only, beside the process that has it open to write: migrates nothing, leaves no mark. NotFound when
    /// there is no profile yet, Unsupported when it is of another version.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReadOnly(const QString &profile);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] bool mirrorWasReset() const;
    /// The profile was not closed cleanly last time: orders acted on in the last 24 h are to be read again.
    [[nodiscard]] bool endedUncleanly() const;
    /// Counts commits that changed anything; shown as `revision` in `list`.
    [[nodiscard]] qint64 revision() const;
    /// PRAGMA integrity_check and foreign_key_check of both files: empty when sound.
    [[nodiscard]] Result<QStringList> check() const;
    [[nodiscard]] bool inTransaction() const;

    /// Told after each COMMIT that touched something, on this thread.
    void whenCommitted(std::function<void(const Touched &)> listener);
    // For the store classes: what the open transaction touches. Nothing is noted when nobody listens.
    void touch(OrderId order);
    void touch(AccountId account, RemoteId order);
    void touchOutbox();
    void touchAccounts();

private:
    Database();
    struct Private;
    std::unique_ptr<Private> d;
    friend class Statement;
    friend class Transaction;
};

/// BEGIN IMMEDIATE over both files; rolls back unless committed. Not nestable (asserted). Every writing method of a
/// store class needs one open.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    /// Disk or Damaged when it fails; then nothing was written.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace tradeit
