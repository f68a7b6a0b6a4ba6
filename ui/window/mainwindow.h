// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/acts/acts.h"
#include "ui/commands/commandtable.h"
#include "ui/models/section.h"
#include "ui/preferences/panecontext.h"

#include <QMainWindow>
#include <QTimer>

namespace tradeit {

class DetailPane;
class OrderListPane;
class OutboxPane;
class PaneLayout;
class SearchField;
class SelectionCommands;
class Sidebar;
class StatusStrip;
class TroubleBanner;

/// The window: places the panes, hands what one asks for to another, and runs commands on what is selected. It knows
/// no order by itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(PaneContext &context, bool demo, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows it as it was left; minimised: out of the way. Without an account it begins with connecting a shop.
    void open(bool minimised);
    /// Somebody started the desk again.
    void bringUp();
    /// Notes what is shown and how, for the next start; closing does so by itself.
    void saveSession();
    void showOrder(OrderId order);

    [[nodiscard]] CommandTable &commands() { return m_commands; }

Q_SIGNALS:
    /// The person closed it, and knows what waits.
    void closed();
    /// The demo shop, which runs beside the real one.
    void demoAsked();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPanes();
    void buildBars();
    void wirePanes();
    void wireActs();
    void wireCommands();
    void wireLookCommands();
    void wireOrderCommands();
    void wirePlaces();
    void nameSections();
    void run(Command command, void (MainWindow::*step)());

    // Places
    void showSection(const Section &section);
    void chooseFirst();
    void search(const QString &query);
    void showEverywhere();
    void showOutboxOf(const QUuid &intent);
    void followSelection();
    void followChanges(const DeskChanges &changes);
    void restoreSession();

    // Commands
    [[nodiscard]] OrderFilter view() const; ///< what the list shows, with what was typed
    [[nodiscard]] QList<OrderId> selection() const;
    [[nodiscard]] OrderId theOrder() const; ///< 0 unless exactly one is selected
    void perform(OrderId order, Verb verb);
    void sync();
    void offerUndo(const ActNotice &notice);
    void copyNumber();
    void openInShop();
    void openShopPage(OrderId order);
    void openPalette();
    void openKeys();
    void openSettings();
    void openAccounts();
    void openSetup();
    void openAbout();
    void showAccount(const QString &account);
    void zoomBy(double step);
    void takePreferences();
    [[nodiscard]] bool mayClose();

    PaneContext &m_context;
    bool m_demo;
    CommandTable m_commands;
    SearchField *m_search;
    Sidebar *m_sidebar;
    OrderListPane *m_list;
    DetailPane *m_detail;
    OutboxPane *m_outbox;
    TroubleBanner *m_banner;
    StatusStrip *m_status;
    PaneLayout *m_layout;
    Acts *m_acts;
    SelectionCommands *m_selection;
    QTimer m_undoTime; ///< while it runs there is something to undo
    QList<OrderId> m_followed; ///< the selection that commands and detail speak of
    bool m_everywhere = false, m_mayClose = false;
};

} // namespace tradeit
