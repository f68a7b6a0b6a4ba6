// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/menus.h"

#include "ui/look/metrics.h"
#include "ui/window/searchfield.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace tradeit {

void fillMenuBar(QMainWindow &window, const CommandTable &commands)
{
    for (const CommandMenu which : {CommandMenu::File, CommandMenu::Edit, CommandMenu::View, CommandMenu::Go,
                                    CommandMenu::Order, CommandMenu::Message, CommandMenu::Help}) {
        QMenu *menu = window.menuBar()->addMenu(menuTitle(which));
        menu->setToolTipsVisible(true);
        for (const Command command : commands.all()) {
            const CommandSpec &spec = commands.spec(command);
            if (spec.menu != which)
                continue;
            if (spec.startsGroup && !menu->isEmpty())
                menu->addSeparator();
            menu->addAction(commands.action(command));
        }
    }
    for (const Command command : commands.all())
        window.addAction(commands.action(command)); // keys work wherever the focus is
}

QToolBar *makeToolBar(QMainWindow &window, const CommandTable &commands, SearchField *search)
{
    auto *bar = new QToolBar(QCoreApplication::translate("WindowMenus", "Toolbar"), &window);
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int icon = look::metricsOf(bar->fontMetrics()).icon;
    bar->setIconSize({icon, icon});
    bar->addAction(commands.action(Command::Sync));
    bar->addSeparator();
    for (const Command command : {Command::Confirm, Command::Ship, Command::Message, Command::Note})
        bar->addAction(commands.action(command));
    bar->addSeparator();
    bar->addAction(commands.action(Command::Export));
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    search->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // narrower rather than gone
    bar->addWidget(search);
    bar->setContentsMargins(look::rhythm, 0, look::rhythm, 0);
    window.addToolBar(bar);
    return bar;
}

void fillOrderMenu(QMenu &menu, const CommandTable &commands)
{
    menu.setToolTipsVisible(true);
    for (const CommandMenu which : {CommandMenu::Order, CommandMenu::Message}) {
        if (!menu.isEmpty())
            menu.addSeparator();
        for (const Command command : commands.all()) {
            const CommandSpec &spec = commands.spec(command);
            if (spec.menu != which)
                continue;
            if (spec.startsGroup)
                menu.addSeparator();
            menu.addAction(commands.action(command));
        }
    }
    menu.addSeparator();
    menu.addAction(commands.action(Command::CopyNumber));
}

} // namespace tradeit
