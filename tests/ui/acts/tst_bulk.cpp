// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/acts/actsbench.h"
#include "ui/acts/bulkmodel.h"
#include "ui/acts/bulktable.h"
#include "ui/acts/exportsheet.h"
#include "ui/acts/trackingfield.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>

using namespace tradeit;
using namespace tradeit::test;
using namespace std::chrono_literals;

/// One verb on many orders, and orders into a file.
class BulkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_floor = std::make_unique<ShopFloor>(); }
    void init() { m_floor->context().preferences.setUndoFor(60s); }
    void cleanupTestCase() { m_floor.reset(); }

    void aMixedSelectionIsTakenRowByRow();
    void undoTakesAllOfItBack();
    void numbersAreScannedRowByRow();
    void whatFailsStaysSelected();
    void ordersGoIntoAFile();

private:
    [[nodiscard]] static BulkModel *looked(Sheet *sheet);

    std::unique_ptr<ShopFloor> m_floor;
};

/// The model of an open bulk sheet once every order was looked at.
BulkModel *BulkTest::looked(Sheet *sheet)
{
    auto *model = sheet ? sheet->findChild<BulkModel *>() : nullptr;
    const auto done = [model] {
        return std::none_of(model->rows().cbegin(), model->rows().cend(),
                            [](const BulkRow &row) { return row.state == BulkRow::State::Looking; });
    };
    return model && QTest::qWaitFor(done, patience) ? model : nullptr;
}

void BulkTest::aMixedSelectionIsTakenRowByRow()
{
    ActsBench bench(*m_floor);
    const OrderId good = m_floor->arrive();
    const OrderId flawed = m_floor->arrive({{QStringLiteral("flaw"), QStringLiteral("phone")}});
    const OrderId gone = m_floor->arrive({{QStringLiteral("status"), QStringLiteral("cancelled")}});
    bench.acts.perform({good, flawed, gone}, Verb::Confirm);
    BulkModel *model = looked(bench.sheet());
    QVERIFY(model);
    QAbstractItemModelTester tester(model);
    QCOMPARE(model->included(), 1);
    QCOMPARE(model->rows().at(2).state, BulkRow::State::LeftOut);

    ActsBench::press(Qt::Key_Home);
    ActsBench::press(Qt::Key_Down);
    ActsBench::press(Qt::Key_Space);
    QCOMPARE(model->included(), 2);
    ActsBench::pressPrimary(); // the ticked one needs a reason
    QCOMPARE(bench.taken.count(), 0);
    ActsBench::press(Qt::Key_W, Qt::AltModifier);
    ActsBench::type(QStringLiteral("Known customers"));
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
    QVERIFY(bench.isClosed());
    QVERIFY(bench.notice().text.contains(u'2'));
    QCOMPARE(bench.kept.count(), 0);
    QVERIFY(m_floor->show(good).intents.constFirst().params.overrideReason.isEmpty());
    QCOMPARE(m_floor->show(flawed).intents.constFirst().params.overrideReason, QStringLiteral("Known customers"));
    QVERIFY(m_floor->show(gone).intents.isEmpty());
}

void BulkTest::undoTakesAllOfItBack()
{
    ActsBench bench(*m_floor);
    const OrderId first = m_floor->arrive();
    const OrderId second = m_floor->arrive();
    bench.acts.perform({first, second}, Verb::Confirm);
    QVERIFY(looked(bench.sheet()));
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
    bench.acts.undo();
    QTRY_COMPARE_WITH_TIMEOUT(bench.undone.count(), 1, patience);
    QVERIFY(!m_floor->show(first).view.stored.effective.confirmed);
    QVERIFY(!m_floor->show(second).view.stored.effective.confirmed);
}

void BulkTest::numbersAreScannedRowByRow()
{
    ActsBench bench(*m_floor);
    QList<OrderId> orders;
    for (int at = 0; at < 3; ++at) {
        orders.append(m_floor->arrive());
        QVERIFY(m_floor->engine().desk()->act(orders.constLast(), Verb::Confirm, {}).has_value());
    }
    bench.acts.perform(orders, Verb::Ship);
    BulkModel *model = looked(bench.sheet());
    QVERIFY(model);
    QAbstractItemModelTester tester(model);
    bench.sheet()->findChild<BulkTable *>()->editFirst();
    for (const char *number : {"RR473124829ZW", "SW-1", "SW-2"}) {
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<TrackingField *>(QApplication::focusWidget()), patience);
        ActsBench::type(QString::fromLatin1(number));
        ActsBench::press(Qt::Key_Return);
    }
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
    QStringList numbers;
    for (const OrderId order : orders)
        numbers.append(m_floor->show(order).view.shipments().constLast().trackingNumber);
    QCOMPARE(numbers, QStringList({QStringLiteral("RR473124829ZW"), QStringLiteral("SW-1"), QStringLiteral("SW-2")}));
}

void BulkTest::whatFailsStaysSelected()
{
    ActsBench bench(*m_floor);
    const OrderId first = m_floor->arrive();
    const OrderId second = m_floor->arrive();
    bench.acts.perform({first, second}, Verb::Confirm);
    Sheet *sheet = bench.sheet();
    QVERIFY(looked(sheet));
    // The shop cancels one between the look and the key.
    m_floor->twin.patchOrder(m_floor->show(second).summary.row.id.value,
                             {{QStringLiteral("status"), QStringLiteral("cancelled")}});
    m_floor->sync();
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
    QTRY_COMPARE_WITH_TIMEOUT(bench.kept.count(), 1, patience);
    QCOMPARE(bench.kept.constFirst().constFirst().value<QList<OrderId>>(), QList<OrderId>({second}));
    QCOMPARE(bench.window.findChild<Sheet *>(), sheet);
    QVERIFY(sheet->findChild<BulkModel *>()->rows().at(1).state == BulkRow::State::Failed);
    ActsBench::press(Qt::Key_Escape);
    QVERIFY(bench.isClosed());
}

void BulkTest::ordersGoIntoAFile()
{
    ActsBench bench(*m_floor);
    (void)m_floor->arrive();
    bench.acts.exportOrders({});
    auto *sheet = static_cast<ExportSheet *>(bench.sheet());
    QVERIFY(sheet);
    const QString file = m_floor->folder() + QStringLiteral("/out.csv");
    sheet->setFile(file);
    ActsBench::pressPrimary();
    const auto written = [sheet] {
        const QList<QLabel *> labels = sheet->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("Together")) && label->text().contains(QStringLiteral("USD"));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(written(), patience);
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readLine().startsWith("store,order_number"));
    QVERIFY(!csv.readLine().isEmpty());
    ActsBench::press(Qt::Key_Escape);
    QVERIFY(bench.isClosed());
}

QTEST_MAIN(BulkTest)
#include "tst_bulk.moc"
