// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "tests/store/testprofile.h"
#include "ui/look/tokens.h"
#include "ui/orderlist/orderheader.h"
#include "ui/orderlist/orderlistpane.h"
#include "ui/orderlist/ordertableview.h"
#include "ui/parts/emptystate.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>

using namespace tradeit;
using namespace tradeit::testing;

namespace {

class StillClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return today(); }
};

Order named(qint64 id, const QString &name, const QString &status, int hoursOld, double total,
            const QString &currency = QStringLiteral("USD"))
{
    Order made = order(id, status);
    made.billing.firstName = name.section(u' ', 0, 0);
    made.billing.lastName = name.section(u' ', 1);
    made.created = today().addSecs(-hoursOld * 3600);
    made.total = Amount::fromMillionths(qint64(total * 1'000'000));
    made.currency = currency;
    made.paymentMethod = id % 3 ? QStringLiteral("ppcp-gateway") : QStringLiteral("cod");
    return made;
}

/// Orders as in the pictures.
QList<Order> pictured()
{
    const QString processing = QStringLiteral("processing"), zwg = QStringLiteral("ZWG");
    return {named(3045, QStringLiteral("Tendai Moyo"), processing, 21, 86.5),
            named(3051, QStringLiteral("Rudo Ncube"), processing, 19, 18.5),
            named(3052, QStringLiteral("Thandiwe Nokuthula Sibanda-Mkhwananzi"), processing, 15, 240),
            named(3054, QStringLiteral("\u5c71\u7530 \u82b1\u5b50"), processing, 4, 64),
            named(3038, QStringLiteral("Farai Chikwanha"), processing, 53, 132),
            named(3041, QStringLiteral("Blessing Dube"), processing, 46, 27),
            named(3044, QStringLiteral("Rutendo Mapfumo"), processing, 26, 58.75),
            named(3036, QStringLiteral("\u0644\u064a\u0644\u0649 \u062d\u0633\u0646"), QStringLiteral("on-hold"), 70,
                  149.9),
            named(3029, QStringLiteral("Kudakwashe Zvobgo"), QStringLiteral("on-hold"), 71, 148350, zwg),
            named(3053, QStringLiteral("Nyasha Gumbo"), QStringLiteral("pending"), 60, 12),
            named(3037, QStringLiteral("Ruvimbo Hove"), QStringLiteral("shipped"), 90, 21.25),
            named(3033, QStringLiteral("Tatenda Nyathi"), QStringLiteral("completed"), 190, 45),
            named(3022, QStringLiteral("Maria-Magdalena"), QStringLiteral("completed"), 191, 1284950, zwg),
            named(3014, QString(), QStringLiteral("completed"), 192, 66),
            named(3047, QStringLiteral("Anesu Banda"), QStringLiteral("cancelled"), 180, 24),
            named(3026, QStringLiteral("Prosper Tshuma"), QStringLiteral("refunded"), 200, 88),
            named(3049, QStringLiteral("Gift Mushonga"), QStringLiteral("failed"), 30, 51.6)};
}

/// A pane over a profile that this test fills; the engine stands still.
struct Floor
{
    explicit Floor(const QList<Order> &orders = pictured())
        : engine(ProfileOptions{.folder = profile.folder.path()}), client(engine), preferences(profile.folder.path()),
          reader(must(DeskReader::open(profile.folder.path(), clock))), context{client, *reader, preferences, clock},
          pane(context)
    {
        profile.store(orders);
        const OrderStore store(*profile.database);
        // Some are confirmed, as in the picture.
        profile.write([&] {
            for (const qint64 id : {3038, 3041, 3044, 3036, 3029, 3053}) {
                must(LocalFactsStore(*profile.database)
                         .save(profile.account.id, {id}, {.confirmed = Confirmation{.at = today()}}));
                must(OrderStore(*profile.database).project(profile.account.id, {id}));
            }
        });
        pane.resize(640, 672);
        pane.show({}, QStringLiteral("All orders"));
        static_cast<QWidget &>(pane).show();
    }
    [[nodiscard]] OrderTableView &table() { return *pane.findChild<OrderTableView *>(); }
    [[nodiscard]] EmptyState &empty() { return *pane.findChild<EmptyState *>(); }
    [[nodiscard]] QString number(OrderId order) const { return must(reader->rows({order})).first().row.number; }
    void touch(const QList<Order> &orders)
    {
        const StoreOutcome outcome = profile.store(orders, today().addSecs(++seconds));
        Q_EMIT client.changed({.orders = outcome.fresh + outcome.changed});
    }

    TestProfile profile;
    StillClock clock;
    DeskEngine engine;
    DeskClient client;
    Preferences preferences;
    std::unique_ptr<DeskReader> reader;
    PaneContext context;
    OrderListPane pane;
    int seconds = 0;
};

void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(&widget, key, modifiers);
}

} // namespace

class TestOrderListPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstOrderIsCurrentAtOnce()
    {
        Floor floor;
        QCOMPARE(floor.number(floor.pane.current()), QStringLiteral("3045"));
        QCOMPARE(floor.pane.selection(), QList<OrderId>{floor.pane.current()});
        QVERIFY(!floor.empty().isVisible());
    }

    void keysWalkTheList()
    {
        Floor floor;
        QSignalSpy current(&floor.pane, &OrderListPane::currentChanged);
        press(floor.table(), Qt::Key_Down);
        QCOMPARE(floor.number(floor.pane.current()), QStringLiteral("3051"));
        QCOMPARE(current.size(), 1);
        press(floor.table(), Qt::Key_Right); // never leaves the cell that speaks for the row
        QCOMPARE(floor.table().currentIndex().column(), int(OrderColumn::Status));
        floor.pane.selectPrevious();
        QCOMPARE(floor.number(floor.pane.current()), QStringLiteral("3045"));
        press(floor.table(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(floor.table().currentIndex().row(), floor.pane.model().rowCount() - 1);
        floor.pane.selectNextToDo(); // round the end
        QCOMPARE(floor.number(floor.pane.current()), QStringLiteral("3045"));
        press(floor.table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(floor.pane.selection().size(), 2);
        QSignalSpy activated(&floor.pane, &OrderListPane::activated);
        press(floor.table(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
    }

    void currentOrderStaysThroughChangesAndSorts()
    {
        Floor floor;
        const OrderId order = must(floor.reader->findOrder(QStringLiteral("3041")));
        floor.pane.select(order);
        QSignalSpy current(&floor.pane, &OrderListPane::currentChanged);
        floor.touch({named(3041, QStringLiteral("Blessing Dube"), QStringLiteral("completed"), 46, 27),
                     named(3099, QStringLiteral("Newest Buyer"), QStringLiteral("processing"), 1, 5)});
        QCOMPARE(floor.pane.current(), order);
        QCOMPARE(floor.pane.selection(), QList<OrderId>{order});
        QTest::mouseClick(floor.table().header()->viewport(), Qt::LeftButton, {},
                          QPoint(floor.table().header()->sectionViewportPosition(int(OrderColumn::Number)) + 10, 10));
        QCOMPARE(floor.pane.model().sorting().key, SortKey::Number);
        QCOMPARE(floor.pane.current(), order);
        QVERIFY(current.isEmpty());
    }

    void goneOrderHandsOnToItsNeighbour()
    {
        Floor floor;
        floor.pane.show({.status = QStringLiteral("to_confirm")}, QStringLiteral("To confirm"));
        floor.pane.selectNext();
        QCOMPARE(floor.number(floor.pane.current()), QStringLiteral("3051"));
        QSignalSpy current(&floor.pane, &OrderListPane::currentChanged);
        floor.touch({named(3051, QStringLiteral("Rudo Ncube"), QStringLiteral("completed"), 19, 18.5)});
        QCOMPARE(floor.number(floor.pane.current()), QStringLiteral("3052"));
        QCOMPARE(current.size(), 1);
        QCOMPARE(floor.pane.selection().size(), 1);
    }

    /// After an undo the order comes back into its list a moment later, and the next key is meant for it. Whoever has
    /// moved on meanwhile stays where they are.
    void comesBackToAnOrderUnlessOneHasMovedOn()
    {
        for (const bool movesOn : {false, true}) {
            Floor floor;
            floor.pane.show({.status = QStringLiteral("to_confirm")}, QStringLiteral("To confirm"));
            const OrderId back = must(OrderStore(*floor.profile.database).find(floor.profile.account.id, {3033}));
            floor.pane.select(back);
            QVERIFY(floor.pane.current() != back);
            if (movesOn)
                floor.pane.selectNext();
            const OrderId before = floor.pane.current();
            floor.touch({named(3033, QStringLiteral("Tatenda Nyathi"), QStringLiteral("processing"), 1, 45)});
            QVERIFY(floor.pane.model().rowOf(back) >= 0);
            QCOMPARE(floor.pane.current(), movesOn ? before : back);
        }
    }

    void emptyListSaysWhatToDo()
    {
        Floor floor;
        floor.pane.show({.status = QStringLiteral("packing")}, QStringLiteral("Packing"));
        QVERIFY(floor.empty().isVisible());
        QVERIFY(!floor.pane.current());
        floor.pane.show({.status = QStringLiteral("on-hold")}, QStringLiteral("On hold"));
        floor.pane.setQuery(QStringLiteral("tendai"));
        QVERIFY(floor.empty().isVisible());
        QVERIFY(floor.empty().accessibleName().contains(QStringLiteral("tendai")));
        QSignalSpy widened(&floor.pane, &OrderListPane::widened);
        auto *all = floor.empty().findChild<QPushButton *>();
        QVERIFY(all && all->isVisible());
        floor.pane.focusTable();
        QVERIFY(floor.pane.window()->focusWidget() == all);
        QTest::keyClick(all, Qt::Key_Return);
        QCOMPARE(widened.size(), 1);
        QVERIFY(floor.pane.window()->focusWidget() == &floor.table());
        QCOMPARE(floor.number(floor.pane.current()), QStringLiteral("3045"));
    }

    void columnsAreRememberedForEachView()
    {
        Floor floor;
        floor.table().showColumn(OrderColumn::Created, true);
        floor.table().header()->moveSection(floor.table().header()->visualIndex(int(OrderColumn::Total)), 1);
        floor.pane.show({.status = QStringLiteral("on-hold")}, QStringLiteral("On hold"));
        QVERIFY(!floor.table().isColumnShown(OrderColumn::Created));
        floor.pane.show({}, QStringLiteral("All orders"));
        QVERIFY(floor.table().isColumnShown(OrderColumn::Created));
        QCOMPARE(floor.table().header()->visualIndex(int(OrderColumn::Total)), 1);
    }

    void sumsAreNeverCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("pixels");
        QTest::newRow("wide") << 640 << 13;
        QTest::newRow("narrow") << 400 << 13;
        QTest::newRow("large") << 900 << 26;
    }
    void sumsAreNeverCut()
    {
        QFETCH(const int, width);
        QFETCH(const int, pixels);
        Floor floor;
        QFont font = floor.pane.font();
        font.setPixelSize(pixels);
        floor.pane.setFont(font);
        floor.pane.resize(width, 600);
        const auto *delegate = floor.table().itemDelegate();
        QStyleOptionViewItem option;
        option.font = font;
        option.fontMetrics = QFontMetrics(font);
        const int column = int(OrderColumn::Total);
        for (int row = 0; row < floor.pane.model().rowCount(); ++row) {
            const int needed = delegate->sizeHint(option, floor.pane.model().index(row, column)).width();
            QTRY_VERIFY(floor.table().columnWidth(column) >= needed);
        }
    }

    void everyControlIsNamed()
    {
        Floor floor;
        for (QWidget *widget : floor.pane.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestOrderListPane)
#include "tst_orderlistpane.moc"
