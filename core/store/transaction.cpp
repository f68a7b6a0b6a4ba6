// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"
#include "core/store/databaseprivate.h"

using namespace Qt::StringLiterals;

namespace tradeit {

Result<Transaction> Transaction::begin(Database &database)
{
    Q_ASSERT(!database.inTransaction());
    auto begun = database.d->execute(u"BEGIN IMMEDIATE"_s);
    if (!begun)
        return tl::unexpected(begun.error());
    const Result<qint64> changes = database.d->number(u"SELECT total_changes()"_s);
    database.d->changesAtBegin = changes.value_or(0);
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
    (void)m_database->d->execute(u"ROLLBACK"_s);
    m_database->d->inTransaction = false;
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    Database::Private &d = *m_database->d;
    const Result<qint64> changes = d.number(u"SELECT total_changes()"_s);
    if (!changes)
        return tl::unexpected(changes.error());
    if (*changes != d.changesAtBegin) {
        if (auto bumped = d.execute(u"UPDATE mirror.state SET value = value + 1 WHERE key = 'revision'"_s); !bumped)
            return bumped;
    }
    if (auto done = d.execute(u"COMMIT"_s); !done)
        return done;
    d.inTransaction = false;
    m_database = nullptr;
    if (const Touched touched = std::exchange(d.touched, {}); d.listener && !touched.isEmpty())
        d.listener(touched);
    return {};
}

} // namespace tradeit
