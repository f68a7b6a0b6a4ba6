// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "core/store/migrations.h"
#include "tests/store/testprofile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>
#include <algorithm>
#include <compare>

using namespace tradeit;
using namespace tradeit::testing;

namespace {

const QStringList slugs = {QStringLiteral("processing"), QStringLiteral("pending"),  QStringLiteral("on-hold"),
                           QStringLiteral("completed"),  QStringLiteral("refunded"), QStringLiteral("shipped"),
                           QStringLiteral("packing")};

Order randomOrder(qint64 id, QRandomGenerator &random)
{
    Order made = order(id, slugs.at(random.bounded(slugs.size())));
    made.number = QString::number(random.bounded(2) ? id : id * 37);
    made.created = today().addSecs(-random.bounded(1, 40) * 3600);
    made.total = Amount::fromMillionths(random.bounded(1, 20) * 1'000'000LL);
    made.billing.firstName =
        QStringList{QStringLiteral("anna"), QStringLiteral("Anna"), QStringLiteral("Berta"), QString()}.at(
            random.bounded(4));
    made.parent = {random.bounded(8) ? 0 : random.bounded(1, 60)};
    return made;
}

/// A shop full of orders: groups, gone ones, acted ones.
void fill(TestProfile &profile, QRandomGenerator &random)
{
    for (int id = 1; id <= 60; ++id)
        profile.store({randomOrder(id, random)});
    profile.write([&] {
        must(OrderStore(*profile.database).markGone(profile.account.id, {{3}, {9}}));
        must(LocalFactsStore(*profile.database)
                 .save(profile.account.id, {7}, {.confirmed = Confirmation{.at = today()}}));
        must(OrderStore(*profile.database).project(profile.account.id, {7}));
    });
}

QList<OrderRow> listed(const Database &database, const OrderFilter &filter)
{
    Database &open = const_cast<Database &>(database);
    return must(OrderStore(open).list(filter, {}, 100'000)).rows;
}

std::weak_ordering compareBy(SortKey key, const OrderRow &a, const OrderRow &b)
{
    const auto times = [](const QDateTime &first, const QDateTime &second) -> std::weak_ordering {
        if (first.isValid() != second.isValid())
            return first.isValid() ? std::weak_ordering::less : std::weak_ordering::greater;
        return first.toMSecsSinceEpoch() <=> second.toMSecsSinceEpoch();
    };
    switch (key) {
    case SortKey::Workflow:
        return a.bucket != b.bucket ? std::weak_ordering(a.bucket <=> b.bucket) : times(a.due, b.due);
    case SortKey::Number:
        return a.number.size() != b.number.size() ? std::weak_ordering(a.number.size() <=> b.number.size())
                                                  : a.number.compare(b.number) <=> 0;
    case SortKey::Created:
        return a.created.toMSecsSinceEpoch() <=> b.created.toMSecsSinceEpoch();
    case SortKey::Due:
        return times(a.due, b.due);
    case SortKey::Customer:
        return a.customer.toLower().compare(b.customer.toLower()) <=> 0;
    case SortKey::Total:
        return a.total <=> b.total;
    }
    return std::weak_ordering::equivalent;
}

/// What the list must be, by plain sorting.
QList<OrderId> expected(QList<OrderRow> rows, const OrderSort &sort)
{
    std::sort(rows.begin(), rows.end(), [&](const OrderRow &a, const OrderRow &b) {
        const auto order = compareBy(sort.key, a, b);
        const auto whole = order != 0 ? order : std::weak_ordering(a.oid <=> b.oid);
        return sort.descending ? whole > 0 : whole < 0;
    });
    QList<OrderId> ids;
    for (const OrderRow &row : rows)
        ids.append(row.oid);
    return ids;
}

void execute(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
}

} // namespace

class TestSequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheListInEveryOrder_data()
    {
        QTest::addColumn<OrderFilter>("filter");
        QTest::newRow("all") << OrderFilter();
        QTest::newRow("without groups") << OrderFilter{.groups = false};
        QTest::newRow("account") << OrderFilter{.account = {1}};
        QTest::newRow("other account") << OrderFilter{.account = {2}};
        QTest::newRow("bucket") << OrderFilter{.status = QStringLiteral("to_confirm")};
        QTest::newRow("slug and bucket") << OrderFilter{.status = QStringLiteral("processing")};
        QTest::newRow("slug") << OrderFilter{.status = QStringLiteral("packing")};
        QTest::newRow("days") << OrderFilter{.createdFrom = today().addDays(-1), .createdTo = today()};
        QTest::newRow("late") << OrderFilter{.dueBefore = today()};
        QTest::newRow("search") << OrderFilter{.query = QStringLiteral("anna")};
    }
    void isTheListInEveryOrder()
    {
        QFETCH(const OrderFilter, filter);
        QRandomGenerator random(7);
        TestProfile profile;
        fill(profile, random);
        const OrderStore orders(*profile.database);
        for (int key = 0; key <= int(SortKey::Total); ++key) {
            for (const bool descending : {false, true}) {
                const OrderSort sort{SortKey(key), descending};
                const QList<OrderId> right = expected(listed(*profile.database, filter), sort);
                QCOMPARE(must(orders.sequence(filter, sort)).ids, right);
                if (filter.query.isEmpty())
                    QCOMPARE(must(orders.sequence(filter, sort, 5)).ids, right.mid(0, 5));
            }
        }
    }

    void lateIsOpenAndDue()
    {
        QRandomGenerator random(11);
        TestProfile profile;
        fill(profile, random);
        const QList<OrderRow> rows = listed(*profile.database, {});
        const auto isLate = [](const OrderRow &row) { return row.due.isValid() && row.due < today(); };
        const auto late = std::count_if(rows.cbegin(), rows.cend(), isLate);
        QVERIFY(late > 0 && late < rows.size());
        QCOMPARE(must(OrderStore(*profile.database).late(today())), late);
        const QList<OrderRow> filtered = listed(*profile.database, {.dueBefore = today()});
        QCOMPARE(filtered.size(), late);
        QVERIFY(std::all_of(filtered.cbegin(), filtered.cend(), isLate));
    }

    void countsFollowTheRows()
    {
        QRandomGenerator random(13);
        TestProfile profile;
        const OrderStore orders(*profile.database);
        for (int round = 0; round < 10; ++round) {
            fill(profile, random);
            QHash<QString, qint64> statuses;
            QHash<qint64, qint64> open;
            for (const OrderRow &row : listed(*profile.database, {.groups = false})) {
                ++statuses[row.status];
                if (isOpen(row.bucket))
                    ++open[row.account.value];
            }
            QCOMPARE(must(orders.countsByStatus({})), statuses);
            QCOMPARE(must(orders.countsByStatus(profile.account.id)), statuses);
            QVERIFY(must(orders.countsByStatus({99})).isEmpty());
            QCOMPARE(must(orders.openByAccount()), open);
        }
    }

    void rowsComeInTheOrderAsked()
    {
        TestProfile profile;
        profile.store({order(1), order(2), order(3)});
        const OrderStore orders(*profile.database);
        const OrderId first = profile.stored(1).oid, third = profile.stored(3).oid;
        const QList<OrderRow> rows = must(orders.rows({third, {999}, first, third}));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0], must(orders.row(third)));
        QCOMPARE(rows[1], must(orders.row(first)));
        QCOMPARE(rows[2].oid, third);
        QVERIFY(must(orders.rows({})).isEmpty());
    }

    void firstVersionMigrates()
    {
        QRandomGenerator random(17);
        TestProfile profile;
        fill(profile, random);
        const QList<OrderRow> rows = listed(*profile.database, {});
        const auto counts = must(OrderStore(*profile.database).counts({}));
        profile.database.reset();
        backToFirstVersion(profile.folder.filePath(QStringLiteral("mirror.sqlite")));
        profile.reopen();
        QVERIFY(!profile.database->mirrorWasReset());
        const OrderStore orders(*profile.database);
        QCOMPARE(listed(*profile.database, {}), rows);
        QCOMPARE(must(orders.counts({})), counts);
        QCOMPARE(must(orders.sequence({}, {})).ids, expected(rows, {}));
        profile.store({order(61)});
        QCOMPARE(must(orders.counts({}))[Bucket::ToConfirm], counts[Bucket::ToConfirm] + 1);
        QCOMPARE(must(profile.database->check()), QStringList());
    }

private:
    /// Writes the rows of a mirror into a file as the first release made it.
    static void backToFirstVersion(const QString &file)
    {
        QVERIFY(QFile::rename(file, file + QStringLiteral(".new")));
        QFile::remove(file + QStringLiteral("-wal"));
        QFile::remove(file + QStringLiteral("-shm"));
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("first"));
            old.setDatabaseName(file);
            QVERIFY(old.open());
            QFile schema(QStringLiteral(":/store/migrations/mirror/0001.sql"));
            QVERIFY(schema.open(QIODevice::ReadOnly));
            for (const QString &statement : splitStatements(QString::fromUtf8(schema.readAll())))
                execute(old, statement);
            execute(old, QStringLiteral("PRAGMA user_version = 1"));
            execute(old, QStringLiteral("ATTACH '%1.new' AS newer").arg(file));
            for (const QString &table :
                 {QStringLiteral("orders"), QStringLiteral("snapshot"), QStringLiteral("refund")})
                execute(old, QStringLiteral("INSERT INTO main.%1 SELECT * FROM newer.%1").arg(table));
            execute(old,
                    QStringLiteral("INSERT INTO main.search(rowid, words, digits) "
                                   "SELECT rowid, words, replace(replace(digits, char(57344), ''), char(57345), 'x') "
                                   "FROM newer.search"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("first"));
    }
};

QTEST_GUILESS_MAIN(TestSequence)
#include "tst_sequence.moc"
