// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "ui/detail/detailpane.h"
#include "ui/orderlist/orderlistpane.h"
#include "ui/outbox/outboxpane.h"
#include "ui/parts/announce.h"
#include "ui/sidebar/sidebar.h"
#include "ui/status/statusstrip.h"
#include "ui/status/troublebanner.h"
#include "ui/window/menus.h"
#include "ui/window/panelayout.h"
#include "ui/window/question.h"
#include "ui/window/searchfield.h"
#include "ui/window/selectioncommands.h"
#include "ui/window/windowsession.h"

#include <QAbstractItemView>
#include <QCloseEvent>
#include <QMenu>
#include <QStatusBar>
#include <QVBoxLayout>

namespace tradeit {

namespace {

constexpr QSize firstSize{1280, 768};
const QString geometryName = QStringLiteral("window");
const QString sessionName = QStringLiteral("session");

} // namespace

MainWindow::MainWindow(PaneContext &context, bool demo, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_demo(demo), m_commands(context.preferences),
      m_acts(new Acts(context, this)), m_selection(new SelectionCommands(m_commands, context.reader, this))
{
    m_acts->setParent(this);
    setWindowTitle(demo ? tr("Demo – Tradeit Desk") : tr("Tradeit Desk"));
    buildPanes();
    buildBars();
    wirePanes();
    wireActs();
    wireCommands();
    takePreferences();
    connect(&context.preferences, &Preferences::changed, this, &MainWindow::takePreferences);
    connect(&context.client, &DeskClient::changed, this, &MainWindow::followChanges);
    connect(&context.client, &DeskClient::arrived, this, [this](const QList<OrderId> &orders) {
        m_status->showNews(tr("%n new order(s)", nullptr, static_cast<int>(orders.size())));
    });
    if (!restoreGeometry(context.preferences.layout(geometryName)))
        resize(firstSize);
    restoreSession();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPanes()
{
    m_sidebar = new Sidebar(m_context, this);
    m_list = new OrderListPane(m_context, this);
    m_detail = new DetailPane(m_context, this);
    m_outbox = new OutboxPane(m_context, this);
    m_banner = new TroubleBanner(m_context, this);
    m_layout = new PaneLayout({.sidebar = m_sidebar, .list = m_list, .detail = m_detail, .outbox = m_outbox},
                              m_context.preferences, this);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_layout, 1);
    setCentralWidget(middle);
    if (auto *table = m_list->findChild<QAbstractItemView *>())
        m_commands.attachLetters(table);
}

void MainWindow::buildBars()
{
    m_search = new SearchField(this);
    fillMenuBar(*this, m_commands);
    makeToolBar(*this, m_commands, m_search);
    m_status = new StatusStrip(m_context, this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setContentsMargins(0, 0, 0, 0);
}

void MainWindow::wirePanes()
{
    connect(m_sidebar, &Sidebar::chosenChanged, this, &MainWindow::showSection);
    connect(m_search, &SearchField::queryChanged, this, &MainWindow::search);
    connect(m_search, &SearchField::leftForList, m_list, &OrderListPane::focusTable);
    const auto follow = [this] { // a click moves both, and is followed once
        if (selection() != m_followed)
            followSelection();
    };
    connect(m_list, &OrderListPane::currentChanged, this, follow);
    connect(m_list, &OrderListPane::selectionChanged, this, follow);
    connect(m_list, &OrderListPane::activated, this, [this] { m_detail->setFocus(Qt::OtherFocusReason); });
    connect(&m_list->model(), &QAbstractItemModel::modelReset, this, &MainWindow::chooseFirst, Qt::QueuedConnection);
    connect(&m_list->model(), &QAbstractItemModel::rowsInserted, this, &MainWindow::chooseFirst, Qt::QueuedConnection);
    connect(m_list, &OrderListPane::widened, this, [this] { m_everywhere = true; });
    connect(m_list, &OrderListPane::contextMenuAsked, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillOrderMenu(*menu, m_commands);
        menu->popup(at);
    });
    connect(m_detail, &DetailPane::verbAsked, this, &MainWindow::perform);
    connect(m_detail, &DetailPane::noteAsked, m_acts, &Acts::writeNote);
    connect(m_detail, &DetailPane::verifyAsked, m_acts, &Acts::verifyPayment);
    connect(m_detail, &DetailPane::shopPageAsked, this, &MainWindow::openShopPage);
    connect(m_detail, &DetailPane::outboxAsked, this, &MainWindow::showOutboxOf);
    connect(m_detail, &DetailPane::orderAsked, this, &MainWindow::showOrder);
    connect(m_outbox, &OutboxPane::orderAsked, this, &MainWindow::showOrder);
    connect(m_outbox, &OutboxPane::signInAsked, this, &MainWindow::showAccount);
    connect(m_banner, &TroubleBanner::retryAsked, this, [this](const QString &account) {
        whenDone(m_context.client.sync(account), this, [](const Result<QList<SyncReport>> &) {});
    });
    connect(m_banner, &TroubleBanner::signInAsked, this, &MainWindow::showAccount);
    connect(m_status, &StatusStrip::outboxAsked, this, [this] { showOutboxOf({}); });
    connect(m_status, &StatusStrip::syncAsked, this, &MainWindow::sync);
    connect(m_status, &StatusStrip::undoAsked, m_acts, qOverload<const QUuid &>(&Acts::undo));
}

void MainWindow::wireActs()
{
    connect(m_acts, &Acts::taken, this, &MainWindow::offerUndo);
    connect(m_acts, &Acts::undone, m_status, &StatusStrip::showMessage);
    connect(m_acts, &Acts::undone, &m_undoTime, &QTimer::stop);
    connect(m_acts, &Acts::failed, m_status, &StatusStrip::showMessage);
    connect(m_acts, &Acts::said, m_status, &StatusStrip::showNews);
    // After an undo the next key is meant for the order that came back, not for the one after it.
    connect(m_acts, &Acts::returned, m_list, &OrderListPane::select);
    connect(m_acts, &Acts::keepSelected, m_list, &OrderListPane::selectOrders);
    m_undoTime.setSingleShot(true);
    const auto nothing = [this] { m_commands.setEnabled(Command::Undo, false, tr("There is nothing to undo.")); };
    connect(&m_undoTime, &QTimer::timeout, this, nothing);
    connect(m_acts, &Acts::undone, this, nothing);
    nothing();
}

void MainWindow::open(bool minimised)
{
    minimised ? showMinimized() : show();
    m_list->focusTable();
    const Result<QList<Account>> accounts = m_context.reader.accounts();
    if (!m_demo && accounts && accounts->isEmpty())
        QTimer::singleShot(0, this, &MainWindow::openSetup);
}

void MainWindow::bringUp()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

/// Whatever waits goes out at the next start; that is said once, and decided by the person.
bool MainWindow::mayClose()
{
    const Result<DeskCounts> counts = m_context.reader.counts();
    if (m_mayClose || !counts || counts->waiting == 0 || m_demo)
        return true;
    bringUp();
    auto *question = new Question({.headline = tr("Quit with acts waiting?"),
                                   .text = tr("%n act(s) wait and go out at the next start.", nullptr, counts->waiting),
                                   .yes = tr("&Quit"),
                                   .no = tr("&Keep open")},
                                  this);
    connect(question, &QDialog::accepted, this, [this] {
        m_mayClose = true;
        close();
    });
    question->open();
    return false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    saveSession();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::restoreSession()
{
    const WindowSession session = decodeSession(m_context.preferences.layout(sessionName));
    m_sidebar->choose(session.section);
    showSection(m_sidebar->chosen());
    if (session.order)
        m_list->select(session.order);
    followSelection();
}

void MainWindow::saveSession()
{
    m_list->saveLayout();
    m_layout->save();
    m_context.preferences.setLayout(geometryName, saveGeometry());
    m_context.preferences.setLayout(sessionName,
                                    encodeSession({.section = m_sidebar->chosen(), .order = m_list->current()}));
}

} // namespace tradeit
