// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"

#include "core/base/clock.h"
#include "core/store/databaseprivate.h"
#include "core/store/migrations.h"
#include "core/store/privatefiles.h"
#include "core/store/sqlerror.h"

#include <QDir>
#include <atomic>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

constexpr std::size_t keptStatements = 128;
/// After a lost mirror, revisions go on well above any that was shown before.
constexpr qint64 revisionGap = 1'000'000;

/// The words of the search index, to be looked up (ordersearch); of this connection alone, holds nothing itself.
const QString searchTerms = u"CREATE VIRTUAL TABLE temp.search_terms USING fts5vocab('mirror', 'search', 'instance')"_s;

QString newConnectionName()
{
    static std::atomic<int> counter = 0;
    return u"tradeit-store-%1"_s.arg(++counter);
}

QString dateStamp()
{
    return SystemClock().now().toString(u"yyyyMMdd-HHmmss-zzz"_s);
}

Result<void> executeOn(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        return sqlFault(query.lastError(), sql);
    return {};
}

Result<QStringList> linesOf(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return sqlFault(query.lastError(), sql);
    QStringList lines;
    while (query.next())
        lines.append(query.value(0).toString());
    if (query.lastError().isValid())
        return sqlFault(query.lastError(), sql);
    return lines;
}

Result<QSqlDatabase> openFile(const QString &connectionName, const QString &file)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    connection.setDatabaseName(file);
    if (!makePrivate(file) || !connection.open())
        return fault(ErrorKind::Disk, u"open the profile"_s, connection.lastError().databaseText());
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA foreign_keys = ON"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (auto done = executeOn(connection, pragma); !done)
            return tl::unexpected(done.error());
    }
    return connection;
}

/// Damaged unless every page of the main file can be read and its structure holds.
Result<void> requireSound(const QSqlDatabase &connection)
{
    const Result<QStringList> found = linesOf(connection, u"PRAGMA quick_check(1)"_s);
    if (!found)
        return tl::unexpected(found.error());
    if (*found != QStringList{u"ok"_s})
        return fault(ErrorKind::Damaged, u"open the profile"_s, found->join(u'\n'));
    return {};
}

/// A connection that is gone from Qt's table when this is.
class ShortConnection
{
public:
    ShortConnection() : m_name(newConnectionName()) {}
    ~ShortConnection() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(ShortConnection)
    [[nodiscard]] QString name() const { return m_name; }

private:
    QString m_name;
};

} // namespace

Database::Private::~Private()
{
    m_prepared.clear();
    connection.close();
    connection = {};
    QSqlDatabase::removeDatabase(connectionName);
}

Result<void> Database::Private::open()
{
    const PrivateFiles scope;
    if (!QDir().mkpath(profile))
        return fault(ErrorKind::Disk, u"make the profile folder"_s, profile);
    session = std::make_unique<SessionMark>(profile);
    connectionName = newConnectionName();
    return openActs().and_then([this] { return openMirror(); }).and_then([this] { return attachMirror(); });
}

Result<void> Database::Private::openReadOnly()
{
    readOnly = true;
    if (!QFile::exists(file(u"acts.sqlite"_s)) || !QFile::exists(file(u"mirror.sqlite"_s)))
        return fault(ErrorKind::NotFound, u"open the profile for reading"_s, profile);
    connectionName = newConnectionName();
    connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    connection.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000"_s);
    connection.setDatabaseName(file(u"acts.sqlite"_s));
    if (!connection.open())
        return sqlFault(connection.lastError(), u"open the profile for reading"_s);
    QString mirror = file(u"mirror.sqlite"_s);
    if (auto done = execute(u"ATTACH DATABASE '"_s + mirror.replace(u'\'', u"''"_s) + u"' AS mirror"_s); !done)
        return done;
    const Result<qint64> acts = number(u"PRAGMA main.user_version"_s);
    const Result<qint64> seen = number(u"PRAGMA mirror.user_version"_s);
    if (!acts || !seen)
        return tl::unexpected(!acts ? acts.error() : seen.error());
    if (*acts != newestVersion(u"acts"_s) || *seen != newestVersion(u"mirror"_s))
        return fault(ErrorKind::Unsupported, u"open the profile for reading"_s, u"another version"_s);
    return execute(u"PRAGMA temp_store = MEMORY"_s).and_then([this] { return execute(searchTerms); });
}

Result<void> Database::Private::openActs()
{
    // The mirror is made after acts: a mirror beside no acts means that acts were lost, which is not ours to begin
    // anew.
    const bool expected = QFile::exists(file(u"mirror.sqlite"_s));
    const Result<QSqlDatabase> opened = openFile(connectionName, file(u"acts.sqlite"_s));
    if (!opened)
        return tl::unexpected(opened.error());
    connection = *opened;
    if (auto sound = requireSound(connection); !sound)
        return sound;
    const Result<int> version = storedVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (expected && *version == 0)
        return fault(ErrorKind::Damaged, u"open the profile"_s, u"acts.sqlite is empty beside a mirror"_s);
    if (*version > 0 && *version < newestVersion(u"acts"_s)) {
        if (auto saved = backUpActs(); !saved)
            return saved;
    }
    return migrate(connection, u"acts"_s);
}

Result<void> Database::Private::backUpActs() const
{
    const QString folder = file(u"backups"_s);
    if (!QDir().mkpath(folder))
        return fault(ErrorKind::Disk, u"make the backup folder"_s, folder);
    QString target = folder + u"/acts-"_s + dateStamp() + u".sqlite"_s;
    return execute(u"VACUUM INTO '"_s + target.replace(u'\'', u"''"_s) + u'\'');
}

Result<void> Database::Private::openMirror()
{
    Result<void> prepared = prepareMirror();
    if (prepared || prepared.error().kind != ErrorKind::Damaged)
        return prepared;
    mirrorWasReset = true;
    return setMirrorAside().and_then([this] { return prepareMirror(); });
}

/// Checks and migrates the mirror on a connection of its own, where it is the main file. Every page is read only after
/// an unclean end: at a million orders that takes seconds.
Result<void> Database::Private::prepareMirror() const
{
    const ShortConnection name;
    const Result<QSqlDatabase> opened = openFile(name.name(), file(u"mirror.sqlite"_s));
    if (!opened)
        return tl::unexpected(opened.error());
    if (session->foundDead()) {
        if (auto sound = requireSound(*opened); !sound)
            return sound;
    }
    return migrate(*opened, u"mirror"_s);
}

Result<void> Database::Private::setMirrorAside() const
{
    const QString aside = file(u"mirror-damaged-"_s + dateStamp() + u".sqlite"_s);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        const QString current = file(u"mirror.sqlite"_s) + suffix;
        if (QFile::exists(current) && !QFile::rename(current, aside + suffix))
            return fault(ErrorKind::Disk, u"set the damaged mirror aside"_s, current);
    }
    return {};
}

Result<void> Database::Private::attachMirror()
{
    QString path = file(u"mirror.sqlite"_s);
    const QStringList statements = {u"ATTACH DATABASE '"_s + path.replace(u'\'', u"''"_s) + u"' AS mirror"_s,
                                    u"PRAGMA main.synchronous = FULL"_s, u"PRAGMA mirror.synchronous = NORMAL"_s,
                                    searchTerms};
    for (const QString &statement : statements) {
        if (auto done = execute(statement); !done)
            return done;
    }
    attached = true;
    if (!mirrorWasReset)
        return {};
    return execute(u"UPDATE mirror.state SET value = %1 + (SELECT value FROM main.state WHERE key = 'revision_seen') "
                   "WHERE key = 'revision'"_s.arg(revisionGap));
}

QString Database::Private::file(const QString &name) const
{
    return QDir(profile).filePath(name);
}

std::unique_ptr<QSqlQuery> Database::Private::takePrepared(const QString &sql)
{
    Q_ASSERT(thread == QThread::currentThread());
    if (const auto kept = m_prepared.find(sql); kept != m_prepared.end()) {
        std::unique_ptr<QSqlQuery> query = std::move(kept->second);
        m_prepared.erase(kept);
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(connection);
    query->setForwardOnly(true);
    return query;
}

void Database::Private::keepPrepared(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    if (m_prepared.size() >= keptStatements)
        m_prepared.clear();
    m_prepared.insert_or_assign(sql, std::move(query));
}

Result<void> Database::Private::execute(const QString &sql) const
{
    return executeOn(connection, sql);
}

Result<QStringList> Database::Private::lines(const QString &sql) const
{
    return linesOf(connection, sql);
}

Result<qint64> Database::Private::number(const QString &sql) const
{
    return lines(sql).map([](const QStringList &found) { return found.value(0).toLongLong(); });
}

Database::Database() : d(std::make_unique<Private>())
{
}

Database::~Database()
{
    Q_ASSERT(!d->inTransaction);
    // Remembered beside the acts for the day the mirror is lost; a clean end need not write when nothing changed.
    if (d->attached && !d->readOnly)
        (void)d->execute(u"UPDATE main.state SET value = (SELECT value FROM mirror.state WHERE key = 'revision') "
                         "WHERE key = 'revision_seen' "
                         "AND value <> (SELECT value FROM mirror.state WHERE key = 'revision')"_s);
}

Result<std::unique_ptr<Database>> Database::open(const QString &profile)
{
    std::unique_ptr<Database> database(new Database);
    database->d->profile = profile;
    if (auto opened = database->d->open(); !opened)
        return tl::unexpected(opened.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString &profile)
{
    std::unique_ptr<Database> database(new Database);
    database->d->profile = profile;
    if (auto opened = database->d->openReadOnly(); !opened)
        return tl::unexpected(opened.error());
    return database;
}

QSqlDatabase Database::connection() const
{
    Q_ASSERT(d->thread == QThread::currentThread());
    return d->connection;
}

bool Database::mirrorWasReset() const
{
    return d->mirrorWasReset;
}

bool Database::endedUncleanly() const
{
    return d->session && d->session->foundDead();
}

qint64 Database::revision() const
{
    return d->number(u"SELECT value FROM mirror.state WHERE key = 'revision'"_s).value_or(0);
}

Result<QStringList> Database::check() const
{
    QStringList troubles;
    for (const QString &schema : {u"main"_s, u"mirror"_s}) {
        const QStringList pragmas = {u"PRAGMA "_s + schema + u".integrity_check"_s,
                                     u"PRAGMA "_s + schema + u".foreign_key_check"_s};
        for (const QString &pragma : pragmas) {
            const Result<QStringList> found = d->lines(pragma);
            if (!found)
                return tl::unexpected(found.error());
            for (const QString &line : *found) {
                if (line != u"ok")
                    troubles.append(schema + u": "_s + line);
            }
        }
    }
    return troubles;
}

bool Database::inTransaction() const
{
    return d->inTransaction;
}

void Database::whenCommitted(std::function<void(const Touched &)> listener)
{
    d->listener = std::move(listener);
}

void Database::touch(OrderId order)
{
    if (d->listener)
        d->touched.orders.insert(order);
}

void Database::touch(AccountId account, RemoteId order)
{
    if (d->listener)
        d->touched.named.insert({account, order});
}

void Database::touchOutbox()
{
    d->touched.outbox = d->listener != nullptr;
}

void Database::touchAccounts()
{
    d->touched.accounts = d->listener != nullptr;
}

void Touched::add(const Touched &other)
{
    orders += other.orders;
    named += other.named;
    outbox |= other.outbox;
    accounts |= other.accounts;
}

} // namespace tradeit
