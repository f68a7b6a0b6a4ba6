// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commandtable.h"

class QMainWindow;
class QMenu;
class QToolBar;

namespace tradeit {

class SearchField;

/// The menu bar, from the table of commands.
void fillMenuBar(QMainWindow &window, const CommandTable &commands);
/// The one toolbar: what is used most, and the search at its end.
QToolBar *makeToolBar(QMainWindow &window, const CommandTable &commands, SearchField *search);
/// What can be done with the selected orders.
void fillOrderMenu(QMenu &menu, const CommandTable &commands);

} // namespace tradeit
