// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commandtable.h"

#include <QDialog>

namespace tradeit {

class Field;
class KeySheetModel;

/// All keys on one sheet (F1), under the names of the menus, with a search.
class KeysSheet : public QDialog
{
    Q_OBJECT
public:
    KeysSheet(const CommandTable &commands, bool letters, QWidget *parent);

Q_SIGNALS:
    /// The person wants other keys.
    void settingsAsked();

private:
    KeySheetModel *m_model;
    Field *m_wanted;
};

} // namespace tradeit
