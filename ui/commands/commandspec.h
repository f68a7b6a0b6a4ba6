// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace tradeit {

/// Everything the window can be told to do.
enum class Command {
    Sync,
    Confirm,
    Ship,
    Complete,
    Hold,
    Resume,
    Cancel,
    Message,
    Note,
    VerifyPayment,
    Undo,
    Export,
    Search,
    Palette,
    NextOrder,
    PreviousOrder,
    NextToDo,
    NextPane,
    PreviousPane,
    View1,
    View2,
    View3,
    View4,
    View5,
    View6,
    View7,
    View8,
    View9,
    Settings,
    Keys,
    Accounts,
    AddAccount,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    CompactDensity,
    WideLayout,
    ShowSidebar,
    CopyNumber,
    OpenInShop,
    About,
    Quit
};

/// The menu a command stands in, in the order of the menu bar; also the headings of the keys sheet.
enum class CommandMenu { File, Edit, View, Go, Order, Message, Help };
[[nodiscard]] QString menuTitle(CommandMenu menu); ///< with its mnemonic: "&File"

/// One row of the table of commands.
struct CommandSpec
{
    Command command = Command::Sync;
    QString id;               ///< the word it is stored under, "confirm"; never translated
    QString text;             ///< as menus show it, with mnemonic and "…" where a sheet follows
    QList<QKeySequence> keys; ///< as delivered; the first is the one that is shown
    QString icon;             ///< of ui/look; empty: none
    CommandMenu menu = CommandMenu::File;
    bool startsGroup = false; ///< a separator stands before it in its menu
    bool toolBar = false;
    bool checkable = false;
    QKeySequence letter; ///< while the table has the focus, if single letters are on; empty: none

    /// Without mnemonic: for tooltips, palette and sheet.
    [[nodiscard]] QString plainText() const;
};

/// All rows, in the order of menus. Texts are of the language of the moment.
[[nodiscard]] QList<CommandSpec> commandSpecs();

} // namespace tradeit
