// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "tests/store/testprofile.h"
#include "ui/models/ordertablemodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace tradeit;
using namespace tradeit::testing;

namespace {

class StillClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = today();
};

QVariant cell(const OrderTableModel &model, int row, OrderColumn column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role);
}

QVariant raw(const OrderTableModel &model, int row, OrderRole role)
{
    return model.index(row, 0).data(static_cast<int>(role));
}

Order random(qint64 id, QRandomGenerator &random)
{
    const QStringList slugs = {QStringLiteral("processing"), QStringLiteral("pending"), QStringLiteral("completed"),
                               QStringLiteral("on-hold")};
    Order made = order(id, slugs.at(random.bounded(slugs.size())));
    made.created = today().addSecs(-random.bounded(1, 60) * 3600);
    made.total = Amount::fromMillionths(random.bounded(1, 9) * 1'000'000LL);
    made.billing.firstName =
        QStringList{QStringLiteral("anna"), QStringLiteral("Anna"), QStringLiteral("Zoe")}.at(random.bounded(3));
    return made;
}

/// A model over a profile that this test writes to, held by the model tester.
struct Table
{
    Table() : reader(*profile.database, clock), model(reader, clock), tester(&model, failing) {}
    static constexpr auto failing = QAbstractItemModelTester::FailureReportingMode::Fatal;

    void touch(const QList<Order> &orders)
    {
        const StoreOutcome outcome = profile.store(orders, today().addSecs(++seconds));
        model.apply({.orders = outcome.fresh + outcome.changed});
    }
    [[nodiscard]] QList<OrderId> fresh() const { return must(reader.sequence(model.filter(), model.sorting())).ids; }

    TestProfile profile;
    StillClock clock;
    DeskReader reader;
    OrderTableModel model;
    QAbstractItemModelTester tester;
    int seconds = 0;
};

} // namespace

class TestOrderTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsSpeakAndShow()
    {
        Table table;
        Order one = order(3045);
        one.created = today().addSecs(-21 * 3600);
        one.billing.firstName = QStringLiteral("Tendai");
        one.total = Amount::fromMillionths(1'284'950'000'000);
        table.profile.store({one});
        table.model.setLocale(QLocale::c());
        table.model.show({}, {});
        QCOMPARE(table.model.rowCount(), 1);
        QCOMPARE(cell(table.model, 0, OrderColumn::Status), QStringLiteral("Processing"));
        QCOMPARE(cell(table.model, 0, OrderColumn::Number), QStringLiteral("3045"));
        QCOMPARE(cell(table.model, 0, OrderColumn::Due), QStringLiteral("in 3 h"));
        QCOMPARE(cell(table.model, 0, OrderColumn::Customer), QStringLiteral("Tendai Moyo"));
        QVERIFY(raw(table.model, 0, OrderRole::Unconfirmed).toBool());
        QCOMPARE(raw(table.model, 0, OrderRole::DueState).toInt(), int(DueState::Soon));
        QCOMPARE(raw(table.model, 0, OrderRole::Currency), QStringLiteral("USD"));
        const QString sentence = cell(table.model, 0, OrderColumn::Status, Qt::AccessibleTextRole).toString();
        for (const QString &part : {QStringLiteral("3045"), QStringLiteral("Processing"), QStringLiteral("Tendai"),
                                    QStringLiteral("USD"), QStringLiteral("in 3 h")})
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void hostileNamesStayText()
    {
        Table table;
        Order one = order(1);
        one.billing.firstName = QStringLiteral("<b>\u202eevil</b>");
        table.profile.store({one});
        table.model.show({}, {});
        const QString hint = cell(table.model, 0, OrderColumn::Customer, Qt::ToolTipRole).toString();
        QVERIFY2(!hint.contains(u'<'), qPrintable(hint));
        const QString sentence = cell(table.model, 0, OrderColumn::Status, Qt::AccessibleTextRole).toString();
        QVERIFY(!sentence.contains(QChar(0x202e)));
    }

    void dueWordsCountDown_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("words");
        QTest::addColumn<DueState>("state");
        QTest::newRow("soon") << 30 << QStringLiteral("in 30 min") << DueState::Soon;
        QTest::newRow("just") << 0 << QStringLiteral("0 min late") << DueState::Late;
        QTest::newRow("hours") << 239 << QStringLiteral("in 3 h") << DueState::Soon;
        QTest::newRow("four hours") << 240 << QStringLiteral("in 4 h") << DueState::Normal;
        QTest::newRow("late") << -5 * 60 << QStringLiteral("5 h late") << DueState::Late;
        QTest::newRow("days late") << -3 * 24 * 60 << QStringLiteral("3 day(s) late") << DueState::Late;
        QTest::newRow("tomorrow") << 25 * 60 << QStringLiteral("tomorrow") << DueState::Normal;
        QTest::newRow("date") << 5 * 24 * 60 << QStringLiteral("25 Nov") << DueState::Normal;
    }
    void dueWordsCountDown()
    {
        QFETCH(const int, minutes);
        QFETCH(const QString, words);
        QFETCH(const DueState, state);
        const QDateTime due = today().addSecs(minutes * 60);
        QCOMPARE(dueWords(due, today(), QLocale::c()), words);
        QCOMPARE(dueStateOf(due, today()), state);
    }

    void amountsKeepEveryDigit_data()
    {
        QTest::addColumn<qint64>("millionths");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("words");
        QTest::newRow("grouped") << qint64(1'284'950'000'000) << QStringLiteral("ZWG")
                                 << QStringLiteral("1,284,950.00");
        QTest::newRow("odd") << qint64(12'345'000) << QStringLiteral("USD") << QStringLiteral("12.345");
        QTest::newRow("none") << qint64(2'070'000'000) << QStringLiteral("JPY") << QStringLiteral("2,070");
        QTest::newRow("less than one") << qint64(-500'000) << QStringLiteral("USD") << QStringLiteral("-0.50");
    }
    void amountsKeepEveryDigit()
    {
        QFETCH(const qint64, millionths);
        QFETCH(const QString, currency);
        QFETCH(const QString, words);
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(amountWords(Amount::fromMillionths(millionths), currency, english), words);
    }

    void groupsEndWhereTheWorkChanges()
    {
        Table table;
        table.profile.store({order(1), order(2), order(3, QStringLiteral("completed"))});
        table.model.show({}, {});
        QCOMPARE(raw(table.model, 0, OrderRole::GroupEnd), false);
        QCOMPARE(raw(table.model, 1, OrderRole::GroupEnd), true);
        QCOMPARE(raw(table.model, 2, OrderRole::GroupEnd), false);
        table.model.show({}, {.key = SortKey::Number});
        QCOMPARE(raw(table.model, 1, OrderRole::GroupEnd), false);
    }

    void movedRowKeepsWhoHoldsIt()
    {
        Table table;
        table.profile.store({order(1), order(2), order(3), order(4, QStringLiteral("completed"))});
        table.model.show({}, {});
        const QPersistentModelIndex held = table.model.index(0, 0);
        const OrderId order1 = table.model.orderAt(0);
        QSignalSpy moved(&table.model, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
        table.touch({order(1, QStringLiteral("completed"))});
        QCOMPARE(moved.size(), 1);
        QVERIFY(reset.isEmpty());
        QVERIFY(held.isValid() && held.row() > 0);
        QCOMPARE(table.model.orderAt(held.row()), order1);
    }

    void changeInPlaceIsToldAlone()
    {
        Table table;
        table.profile.store({order(1), order(2), order(3)});
        table.model.show({}, {});
        QSignalSpy told(&table.model, &QAbstractItemModel::dataChanged);
        QSignalSpy layout(&table.model, &QAbstractItemModel::layoutChanged);
        QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
        Order renamed = order(2);
        renamed.billing.firstName = QStringLiteral("Renamed");
        table.touch({renamed});
        QVERIFY(!told.isEmpty() && layout.isEmpty() && inserted.isEmpty());
        QCOMPARE(cell(table.model, 1, OrderColumn::Customer), QStringLiteral("Renamed Moyo"));
    }

    void lateListLosesAndGainsWithTheClock()
    {
        Table table;
        Order soon = order(1);
        soon.created = today().addSecs(-23 * 3600);
        table.profile.store({soon});
        table.model.show({.dueBefore = today()}, {});
        QCOMPARE(table.model.rowCount(), 0);
        table.clock.time = today().addSecs(2 * 3600);
        table.model.refreshTimes();
        QCOMPARE(table.model.rowCount(), 1);
    }

    void manyChangesKeepWhatStays()
    {
        Table table;
        QRandomGenerator generator(3);
        QList<Order> orders;
        for (int id = 1; id <= 90; ++id)
            orders.append(random(id, generator));
        table.profile.store(orders);
        table.model.show({}, {});
        const QPersistentModelIndex held = table.model.index(40, 0);
        const OrderId order = table.model.orderAt(40);
        for (int id = 50; id <= 120; ++id)
            table.profile.store({random(id, generator)}, today().addSecs(id));
        QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
        table.model.apply({.many = true});
        QTRY_COMPARE(table.model.orders(), table.fresh());
        QVERIFY(reset.isEmpty());
        QCOMPARE(table.model.orderAt(held.row()), order);
    }

    void randomChangesEqualAFreshQuery_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("query");
        const QString none, confirm = QStringLiteral("to_confirm");
        for (int key = 0; key <= int(SortKey::Total); ++key) {
            QTest::addRow("all %d", key) << key << none << none;
            QTest::addRow("bucket %d", key) << key << confirm << none;
        }
        QTest::newRow("search") << 0 << none << QStringLiteral("anna");
    }
    void randomChangesEqualAFreshQuery()
    {
        QFETCH(const int, key);
        QFETCH(const QString, status);
        QFETCH(const QString, query);
        QRandomGenerator generator(quint32(41 + key));
        Table table;
        table.model.show({.status = status, .query = query}, {SortKey(key), generator.bounded(2) == 1});
        for (int round = 0; round < 25; ++round) {
            QList<Order> orders;
            for (int n = generator.bounded(1, 4); n > 0; --n)
                orders.append(random(generator.bounded(1, 40), generator));
            table.touch(orders);
            if (generator.bounded(5) == 0) {
                const RemoteId gone{generator.bounded(1, 40)};
                OrderStore store(*table.profile.database);
                table.profile.write([&] { must(store.markGone(table.profile.account.id, {gone})); });
                if (const auto oid = store.find(table.profile.account.id, gone))
                    table.model.apply({.orders = {*oid}});
            }
            QCOMPARE(table.model.orders(), table.fresh());
            for (int row = 0; row < table.model.rowCount(); ++row)
                QCOMPARE(*table.model.summaryAt(row), must(table.reader.rows({table.model.orderAt(row)})).first());
        }
    }

    void longListComesInTheBackground()
    {
        TestProfile profile;
        StillClock clock;
        QRandomGenerator generator(5);
        for (int page = 0; page < 8; ++page) {
            QList<Order> orders;
            for (int id = 1; id <= 50; ++id)
                orders.append(random(page * 50 + id, generator));
            profile.store(orders);
        }
        const auto reader = must(DeskReader::open(profile.folder.path(), clock));
        OrderTableModel model(*reader, clock);
        const QAbstractItemModelTester tester(&model, Table::failing);
        QSignalSpy settled(&model, &OrderTableModel::settled);
        model.show({}, {});
        QCOMPARE(model.rowCount(), 200);
        QVERIFY(!model.isComplete());
        // What changes before the whole list is there is not lost.
        const auto outcome = profile.store({order(500), order(3, QStringLiteral("refunded"))}, today().addSecs(9));
        model.apply({.orders = outcome.fresh + outcome.changed});
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(model.isComplete());
        QCOMPARE(model.orders(), must(reader->sequence({}, {})).ids);
        // A newer question makes the answer to an older one worthless.
        model.show({}, {.key = SortKey::Number});
        model.show({}, {.key = SortKey::Total});
        QTRY_COMPARE(settled.size(), 2);
        QCOMPARE(model.orders(), must(reader->sequence({}, {.key = SortKey::Total})).ids);
    }
};

QTEST_GUILESS_MAIN(TestOrderTableModel)
#include "tst_ordertablemodel.moc"
