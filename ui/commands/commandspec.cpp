// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandspec.h"

#include <QCoreApplication>
#include <array>

namespace tradeit {

namespace {

enum Trait : unsigned { Plain = 0, Group = 1, Bar = 2, Check = 4 };

struct Row
{
    Command command;
    const char *id;
    const char *text;
    const char *keys; ///< portable text, several are parted by a blank
    const char *icon;
    CommandMenu menu;
    unsigned traits = Plain;
    const char *letter = "";
};

constexpr std::array rows{
    Row{Command::Sync, "sync", QT_TRANSLATE_NOOP("CommandTable", "&Sync"), "F5", "sync", CommandMenu::File, Bar},
    Row{Command::AddAccount, "add-account", QT_TRANSLATE_NOOP("CommandTable", "&Add a shop…"), "", "plus",
        CommandMenu::File, Group},
    Row{Command::Accounts, "accounts", QT_TRANSLATE_NOOP("CommandTable", "Ac&counts…"), "", "store", CommandMenu::File},
    Row{Command::Export, "export", QT_TRANSLATE_NOOP("CommandTable", "&Export…"), "Ctrl+E", "export", CommandMenu::File,
        Group | Bar},
    Row{Command::Quit, "quit", QT_TRANSLATE_NOOP("CommandTable", "&Quit"), "Ctrl+Q", "", CommandMenu::File, Group},

    Row{Command::Undo, "undo", QT_TRANSLATE_NOOP("CommandTable", "&Undo"), "Ctrl+Z", "undo", CommandMenu::Edit},
    Row{Command::CopyNumber, "copy-number", QT_TRANSLATE_NOOP("CommandTable", "&Copy order number"), "Ctrl+C", "copy",
        CommandMenu::Edit, Group},
    Row{Command::Search, "search", QT_TRANSLATE_NOOP("CommandTable", "&Search"), "Ctrl+F", "search", CommandMenu::Edit,
        Group, "/"},
    Row{Command::Palette, "palette", QT_TRANSLATE_NOOP("CommandTable", "Command &palette…"), "Ctrl+K", "",
        CommandMenu::Edit},
    Row{Command::Settings, "settings", QT_TRANSLATE_NOOP("CommandTable", "Se&ttings…"), "Ctrl+,", "settings",
        CommandMenu::Edit, Group},

    Row{Command::ShowSidebar, "show-sidebar", QT_TRANSLATE_NOOP("CommandTable", "&Sidebar"), "Ctrl+B", "",
        CommandMenu::View, Check},
    Row{Command::WideLayout, "wide-layout", QT_TRANSLATE_NOOP("CommandTable", "&Detail beside the list"), "", "",
        CommandMenu::View, Check},
    Row{Command::CompactDensity, "compact", QT_TRANSLATE_NOOP("CommandTable", "&Compact rows"), "", "",
        CommandMenu::View, Check},
    Row{Command::ZoomIn, "zoom-in", QT_TRANSLATE_NOOP("CommandTable", "&Larger text"), "Ctrl++ Ctrl+=", "",
        CommandMenu::View, Group},
    Row{Command::ZoomOut, "zoom-out", QT_TRANSLATE_NOOP("CommandTable", "S&maller text"), "Ctrl+-", "",
        CommandMenu::View},
    Row{Command::ZoomReset, "zoom-reset", QT_TRANSLATE_NOOP("CommandTable", "&Normal text size"), "Ctrl+0", "",
        CommandMenu::View},

    Row{Command::NextToDo, "next-to-do", QT_TRANSLATE_NOOP("CommandTable", "Next needing &action"), "Ctrl+J", "",
        CommandMenu::Go, Plain, "N"},
    Row{Command::NextOrder, "next", QT_TRANSLATE_NOOP("CommandTable", "&Next order"), "Alt+Down", "", CommandMenu::Go,
        Plain, "J"},
    Row{Command::PreviousOrder, "previous", QT_TRANSLATE_NOOP("CommandTable", "&Previous order"), "Alt+Up", "",
        CommandMenu::Go, Plain, "K"},
    Row{Command::NextPane, "next-pane", QT_TRANSLATE_NOOP("CommandTable", "Next pan&e"), "F6", "", CommandMenu::Go,
        Group},
    Row{Command::PreviousPane, "previous-pane", QT_TRANSLATE_NOOP("CommandTable", "P&revious pane"), "Shift+F6", "",
        CommandMenu::Go},
    Row{Command::View1, "view-1", QT_TRANSLATE_NOOP("CommandTable", "Section &1"), "Ctrl+1", "", CommandMenu::Go,
        Group},
    Row{Command::View2, "view-2", QT_TRANSLATE_NOOP("CommandTable", "Section &2"), "Ctrl+2", "", CommandMenu::Go},
    Row{Command::View3, "view-3", QT_TRANSLATE_NOOP("CommandTable", "Section &3"), "Ctrl+3", "", CommandMenu::Go},
    Row{Command::View4, "view-4", QT_TRANSLATE_NOOP("CommandTable", "Section &4"), "Ctrl+4", "", CommandMenu::Go},
    Row{Command::View5, "view-5", QT_TRANSLATE_NOOP("CommandTable", "Section &5"), "Ctrl+5", "", CommandMenu::Go},
    Row{Command::View6, "view-6", QT_TRANSLATE_NOOP("CommandTable", "Section &6"), "Ctrl+6", "", CommandMenu::Go},
    Row{Command::View7, "view-7", QT_TRANSLATE_NOOP("CommandTable", "Section &7"), "Ctrl+7", "", CommandMenu::Go},
    Row{Command::View8, "view-8", QT_TRANSLATE_NOOP("CommandTable", "Section &8"), "Ctrl+8", "", CommandMenu::Go},
    Row{Command::View9, "view-9", QT_TRANSLATE_NOOP("CommandTable", "Section &9"), "Ctrl+9", "", CommandMenu::Go},

    Row{Command::Confirm, "confirm", QT_TRANSLATE_NOOP("CommandTable", "&Confirm"), "Ctrl+Return", "confirm",
        CommandMenu::Order, Bar, "C"},
    Row{Command::Ship, "ship", QT_TRANSLATE_NOOP("CommandTable", "&Ship…"), "Ctrl+Shift+S", "ship", CommandMenu::Order,
        Bar, "S"},
    Row{Command::Complete, "complete", QT_TRANSLATE_NOOP("CommandTable", "C&omplete"), "Ctrl+Shift+C", "completed",
        CommandMenu::Order},
    Row{Command::Hold, "hold", QT_TRANSLATE_NOOP("CommandTable", "&Hold…"), "Ctrl+H", "on-hold", CommandMenu::Order,
        Group, "H"},
    Row{Command::Resume, "resume", QT_TRANSLATE_NOOP("CommandTable", "&Resume"), "Ctrl+R", "", CommandMenu::Order},
    Row{Command::Cancel, "cancel", QT_TRANSLATE_NOOP("CommandTable", "C&ancel order…"), "", "cancelled",
        CommandMenu::Order},
    Row{Command::VerifyPayment, "verify-payment", QT_TRANSLATE_NOOP("CommandTable", "Check &payment again"),
        "Ctrl+Shift+P", "payment-verified", CommandMenu::Order, Group},
    Row{Command::OpenInShop, "open-in-shop", QT_TRANSLATE_NOOP("CommandTable", "Open in the s&hop…"), "Ctrl+O", "link",
        CommandMenu::Order, Group},

    Row{Command::Message, "message", QT_TRANSLATE_NOOP("CommandTable", "&Message to the customer…"), "Ctrl+M",
        "message", CommandMenu::Message, Bar, "M"},
    Row{Command::Note, "note", QT_TRANSLATE_NOOP("CommandTable", "&Note to self…"), "Ctrl+N", "note",
        CommandMenu::Message, Bar},

    Row{Command::Keys, "keys", QT_TRANSLATE_NOOP("CommandTable", "&Keys"), "F1", "", CommandMenu::Help},
    Row{Command::About, "about", QT_TRANSLATE_NOOP("CommandTable", "&About Tradeit Desk"), "", "info",
        CommandMenu::Help, Group},
};

QList<QKeySequence> keysOf(const char *text)
{
    QList<QKeySequence> keys;
    for (const QString &key : QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts))
        keys.append(QKeySequence(key, QKeySequence::PortableText));
    return keys;
}

} // namespace

QString menuTitle(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::File:
        return QCoreApplication::translate("CommandTable", "&File");
    case CommandMenu::Edit:
        return QCoreApplication::translate("CommandTable", "&Edit");
    case CommandMenu::View:
        return QCoreApplication::translate("CommandTable", "&View");
    case CommandMenu::Go:
        return QCoreApplication::translate("CommandTable", "&Go");
    case CommandMenu::Order:
        return QCoreApplication::translate("CommandTable", "&Order");
    case CommandMenu::Message:
        return QCoreApplication::translate("CommandTable", "&Message");
    case CommandMenu::Help:
        break;
    }
    return QCoreApplication::translate("CommandTable", "&Help");
}

QString CommandSpec::plainText() const
{
    QString plain = text;
    return plain.remove(u'&');
}

QList<CommandSpec> commandSpecs()
{
    QList<CommandSpec> specs;
    specs.reserve(static_cast<qsizetype>(rows.size()));
    for (const Row &row : rows)
        specs.append({.command = row.command,
                      .id = QString::fromLatin1(row.id),
                      .text = QCoreApplication::translate("CommandTable", row.text),
                      .keys = keysOf(row.keys),
                      .icon = QString::fromLatin1(row.icon),
                      .menu = row.menu,
                      .startsGroup = (row.traits & Group) != 0,
                      .toolBar = (row.traits & Bar) != 0,
                      .checkable = (row.traits & Check) != 0,
                      .letter = QKeySequence(QString::fromLatin1(row.letter), QKeySequence::PortableText)});
    return specs;
}

} // namespace tradeit
