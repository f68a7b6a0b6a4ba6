// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/democheck.h"
#include "tests/ui/window/windowbench.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/keyssheet.h"
#include "ui/outbox/outboxpane.h"
#include "ui/sidebar/sidebar.h"
#include "ui/status/troublebanner.h"
#include "ui/window/panelayout.h"
#include "ui/window/question.h"
#include "ui/window/searchfield.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tradeit;
using test::WindowBench;

namespace {

constexpr int longEnough = 20000;

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sellsAnOrderByKeysAlone();
    void takesAnActBack();
    void worksOffline();
    void showsAClashInTheOutbox();
    void searchesAsTyped();
    void tellsWhyNot();
    void goesFromPaneToPane();
    void choosesSectionsByKeys();
    void opensPaletteAndKeys();
    void asksBeforeItLeavesActsWaiting();
    void remembersItsLayout();
    void zoomsAndFolds();
};

/// The mission's example: confirm, ship, complete; and each customer's mail exactly once.
void MainWindowTest::sellsAnOrderByKeysAlone()
{
    WindowBench bench;
    const OrderId order = bench.floor.arrive();
    const qint64 remote = bench.floor.twin.placed().last();
    const qsizetype mailsBefore = bench.floor.twin.control("GET", QStringLiteral("/mails")).array().size();
    bench.list().focusTable();
    QTRY_VERIFY_WITH_TIMEOUT((bench.press(Qt::Key_N), bench.list().current() == order), longEnough);

    QTRY_VERIFY(bench.window->commands().action(Command::Confirm)->isEnabled());
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(bench.floor.show(order).summary.row.confirmed.has_value(), longEnough);

    bench.press(Qt::Key_2, Qt::ControlModifier); // to ship
    bench.list().focusTable();
    QTRY_VERIFY_WITH_TIMEOUT((bench.press(Qt::Key_N), bench.list().current() == order), longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(bench.window->commands().action(Command::Ship)->isEnabled(), longEnough);
    bench.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    bench.goTo(*QApplication::activeModalWidget());
    QVERIFY(bench.tabTo("tradeit::TrackingField"));
    bench.type(QStringLiteral("TD1234567890"));
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(bench.floor.show(order).summary.row.bucket, Bucket::Shipped, longEnough);
    QTRY_COMPARE_WITH_TIMEOUT(bench.floor.twin.order(remote)[u"status"].toString(), QStringLiteral("shipped"),
                              longEnough);

    bench.comeBack();
    bench.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<CommandPalette *>(QApplication::activeWindow()));
    bench.type(bench.floor.show(order).summary.row.number);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(bench.list().current(), order, longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(bench.window->commands().action(Command::Complete)->isEnabled(), longEnough);
    bench.comeBack();
    bench.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(bench.floor.twin.order(remote)[u"status"].toString(), QStringLiteral("completed"),
                              longEnough);
    QTRY_COMPARE_WITH_TIMEOUT(bench.floor.context().reader.counts()->waiting, 0, longEnough);

    const ctl::DemoEvidence evidence{.order = bench.floor.twin.order(remote),
                                     .tracking = QStringLiteral("TD1234567890"),
                                     .log = bench.floor.twin.control("GET", QStringLiteral("/log")).array(),
                                     .mails = bench.floor.twin.control("GET", QStringLiteral("/mails")).array(),
                                     .mailsBefore = mailsBefore};
    QCOMPARE(ctl::brokenClaims(evidence), QStringList());
}

void MainWindowTest::takesAnActBack()
{
    WindowBench bench(std::chrono::seconds(60));
    const OrderId order = bench.floor.arrive();
    const qint64 remote = bench.floor.twin.placed().last();
    bench.list().focusTable();
    QTRY_VERIFY_WITH_TIMEOUT((bench.list().select(order), bench.list().current() == order), longEnough);
    QVERIFY(!bench.window->commands().action(Command::Undo)->isEnabled());
    QTRY_VERIFY(bench.window->commands().action(Command::Confirm)->isEnabled());
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(bench.window->commands().action(Command::Undo)->isEnabled(), longEnough);
    QTRY_COMPARE(bench.floor.context().reader.counts()->waiting, 1);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(bench.floor.context().reader.counts()->waiting, 0, longEnough);
    QTRY_VERIFY(!bench.window->commands().action(Command::Undo)->isEnabled());
    bench.floor.sync();
    QVERIFY(!bench.floor.show(order).summary.row.confirmed.has_value());
    QVERIFY(bench.floor.twin.clientNotes(remote).isEmpty());
}

void MainWindowTest::worksOffline()
{
    WindowBench bench;
    const OrderId order = bench.floor.arrive();
    const qint64 remote = bench.floor.twin.placed().last();
    QTRY_VERIFY_WITH_TIMEOUT((bench.list().select(order), bench.list().current() == order), longEnough);
    bench.list().focusTable();
    bench.floor.twin.plan(QStringLiteral("shop"), QStringLiteral("reset"), QStringLiteral("before"),
                          {{QStringLiteral("times"), 100000}});
    bench.press(Qt::Key_F5);
    auto *banner = bench.window->findChild<TroubleBanner *>();
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), longEnough);
    QTRY_VERIFY(bench.window->commands().action(Command::Confirm)->isEnabled());
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(bench.floor.context().reader.counts()->waiting, 1, longEnough);
    QVERIFY(bench.floor.show(order).summary.row.confirmed.has_value());
    QVERIFY(bench.floor.twin.clientNotes(remote).isEmpty());

    bench.floor.twin.clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT((bench.press(Qt::Key_F5), bench.floor.context().reader.counts()->waiting == 0), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), longEnough);
    QVERIFY(!bench.floor.twin.clientNotes(remote).isEmpty());
}

void MainWindowTest::showsAClashInTheOutbox()
{
    WindowBench bench(std::chrono::seconds(2));
    const OrderId order = bench.floor.arrive();
    QTRY_VERIFY_WITH_TIMEOUT((bench.list().select(order), bench.list().current() == order), longEnough);
    bench.list().focusTable();
    QTRY_VERIFY(bench.window->commands().action(Command::Confirm)->isEnabled());
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(bench.floor.context().reader.counts()->waiting, 1, longEnough);
    bench.floor.twin.patchOrder(bench.floor.twin.placed().last(),
                                {{QStringLiteral("status"), QStringLiteral("cancelled")}});
    QTRY_COMPARE_WITH_TIMEOUT(bench.floor.context().reader.counts()->attention, 1, longEnough);

    auto *sidebar = bench.window->findChild<Sidebar *>();
    sidebar->choose({.kind = Section::Kind::Outbox});
    auto *outbox = bench.window->findChild<OutboxPane *>();
    QTRY_VERIFY(outbox->isVisible());
    QVERIFY(!bench.list().isVisible());
    QVERIFY(!bench.window->commands().action(Command::Confirm)->isEnabled());
    const QList<IntentEntry> entries = *bench.floor.context().reader.outbox(10);
    outbox->select(entries.first().intent.id);
    QTRY_COMPARE(outbox->selected(), entries.first().intent.id);
}

void MainWindowTest::searchesAsTyped()
{
    WindowBench bench;
    const OrderId first = bench.floor.arrive();
    const OrderId second = bench.floor.arrive();
    bench.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), bench.window->findChild<SearchField *>());
    bench.type(bench.floor.show(second).summary.row.number);
    bench.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT((bench.list().select(second), bench.list().current() == second), longEnough);
    bench.press(Qt::Key_F, Qt::ControlModifier);
    bench.press(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT((bench.list().select(first), bench.list().current() == first), longEnough);
}

void MainWindowTest::tellsWhyNot()
{
    WindowBench bench;
    CommandTable &commands = bench.window->commands();
    QVERIFY(!commands.action(Command::Confirm)->isEnabled());
    QVERIFY(!commands.reason(Command::Confirm).isEmpty());
    const OrderId order = bench.floor.arrive();
    QTRY_VERIFY_WITH_TIMEOUT((bench.list().select(order), bench.list().current() == order), longEnough);
    QTRY_VERIFY(commands.action(Command::Confirm)->isEnabled());
    QVERIFY(!commands.action(Command::Resume)->isEnabled());
    QVERIFY(commands.action(Command::Resume)->toolTip().contains(commands.reason(Command::Resume)));
}

void MainWindowTest::goesFromPaneToPane()
{
    WindowBench bench;
    const OrderId order = bench.floor.arrive();
    QTRY_VERIFY_WITH_TIMEOUT((bench.list().select(order), bench.list().current() == order), longEnough);
    bench.list().focusTable();
    QSet<const QWidget *> seen;
    for (int presses = 0; presses < 5; ++presses) {
        bench.press(Qt::Key_F6);
        QVERIFY(QApplication::focusWidget());
        seen.insert(QApplication::focusWidget());
    }
    QVERIFY(seen.size() >= 4); // list, detail, search, sidebar
    const QWidget *there = QApplication::focusWidget();
    bench.press(Qt::Key_F6);
    bench.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), there);
}

void MainWindowTest::choosesSectionsByKeys()
{
    WindowBench bench;
    auto *sidebar = bench.window->findChild<Sidebar *>();
    const QList<Section> sections = sidebar->sections();
    QVERIFY(sections.size() > 4);
    bench.press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(sidebar->chosen(), sections.at(2));
    bench.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(sidebar->chosen(), sections.at(0));
}

void MainWindowTest::opensPaletteAndKeys()
{
    WindowBench bench;
    bench.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<CommandPalette *>(QApplication::activeWindow()));
    bench.press(Qt::Key_Escape);
    QTRY_VERIFY(!bench.window->findChild<CommandPalette *>());
    bench.comeBack();
    bench.press(Qt::Key_F1);
    QTRY_VERIFY(qobject_cast<KeysSheet *>(QApplication::activeWindow()));
    bench.press(Qt::Key_Escape);
    QTRY_VERIFY(!bench.window->findChild<KeysSheet *>());
    bench.comeBack();
}

void MainWindowTest::asksBeforeItLeavesActsWaiting()
{
    WindowBench bench(std::chrono::seconds(60));
    const OrderId order = bench.floor.arrive();
    QTRY_VERIFY_WITH_TIMEOUT((bench.list().select(order), bench.list().current() == order), longEnough);
    bench.list().focusTable();
    QTRY_VERIFY(bench.window->commands().action(Command::Confirm)->isEnabled());
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(bench.floor.context().reader.counts()->waiting, 1, longEnough);
    QSignalSpy closed(bench.window.get(), &MainWindow::closed);

    bench.window->close();
    QTRY_VERIFY(qobject_cast<Question *>(QApplication::activeWindow()));
    bench.press(Qt::Key_Escape);
    QTRY_VERIFY(!bench.window->findChild<Question *>());
    bench.comeBack();
    QVERIFY(bench.window->isVisible());
    QCOMPARE(closed.count(), 0);

    bench.window->close();
    QTRY_VERIFY(qobject_cast<Question *>(QApplication::activeWindow()));
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(bench.floor.context().reader.counts()->waiting, 1); // neither sent nor dropped
}

void MainWindowTest::remembersItsLayout()
{
    WindowBench bench;
    auto *layout = bench.window->findChild<PaneLayout *>();
    bench.window->resize(1300, 760);
    layout->setSizes({260, 1000});
    const QList<int> sizes = layout->sizes();
    bench.press(Qt::Key_2, Qt::ControlModifier);
    const Section section = bench.window->findChild<Sidebar *>()->chosen();
    bench.window->close();
    bench.openWindow();
    QCOMPARE(bench.window->size(), QSize(1300, 760));
    QCOMPARE(bench.window->findChild<PaneLayout *>()->sizes(), sizes);
    QCOMPARE(bench.window->findChild<Sidebar *>()->chosen(), section);
}

void MainWindowTest::zoomsAndFolds()
{
    WindowBench bench;
    Preferences &preferences = bench.floor.context().preferences;
    const double zoom = preferences.zoom();
    bench.press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(preferences.zoom() > zoom);
    bench.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(preferences.zoom(), 1.0);
    auto *sidebar = bench.window->findChild<Sidebar *>();
    QVERIFY(sidebar->isVisible());
    bench.press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!sidebar->isVisible());
    bench.window->commands().action(Command::CompactDensity)->trigger();
    QCOMPARE(preferences.density(), look::Density::Compact);
    bench.window->commands().action(Command::WideLayout)->trigger();
    QVERIFY(!preferences.wideLayout());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
