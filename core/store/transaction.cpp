// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"
#include "core/store/databaseprivate.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

/// Rows changed since the connection was opened.
Result<qint64> totalChanges(const Database &database)
{
    return Statement(database, u"SELECT total_changes()"_s).number();
}

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    Q_ASSERT(!database.inTransaction());
    auto begun = Statement(database, u"BEGIN IMMEDIATE"_s).run();
    if (!begun)
        return tl::unexpected(begun.error());
    database.d->changesAtBegin = totalChanges(database).value_or(0);
    database.d->inTransaction = true;
    database.d->touched = {};
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // SQLite may have rolled back by itself (full disk): then this says so and changes nothing.
    (void)Statement(*m_database, u"ROLLBACK"_s).run();
    m_database->d->inTransaction = false;
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    Database::Private &d = *m_database->d;
    const Result<qint64> changes = totalChanges(*m_database);
    if (!changes)
        return tl::unexpected(changes.error());
    if (*changes != d.changesAtBegin) {
        auto bumped =
            Statement(*m_database, u"UPDATE mirror.state SET value = value + 1 WHERE key = 'revision'"_s).run();
        if (!bumped)
            return bumped;
    }
    if (auto done = Statement(*m_database, u"COMMIT"_s).run(); !done)
        return done;
    d.inTransaction = false;
    m_database = nullptr;
    if (const Touched touched = std::exchange(d.touched, {}); d.listener && !touched.isEmpty())
        d.listener(touched);
    return {};
}

} // namespace tradeit
