// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statement.h"

#include "core/store/databaseprivate.h"
#include "core/store/sqlerror.h"

namespace tradeit {

Statement::Statement(const Database &database, const QString &sql)
    : m_database(database), m_sql(sql), m_query(database.d->takePrepared(sql))
{
}

Statement::~Statement()
{
    m_query->finish();
    if (!m_failed)
        m_database.d->keepPrepared(m_sql, std::move(m_query));
}

Result<void> Statement::execute(const QVariantList &values)
{
    m_failed = m_query->lastQuery().isEmpty() && !m_query->prepare(m_sql);
    if (m_failed)
        return sqlFault(m_query->lastError(), m_sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(static_cast<int>(i), values.at(i));
    m_failed = !m_query->exec();
    if (m_failed)
        return sqlFault(m_query->lastError(), m_sql);
    return {};
}

Result<void> Statement::end()
{
    const QSqlError error = m_query->lastError();
    m_query->finish();
    if (error.isValid())
        return sqlFault(error, m_sql);
    return {};
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

QJsonObject Statement::json(int column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

} // namespace tradeit
