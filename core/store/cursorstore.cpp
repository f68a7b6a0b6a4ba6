// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace tradeit {

Result<QJsonObject> CursorStore::load(AccountId account, const QString &feed) const
{
    return Statement(m_database, u"SELECT value FROM mirror.cursor WHERE account = ? AND feed = ?"_s)
        .first([](const Statement &row) { return row.json(0); }, account, feed)
        .map([](const std::optional<QJsonObject> &value) { return value.value_or(QJsonObject()); });
}

Result<void> CursorStore::save(AccountId account, const QString &feed, const QJsonObject &value)
{
    Q_ASSERT(m_database.inTransaction());
    return Statement(m_database, u"INSERT OR REPLACE INTO mirror.cursor(account, feed, value) VALUES (?, ?, ?)"_s)
        .run(account, feed, value);
}

Result<void> CursorStore::clear(AccountId account)
{
    Q_ASSERT(m_database.inTransaction());
    return Statement(m_database, u"DELETE FROM mirror.cursor WHERE account = ?"_s).run(account);
}

} // namespace tradeit
