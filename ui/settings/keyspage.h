// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commandspec.h"
#include "ui/settings/page.h"

class QTreeView;

namespace tradeit {

class CommandTable;
class FormGrid;
class KeyEdit;
class KeysModel;
class MessageLine;
class PlainButton;
class Preferences;

/// Every command with its key: choose a row, press another key. A key that is taken is said, and given up by the other
/// command only when the person says so.
class KeysPage : public Page
{
    Q_OBJECT
public:
    KeysPage(CommandTable &commands, Preferences &preferences, QWidget *parent = nullptr);

private:
    void addTable();
    void addEditor();
    void addLetters(Preferences &preferences);
    void follow();
    void take(const QKeySequence &key);
    void takeFromOther();
    void reset();
    void resetAll();
    [[nodiscard]] std::optional<Command> current() const;
    [[nodiscard]] QString currentName() const;

    CommandTable &m_commands;
    KeysModel *m_model;
    QTreeView *m_table;
    FormGrid *m_form;
    KeyEdit *m_edit;
    PlainButton *m_none;
    PlainButton *m_reset;
    MessageLine *m_message;
    QKeySequence m_wanted; ///< taken by another command
};

} // namespace tradeit
