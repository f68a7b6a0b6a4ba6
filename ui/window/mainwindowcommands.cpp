// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "ui/commands/commandpalette.h"
#include "ui/commands/keyssheet.h"
#include "ui/detail/detailpane.h"
#include "ui/models/shoplink.h"
#include "ui/orderlist/orderlistpane.h"
#include "ui/outbox/outboxpane.h"
#include "ui/parts/announce.h"
#include "ui/settings/settingsdialog.h"
#include "ui/setup/setupdialog.h"
#include "ui/sidebar/sidebar.h"
#include "ui/status/statusstrip.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/panecycle.h"
#include "ui/window/panelayout.h"
#include "ui/window/question.h"
#include "ui/window/searchfield.h"
#include "ui/window/selectioncommands.h"
#include "ui/words/errorwords.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <algorithm>

namespace tradeit {

namespace {

constexpr double smallest = 0.75, largest = 2.0, zoomStep = 0.1;
constexpr int sectionsWithKeys = 9;
const QString sidebarName = QStringLiteral("sidebar.hidden");

} // namespace

void MainWindow::run(Command command, void (MainWindow::*step)())
{
    connect(m_commands.action(command), &QAction::triggered, this, [this, step] { (this->*step)(); });
}

void MainWindow::wireCommands()
{
    run(Command::Sync, &MainWindow::sync);
    run(Command::CopyNumber, &MainWindow::copyNumber);
    run(Command::OpenInShop, &MainWindow::openInShop);
    run(Command::Palette, &MainWindow::openPalette);
    run(Command::Keys, &MainWindow::openKeys);
    run(Command::Settings, &MainWindow::openSettings);
    run(Command::Accounts, &MainWindow::openAccounts);
    run(Command::AddAccount, &MainWindow::openSetup);
    run(Command::About, &MainWindow::openAbout);
    connect(m_commands.action(Command::Quit), &QAction::triggered, this, &QWidget::close);
    connect(m_commands.action(Command::Search), &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    wireOrderCommands();
    wirePlaces();
    wireLookCommands();
    const auto showKey = [this] {
        m_search->setKey(m_commands.key(Command::Search).toString(QKeySequence::NativeText));
    };
    connect(&m_commands, &CommandTable::keysChanged, this, showKey);
    showKey();
    if (m_demo) {
        m_commands.setEnabled(Command::AddAccount, false, tr("A demo takes no other shops."));
    }
}

void MainWindow::wireOrderCommands()
{
    for (const Command command : m_commands.all())
        if (const std::optional<Verb> verb = verbOf(command))
            connect(m_commands.action(command), &QAction::triggered, this,
                    [this, verb = *verb] { m_acts->perform(selection(), verb); });
    connect(m_commands.action(Command::Message), &QAction::triggered, this,
            [this] { m_acts->writeNote(theOrder(), true); });
    connect(m_commands.action(Command::Note), &QAction::triggered, this,
            [this] { m_acts->writeNote(theOrder(), false); });
    connect(m_commands.action(Command::VerifyPayment), &QAction::triggered, this,
            [this] { m_acts->verifyPayment(theOrder()); });
    connect(m_commands.action(Command::Undo), &QAction::triggered, m_acts, qOverload<>(&Acts::undo));
    connect(m_commands.action(Command::Export), &QAction::triggered, this, [this] { m_acts->exportOrders(view()); });
}

void MainWindow::wirePlaces()
{
    connect(m_commands.action(Command::NextOrder), &QAction::triggered, m_list, &OrderListPane::selectNext);
    connect(m_commands.action(Command::PreviousOrder), &QAction::triggered, m_list, &OrderListPane::selectPrevious);
    connect(m_commands.action(Command::NextToDo), &QAction::triggered, m_list, &OrderListPane::selectNextToDo);
    for (int at = 0; at < sectionsWithKeys; ++at)
        connect(m_commands.action(Command(static_cast<int>(Command::View1) + at)), &QAction::triggered, this,
                [this, at] { m_sidebar->chooseAt(at); });
    for (const QMenu *menu : menuBar()->findChildren<QMenu *>())
        if (menu->actions().contains(m_commands.action(Command::View1)))
            connect(menu, &QMenu::aboutToShow, this, &MainWindow::nameSections);
    const auto cycle = [this](int direction) {
        focusNextPane({m_search, m_sidebar, m_list, m_detail, m_outbox, m_status}, direction);
    };
    connect(m_commands.action(Command::NextPane), &QAction::triggered, this, [cycle] { cycle(1); });
    connect(m_commands.action(Command::PreviousPane), &QAction::triggered, this, [cycle] { cycle(-1); });
}

void MainWindow::wireLookCommands()
{
    Preferences &preferences = m_context.preferences;
    connect(m_commands.action(Command::CompactDensity), &QAction::triggered, &preferences, [&preferences](bool on) {
        preferences.setDensity(on ? look::Density::Compact : look::Density::Comfortable);
    });
    connect(m_commands.action(Command::WideLayout), &QAction::triggered, &preferences, &Preferences::setWideLayout);
    connect(m_commands.action(Command::ShowSidebar), &QAction::triggered, this, [this](bool shown) {
        m_sidebar->setVisible(shown);
        m_context.preferences.setLayout(sidebarName, shown ? QByteArray() : QByteArrayLiteral("1"));
    });
    connect(m_commands.action(Command::ZoomIn), &QAction::triggered, this, [this] { zoomBy(zoomStep); });
    connect(m_commands.action(Command::ZoomOut), &QAction::triggered, this, [this] { zoomBy(-zoomStep); });
    connect(m_commands.action(Command::ZoomReset), &QAction::triggered, &preferences,
            [&preferences] { preferences.setZoom(1.0); });
    m_sidebar->setVisible(preferences.layout(sidebarName).isEmpty());
    m_commands.action(Command::ShowSidebar)->setChecked(preferences.layout(sidebarName).isEmpty());
}

void MainWindow::zoomBy(double step)
{
    const double now = m_context.preferences.zoom();
    m_context.preferences.setZoom(std::clamp(now + step, smallest, largest));
}

void MainWindow::takePreferences()
{
    const Preferences &preferences = m_context.preferences;
    m_list->setDensity(preferences.density());
    m_detail->setDensity(preferences.density());
    m_layout->setWide(preferences.wideLayout());
    m_commands.action(Command::CompactDensity)->setChecked(preferences.density() == look::Density::Compact);
    m_commands.action(Command::WideLayout)->setChecked(preferences.wideLayout());
}

/// The detail pane asks for its own order, whatever the list has selected.
void MainWindow::perform(OrderId order, Verb verb)
{
    m_acts->perform({order}, verb);
}

void MainWindow::sync()
{
    whenDone(m_context.client.sync(), this, [this](const Result<QList<SyncReport>> &reports) {
        if (!reports)
            m_status->showMessage(words::errorSentence(reports.error()));
        else if (std::none_of(reports->begin(), reports->end(), [](const SyncReport &report) { return report.error; }))
            announce(this, tr("Synced")); // trouble speaks for itself in the banner
    });
}

void MainWindow::offerUndo(const ActNotice &notice)
{
    m_status->showAct(notice.text, notice.intent, notice.holdUntil);
    const qint64 left = m_context.clock.now().msecsTo(notice.holdUntil);
    if (!notice.holdUntil.isValid() || left <= 0)
        return;
    m_undoTime.start(static_cast<int>(left));
    m_commands.setEnabled(Command::Undo, true);
}

void MainWindow::copyNumber()
{
    const Result<QList<OrderSummary>> rows = m_context.reader.rows(selection());
    QStringList numbers;
    for (const OrderSummary &order : rows.value_or(QList<OrderSummary>()))
        numbers.append(order.row.number);
    if (numbers.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(numbers.join(u'\n'));
    m_status->showMessage(tr("Copied %n order number(s)", nullptr, static_cast<int>(numbers.size())));
}

void MainWindow::openInShop()
{
    openShopPage(theOrder());
}

/// Where it leads is shown before it is opened.
void MainWindow::openShopPage(OrderId id)
{
    const Result<OrderSummary> order = m_context.reader.summary(id);
    const Result<Account> account =
        order ? m_context.reader.account(order->account) : Result<Account>(Fault(order.error()));
    if (!account)
        return;
    const QUrl page = orderPage(*account, order->row.id);
    if (page.isEmpty())
        return;
    auto *question = new Question({.headline = tr("Open order %1 in the browser?").arg(order->row.number),
                                   .text = tr("It leads to %1").arg(page.host()),
                                   .yes = tr("&Open"),
                                   .no = tr("&Stay here")},
                                  this);
    connect(question, &QDialog::accepted, this, [page] { QDesktopServices::openUrl(page); });
    question->open();
}

/// Shops come and go: the menu names the sections that are there when it opens.
void MainWindow::nameSections()
{
    const QList<Section> sections = m_sidebar->sections();
    for (int at = 0; at < std::min<int>(sectionsWithKeys, static_cast<int>(sections.size())); ++at) {
        QString title = sections.at(at).title;
        title.replace(u'&', QStringLiteral("&&"));
        m_commands.action(Command(static_cast<int>(Command::View1) + at))->setText(title);
    }
}

void MainWindow::openPalette()
{
    QList<PalettePlace> places;
    const QList<Section> sections = m_sidebar->sections();
    for (int at = 0; at < sections.size(); ++at)
        places.append({.title = sections.at(at).title, .index = at});
    auto *palette = new CommandPalette(m_commands, m_context.reader, places, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::orderChosen, this, &MainWindow::showOrder);
    connect(palette, &CommandPalette::placeChosen, m_sidebar, &Sidebar::chooseAt);
    palette->open();
}

void MainWindow::openKeys()
{
    auto *sheet = new KeysSheet(m_commands, m_context.preferences.singleKeys(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &KeysSheet::settingsAsked, this, &MainWindow::openSettings);
    sheet->open();
}

void MainWindow::openSettings()
{
    auto *settings = new SettingsDialog(m_context, m_commands, this);
    settings->setAttribute(Qt::WA_DeleteOnClose);
    connect(settings, &SettingsDialog::addAccountAsked, this, &MainWindow::openSetup);
    settings->open();
}

void MainWindow::openAccounts()
{
    showAccount({});
}

void MainWindow::showAccount(const QString &account)
{
    auto *settings = new SettingsDialog(m_context, m_commands, this);
    settings->setAttribute(Qt::WA_DeleteOnClose);
    connect(settings, &SettingsDialog::addAccountAsked, this, &MainWindow::openSetup);
    settings->showAccounts(account);
    settings->open();
}

void MainWindow::openSetup()
{
    if (findChild<SetupDialog *>())
        return;
    auto *setup = new SetupDialog(m_context, this);
    setup->setAttribute(Qt::WA_DeleteOnClose);
    connect(setup, &SetupDialog::demoAsked, this, &MainWindow::demoAsked);
    connect(setup, &SetupDialog::connected, this, [this](const QString &account) {
        whenDone(m_context.client.sync(account), this, [](const Result<QList<SyncReport>> &) {});
    });
    setup->open();
}

void MainWindow::openAbout()
{
    auto *about = new AboutDialog(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace tradeit
