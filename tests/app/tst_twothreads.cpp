// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoprofile.h"
#include "app/desk/enginethread.h"
#include "app/desk/twinthread.h"
#include "tests/support/heard.h"
#include "tests/torture/twinshop.h"
#include "ui/commands/commandpalette.h"
#include "ui/orderlist/orderlistpane.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tradeit;
using test::await;

namespace {

constexpr int longEnough = 60000;

/// What a demo is made of, with a long undo: the shop, the engine and the window, each on a thread of its own.
class DeskAtWork
{
public:
    void open()
    {
        QSignalSpy twinReady(&m_twin, &TwinThread::ready);
        const test::Heard engineReady(m_engine.engine(), &DeskEngine::ready);
        m_engine.start();
        if (!engineReady.wait() || (twinReady.isEmpty() && !twinReady.wait(longEnough)))
            qFatal("the threads do not start");
        m_reader = DeskReader::open(m_folder.path(), m_clock).value_or(nullptr);
        if (!m_reader)
            qFatal("the reader does not open");
        m_preferences.setUndoFor(std::chrono::seconds(60));
        const QJsonObject line = twinReady.at(0).at(0).toJsonObject();
        if (!await(m_client.ask([line](Desk &desk) { return connectDemo(desk, QStringLiteral("demo"), line); })))
            qFatal("the shop cannot be connected");
        m_context = std::make_unique<PaneContext>(PaneContext{m_client, *m_reader, m_preferences, m_clock});
        window = std::make_unique<MainWindow>(*m_context, true);
        window->open(false);
        activate();
        m_client.pollEvery(std::chrono::seconds(1)); // the engine is hardly ever at rest
    }

    void activate() const
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not get active");
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : window.get(), Qt::Key(key), modifiers);
    }
    [[nodiscard]] OrderListPane &list() const { return *window->findChild<OrderListPane *>(); }
    [[nodiscard]] bool isPossible(Command command) const { return window->commands().action(command)->isEnabled(); }
    [[nodiscard]] bool isConfirmed(OrderId order) const
    {
        return m_reader->show(order)->summary.row.confirmed.has_value();
    }
    /// The first order that one key confirms, none of `except`; 0: there is none yet.
    [[nodiscard]] OrderId confirmable(const QList<OrderId> &except) const
    {
        const Result<OrderList> listed = m_reader->list({}, {}, 200);
        for (const OrderSummary &order : listed->orders) {
            const OrderId id = order.row.oid;
            const Result<OrderDetail> detail = m_reader->show(id);
            const auto verb = static_cast<int>(Verb::Confirm);
            if (!except.contains(id) && detail->actions.at(verb).action.permission == Permission::Allowed)
                return id;
        }
        return {};
    }
    [[nodiscard]] QString number(OrderId order) const { return m_reader->show(order)->summary.row.number; }
    [[nodiscard]] DeskClient &client() { return m_client; }

private:
    // In the order in which they must come; they go the other way round.
    QTemporaryDir m_folder;
    SystemClock m_clock;
    TwinThread m_twin{twin::TwinOptions{.orders = 15, .trickleSeconds = 1}};
    EngineThread m_engine{ProfileOptions{.folder = m_folder.path()}};
    DeskClient m_client{m_engine.engine()};
    std::unique_ptr<DeskReader> m_reader;
    Preferences m_preferences{m_folder.path()};
    std::unique_ptr<PaneContext> m_context;

public:
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// A person at the window while the engine and the shop work: what a sanitizer of threads is to look at.
class TwoThreadsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void actsWhileTheEngineSyncs();
    void looksAroundWhileTheEngineSyncs();
    void closesInTheMiddleOfASync();
};

void TwoThreadsTest::actsWhileTheEngineSyncs()
{
    DeskAtWork desk;
    desk.open();
    QList<OrderId> done;
    for (int round = 1; round <= 3; ++round) {
        OrderId order;
        QTRY_VERIFY_WITH_TIMEOUT(bool(order = desk.confirmable(done)), longEnough);
        done.append(order);
        QTRY_VERIFY_WITH_TIMEOUT((desk.list().select(order), desk.list().current() == order), longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isPossible(Command::Confirm), longEnough);
        desk.list().focusTable();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isConfirmed(order), longEnough);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isPossible(Command::Undo), longEnough);
        if (round == 2)
            continue;
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isConfirmed(order), longEnough);
    }
    QVERIFY(desk.isConfirmed(done.at(1))); // the second alone was left to go
}

void TwoThreadsTest::looksAroundWhileTheEngineSyncs()
{
    DeskAtWork desk;
    desk.open();
    QTRY_VERIFY_WITH_TIMEOUT(desk.list().model().rowCount({}) >= 10, longEnough);
    for (int section = 6; section > 0; --section) {
        desk.press(Qt::Key_0 + section, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    desk.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(desk.window->findChild<CommandPalette *>());
    const auto *palette = desk.window->findChild<CommandPalette *>();
    QTRY_VERIFY(palette->isAncestorOf(QApplication::focusWidget()));
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.window->findChild<CommandPalette *>());
    desk.activate();
    desk.list().focusTable();
    QTRY_VERIFY_WITH_TIMEOUT((desk.press(Qt::Key_Down, Qt::AltModifier), bool(desk.list().current())), longEnough);
    const OrderId order = desk.list().current();
    desk.press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), desk.number(order));
    desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT((desk.list().select(order), desk.list().current() == order), longEnough);
    QVERIFY(desk.list().model().rowCount({}) < 10);
}

void TwoThreadsTest::closesInTheMiddleOfASync()
{
    for (int round = 0; round < 5; ++round) {
        DeskAtWork desk;
        desk.open();
        const QFuture<Result<QList<SyncReport>>> running = desk.client().sync();
        desk.press(Qt::Key_F5);
        for (int turn = 0; turn < round * 10; ++turn)
            QCoreApplication::processEvents();
        desk.window.reset();
    }
}

QTEST_MAIN(TwoThreadsTest)
#include "tst_twothreads.moc"
