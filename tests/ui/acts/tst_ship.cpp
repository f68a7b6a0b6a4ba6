// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/acts/actsbench.h"
#include "ui/acts/carrierlist.h"
#include "ui/acts/messagetext.h"
#include "ui/acts/parcelmodel.h"
#include "ui/acts/shipsheet.h"
#include "ui/acts/trackingfield.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>

using namespace tradeit;
using namespace tradeit::test;
using namespace std::chrono_literals;

/// The Ship sheet: a scanner, a keyboard, nothing else.
class ShipTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_floor = std::make_unique<ShopFloor>(); }
    void init() { m_floor->context().preferences.setUndoFor(0s); }
    void cleanupTestCase() { m_floor.reset(); }

    void scanAndTwoKeysShip();
    void aNumberIsJudgedWhileItIsTyped_data();
    void aNumberIsJudgedWhileItIsTyped();
    void aNumberOfAnotherOrderIsNamed();
    void aPastedLinkComesApart();
    void aKombiHasADriver();
    void theLastCourierIsRemembered();
    void theCourierPaidForComesFirst();
    void anUnconfirmedOrderAsksForAReason();

private:
    OrderId confirmed(const QString &delivery = QStringLiteral("Standard"));
    [[nodiscard]] qint64 remoteOf(OrderId order) { return m_floor->show(order).summary.row.id.value; }
    [[nodiscard]] QString shippedNumber(OrderId order)
    {
        const QList<Shipment> parcels = m_floor->show(order).view.shipments();
        return parcels.isEmpty() ? QString() : parcels.constLast().trackingNumber;
    }

    std::unique_ptr<ShopFloor> m_floor;
};

namespace {

bool says(const QWidget *sheet, const QString &words)
{
    const QList<QLabel *> labels = sheet->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace

OrderId ShipTest::confirmed(const QString &delivery)
{
    const OrderId order = m_floor->arrive({{QStringLiteral("delivery"), delivery}});
    const Result<ActOutcome> outcome = m_floor->engine().desk()->act(order, Verb::Confirm, {});
    if (!outcome)
        qFatal("confirm: %s", qPrintable(outcome.error().detail));
    return order;
}

void ShipTest::scanAndTwoKeysShip()
{
    ActsBench bench(*m_floor);
    const OrderId order = confirmed();
    m_floor->context().preferences.setLastCarrier(QStringLiteral("shop"), QStringLiteral("zimpost"));
    bench.acts.perform({order}, Verb::Ship);
    Sheet *sheet = bench.sheet();
    QVERIFY(sheet);
    QAbstractItemModelTester tester(sheet->findChild<ParcelModel *>());
    ActsBench::type(QStringLiteral("RR473124829ZW"));
    ActsBench::press(Qt::Key_Return);
    QCOMPARE(bench.sheet(), sheet);
    QTRY_VERIFY_WITH_TIMEOUT(says(sheet, QStringLiteral("Postal number, check digit agrees. Not used before.")),
                             patience);
    const QString preview = sheet->findChild<MessageText *>()->toPlainText();
    QVERIFY2(preview.contains(QStringLiteral("RR473124829ZW")) && preview.contains(QStringLiteral("ZimPost")),
             qPrintable(preview));
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
    QVERIFY(bench.isClosed());
    m_floor->sync();
    QTRY_COMPARE_WITH_TIMEOUT(m_floor->twin.order(remoteOf(order))[u"status"].toString(), QStringLiteral("shipped"),
                              patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_floor->twin.mails(remoteOf(order), QStringLiteral("customer_note"), preview.simplified()), 1, patience);
}

void ShipTest::aNumberIsJudgedWhileItIsTyped_data()
{
    QTest::addColumn<QString>("carrier");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("wrong postal") << QStringLiteral("zimpost") << QStringLiteral("RR473124828ZW")
                                  << QStringLiteral("its check digit is wrong");
    QTest::newRow("DHL") << QStringLiteral("dhl") << QStringLiteral("3318810025")
                         << QStringLiteral("DHL number, check digit agrees");
    QTest::newRow("unknown") << QStringLiteral("swift") << QStringLiteral("SW1") << QStringLiteral("Not used before.");
    QTest::newRow("none") << QStringLiteral("swift") << QString() << QStringLiteral("cannot follow the parcel");
}

void ShipTest::aNumberIsJudgedWhileItIsTyped()
{
    QFETCH(QString, carrier);
    QFETCH(QString, number);
    QFETCH(QString, sentence);
    ActsBench bench(*m_floor);
    const OrderId order = confirmed();
    m_floor->context().preferences.setLastCarrier(QStringLiteral("shop"), carrier);
    bench.acts.perform({order}, Verb::Ship);
    Sheet *sheet = bench.sheet();
    QVERIFY(sheet);
    ActsBench::type(number);
    QTRY_VERIFY_WITH_TIMEOUT(says(sheet, sentence), patience);
    ActsBench::pressPrimary(); // a judgement never stops anybody
    QVERIFY(bench.wasTaken());
    QCOMPARE(shippedNumber(order), number);
}

void ShipTest::aNumberOfAnotherOrderIsNamed()
{
    ActsBench bench(*m_floor);
    const OrderId first = confirmed();
    const ActOptions used{
        .shipment = Shipment{.carrier = QStringLiteral("Swift"), .trackingNumber = QStringLiteral("SW-77-12")}};
    QVERIFY(m_floor->engine().desk()->act(first, Verb::Ship, used).has_value());
    bench.acts.perform({confirmed()}, Verb::Ship);
    Sheet *sheet = bench.sheet();
    QVERIFY(sheet);
    ActsBench::type(QStringLiteral("SW-77-12"));
    const QString number = m_floor->show(first).summary.row.number;
    QTRY_VERIFY_WITH_TIMEOUT(says(sheet, QStringLiteral("Already used for order #") + number), patience);
}

void ShipTest::aPastedLinkComesApart()
{
    ActsBench bench(*m_floor);
    const OrderId order = confirmed();
    bench.acts.perform({order}, Verb::Ship);
    QVERIFY(bench.sheet());
    const QString link = QStringLiteral("https://track.example/parcel?tracking=CC-9917-X");
    QApplication::clipboard()->setText(link);
    ActsBench::press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.sheet()->findChild<TrackingField *>()->text(), QStringLiteral("CC-9917-X"));
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
    const Shipment parcel = m_floor->show(order).view.shipments().constLast();
    QCOMPARE(parcel.trackingNumber, QStringLiteral("CC-9917-X"));
    QCOMPARE(parcel.link, link);
}

void ShipTest::aKombiHasADriver()
{
    ActsBench bench(*m_floor);
    const OrderId order = confirmed();
    bench.acts.perform({order}, Verb::Ship);
    QVERIFY(bench.sheet());
    ActsBench::press(Qt::Key_7, Qt::AltModifier);
    ActsBench::type(QStringLiteral("Tawanda"));
    ActsBench::press(Qt::Key_Tab);
    ActsBench::type(QStringLiteral("077 212 3456"));
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
    const Shipment parcel = m_floor->show(order).view.shipments().constLast();
    QCOMPARE(parcel.carrier, QStringLiteral("Kombi"));
    QCOMPARE(parcel.trackingNumber, QStringLiteral("Driver Tawanda, 077 212 3456"));
}

void ShipTest::theLastCourierIsRemembered()
{
    ActsBench bench(*m_floor);
    bench.acts.perform({confirmed()}, Verb::Ship);
    QVERIFY(bench.sheet());
    bench.sheet()->findChild<CarrierList *>()->setFocus();
    ActsBench::press(Qt::Key_4);
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
    QVERIFY(bench.isClosed());
    bench.acts.perform({confirmed()}, Verb::Ship);
    QVERIFY(bench.sheet());
    QCOMPARE(static_cast<ShipSheet *>(bench.sheet())->carrier(), QStringLiteral("dhl"));
}

void ShipTest::theCourierPaidForComesFirst()
{
    ActsBench bench(*m_floor);
    m_floor->context().preferences.setLastCarrier(m_floor->show(confirmed()).summary.account, QStringLiteral("kombi"));
    bench.acts.perform({confirmed(QStringLiteral("FedEx, three days"))}, Verb::Ship);
    QVERIFY(bench.sheet());
    QCOMPARE(static_cast<ShipSheet *>(bench.sheet())->carrier(), QStringLiteral("fedex"));
}

void ShipTest::anUnconfirmedOrderAsksForAReason()
{
    ActsBench bench(*m_floor);
    const OrderId order = m_floor->arrive();
    bench.acts.perform({order}, Verb::Ship);
    Sheet *sheet = bench.sheet();
    QVERIFY(sheet);
    QVERIFY(says(sheet, QStringLiteral("not confirmed")));
    ActsBench::pressPrimary();
    QCOMPARE(bench.taken.count(), 0);
    ActsBench::press(Qt::Key_S, Qt::AltModifier);
    ActsBench::type(QStringLiteral("She waits at the counter"));
    ActsBench::pressPrimary();
    QVERIFY(bench.wasTaken());
}

QTEST_MAIN(ShipTest)
#include "tst_ship.moc"
