// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/migrations.h"

#include "core/store/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

// A resource of a static library is linked only where it is named; the macro wants the global namespace.
static void linkMigrations()
{
    Q_INIT_RESOURCE(storemigrations);
}

namespace tradeit {

namespace {

QString folderOf(const QString &series)
{
    linkMigrations();
    return u":/store/migrations/"_s + series;
}

QString fileOf(const QString &series, int version)
{
    return folderOf(series) + u"/%1.sql"_s.arg(version, 4, 10, QChar(u'0'));
}

Result<void> execute(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return sqlFault(query.lastError(), sql);
    return {};
}

Result<void> applyFile(const QSqlDatabase &connection, const QString &series, int version)
{
    QFile file(fileOf(series, version));
    if (!file.open(QIODevice::ReadOnly))
        return fault(ErrorKind::Unsupported, u"migration"_s, file.fileName());
    for (const QString &statement : splitStatements(QString::fromUtf8(file.readAll()))) {
        if (auto done = execute(connection, statement); !done)
            return done;
    }
    return execute(connection, u"PRAGMA user_version = %1"_s.arg(version));
}

/// One step, unless another desk took it while this one waited for the lock.
Result<void> applyStep(const QSqlDatabase &connection, const QString &series, int version)
{
    if (auto begun = execute(connection, u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void> done = storedVersion(connection).and_then([&](int stored) {
        return stored >= version ? Result<void>() : applyFile(connection, series, version);
    });
    if (done)
        done = execute(connection, u"COMMIT"_s);
    if (!done)
        QSqlQuery(connection).exec(u"ROLLBACK"_s);
    return done;
}

} // namespace

int newestVersion(const QString &series)
{
    return static_cast<int>(QDir(folderOf(series)).entryList({u"*.sql"_s}).size());
}

Result<int> storedVersion(QSqlDatabase connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return sqlFault(query.lastError(), u"PRAGMA user_version"_s);
    return query.value(0).toInt();
}

Result<void> migrate(QSqlDatabase connection, const QString &series)
{
    const int newest = newestVersion(series);
    const Result<int> stored = storedVersion(connection);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored > newest)
        return fault(ErrorKind::Unsupported, u"open the profile"_s,
                     u"%1 has version %2, this program knows %3"_s.arg(series).arg(*stored).arg(newest));
    for (int version = *stored + 1; version <= newest; ++version) {
        if (auto done = applyStep(connection, series, version); !done)
            return done;
    }
    return {};
}

QStringList splitStatements(const QString &sql)
{
    // Quoted text, comments, words that open and close a block, and the semicolon: all that matters for splitting.
    static const QRegularExpression token(
        u"'(?:[^']|'')*'|\"[^\"]*\"|--[^\\n]*|/\\*.*?\\*/|\\b(?:BEGIN|CASE|END)\\b|;"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList statements;
    qsizetype start = 0;
    int depth = 0;
    const auto take = [&](qsizetype end) {
        const QString statement = sql.mid(start, end - start).trimmed();
        if (!statement.isEmpty())
            statements.append(statement);
        start = end + 1;
    };
    for (auto it = token.globalMatch(sql); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString word = match.captured().toUpper();
        if (word == u"BEGIN" || word == u"CASE")
            ++depth;
        else if (word == u"END")
            --depth;
        else if (word == u";" && depth == 0)
            take(match.capturedStart());
    }
    return statements;
}

} // namespace tradeit
