// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "core/store/migrations.h"
#include "core/store/outboxstore.h"
#include "tests/store/testprofile.h"

#include <QDir>
#include <QProcess>
#include <QSqlError>
#include <QSqlQuery>

using namespace tradeit;
using namespace tradeit::testing;

namespace {

void overwrite(const QString &path, const QByteArray &bytes, qint64 offset = 0)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

void execute(const Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reopensWhatWasWritten()
    {
        TestProfile profile;
        profile.store({order(1)});
        const StoredOrder before = profile.stored(1);
        const qint64 revision = profile.database->revision();
        profile.reopen();
        QCOMPARE(profile.stored(1).order, before.order);
        QCOMPARE(profile.database->revision(), revision);
        QVERIFY(!profile.database->mirrorWasReset());
        QVERIFY(!profile.database->endedUncleanly());
        QCOMPARE(must(profile.database->check()), QStringList());
    }

    void filesBelongToTheirOwnerAlone()
    {
        TestProfile profile;
        profile.store({order(1)});
        const QDir folder(profile.folder.path());
        const QStringList files = folder.entryList({QStringLiteral("*.sqlite*")}, QDir::Files);
        QVERIFY(files.size() >= 4); // two files with their logs
        const auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const QString &file : files)
            QVERIFY2(!(QFile::permissions(folder.filePath(file)) & others), qPrintable(file));
    }

    void uncommittedWritesAreGone()
    {
        TestProfile profile;
        const qint64 revision = profile.database->revision();
        {
            Transaction transaction = must(Transaction::begin(*profile.database));
            must(OrderStore(*profile.database).store(profile.account, {order(1)}, today(), today()));
            must(AuditStore(*profile.database).append({.when = today(), .who = QStringLiteral("me")}));
        }
        QCOMPARE(must(OrderStore(*profile.database).count(profile.account.id)), 0);
        QVERIFY(must(AuditStore(*profile.database).ofOrder({}, {})).isEmpty());
        QCOMPARE(profile.database->revision(), revision);
        profile.store({order(1)}); // and the next transaction works
        QCOMPARE(profile.database->revision(), revision + 1);
    }

    void emptyTransactionKeepsTheRevision()
    {
        TestProfile profile;
        const qint64 revision = profile.database->revision();
        profile.write([] {});
        QCOMPARE(profile.database->revision(), revision);
    }

    void fullDiskIsDiskAndLeavesTheFileWhole()
    {
        TestProfile profile;
        execute(*profile.database, QStringLiteral("PRAGMA mirror.max_page_count = 60"));
        Result<void> failed;
        for (int page = 0; failed && page < 100; ++page) {
            Transaction transaction = must(Transaction::begin(*profile.database));
            QList<Order> orders;
            for (int i = 0; i < 50; ++i)
                orders.append(order(page * 50 + i + 1));
            const auto outcome = OrderStore(*profile.database).store(profile.account, orders, today(), today());
            failed = outcome ? transaction.commit() : tl::unexpected(outcome.error());
        }
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Disk);
        QCOMPARE(must(OrderStore(*profile.database).count(profile.account.id)) % 50, 0);
        QCOMPARE(must(profile.database->check()), QStringList());
    }

    void damagedMirrorIsSetAside()
    {
        TestProfile profile;
        profile.store({order(1)});
        const qint64 revision = profile.database->revision();
        profile.database.reset();
        overwrite(profile.folder.filePath(QStringLiteral("mirror.sqlite")), QByteArray(200, 'x'));
        profile.reopen();
        QVERIFY(profile.database->mirrorWasReset());
        QVERIFY(profile.database->revision() > revision);
        QCOMPARE(must(OrderStore(*profile.database).count(profile.account.id)), 0);
        QCOMPARE(must(AccountStore(*profile.database).list()).size(), 1);
        const QStringList aside = QDir(profile.folder.path()).entryList({QStringLiteral("mirror-damaged-*.sqlite")});
        QCOMPARE(aside.size(), 1);
        profile.store({order(1)});
        profile.reopen();
        QVERIFY(!profile.database->mirrorWasReset());
    }

    void damagedActsAreNeverBegunAnew_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("offset");
        QTest::newRow("head") << QByteArray(200, 'x') << 0;
        QTest::newRow("page") << QByteArray(4000, 'x') << 4096;
    }
    void damagedActsAreNeverBegunAnew()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, offset);
        TestProfile profile;
        profile.database.reset();
        overwrite(profile.folder.filePath(QStringLiteral("acts.sqlite")), bytes, offset);
        const auto opened = Database::open(profile.folder.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Damaged);
    }

    void lostActsBesideAMirrorAreDamaged()
    {
        TestProfile profile;
        profile.database.reset();
        QVERIFY(QFile::resize(profile.folder.filePath(QStringLiteral("acts.sqlite")), 0));
        const auto opened = Database::open(profile.folder.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Damaged);
    }

    void newerFileIsUnsupported_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::newRow("acts") << QStringLiteral("main");
        QTest::newRow("mirror") << QStringLiteral("mirror");
    }
    void newerFileIsUnsupported()
    {
        QFETCH(const QString, schema);
        TestProfile profile;
        execute(*profile.database, QStringLiteral("PRAGMA %1.user_version = 999").arg(schema));
        profile.database.reset();
        const auto opened = Database::open(profile.folder.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unsupported);
    }

    void crashIsNoticedOnce()
    {
        QTemporaryDir folder;
        QProcess crash;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TRADEIT_CRASH_PROFILE"), folder.path());
        crash.setProcessEnvironment(environment);
        crash.start(QCoreApplication::applicationFilePath(), QStringList());
        QVERIFY(crash.waitForFinished());
        QCOMPARE(crash.exitCode(), 3);
        QVERIFY(must(Database::open(folder.path()))->endedUncleanly());
        QVERIFY(!must(Database::open(folder.path()))->endedUncleanly());
    }

    void secondDeskIsNoCrash()
    {
        TestProfile profile;
        const auto second = must(Database::open(profile.folder.path()));
        QVERIFY(!second->endedUncleanly());
        profile.store({order(1)});
        QCOMPARE(must(OrderStore(*second).count(profile.account.id)), 1);
    }

    void migrationFilesSplitIntoStatements()
    {
        const QStringList statements =
            splitStatements(QStringLiteral("-- one; not two\nCREATE TABLE a(t TEXT DEFAULT ';');\n"
                                           "CREATE TRIGGER b AFTER INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; "
                                           "SELECT 1; END;\n/* ; */ SELECT 1;"));
        QCOMPARE(statements.size(), 3);
        QVERIFY(statements.at(1).endsWith(QStringLiteral("SELECT 1; END")));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString crash = qEnvironmentVariable("TRADEIT_CRASH_PROFILE");
    if (!crash.isEmpty()) {
        const auto database = Database::open(crash);
        std::_Exit(database ? 3 : 4);
    }
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
