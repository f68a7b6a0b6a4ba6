// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commandspec.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <QWidget>

namespace tradeit {

class Preferences;

/// The one table of commands: a QAction for each row, which menus, toolbar, palette, key settings and the keys sheet
/// share. Keys are as delivered, or as the person set them (Preferences).
class CommandTable : public QObject
{
    Q_OBJECT
public:
    explicit CommandTable(Preferences &preferences, QObject *parent = nullptr);

    [[nodiscard]] QAction *action(Command command) const; ///< owned by the table
    [[nodiscard]] QList<Command> all() const;             ///< in the order of menus
    [[nodiscard]] const CommandSpec &spec(Command command) const;

    /// Empty: no key. The key as delivered unsets what the person chose.
    void setKey(Command command, const QKeySequence &key);
    [[nodiscard]] QKeySequence key(Command command) const; ///< the one that is shown
    /// The name of another command that answers to this key; empty when it is free.
    [[nodiscard]] QString conflict(Command command, const QKeySequence &key) const;

    /// Why a command cannot be used now is told in its tooltip, the status line and the palette.
    void setEnabled(Command command, bool enabled, const QString &why = {});
    [[nodiscard]] QString reason(Command command) const; ///< empty while it is enabled

    /// Single letters work while this widget or one in it has the focus, and only when they are switched on.
    void attachLetters(QWidget *table);

Q_SIGNALS:
    void keysChanged();

private:
    void makeActions();
    void applyKeys();
    void tell(Command command);

    Preferences &m_preferences;
    QList<CommandSpec> m_specs;
    QHash<Command, qsizetype> m_rows;
    QHash<Command, QAction *> m_actions;
    QHash<Command, QString> m_reasons;
};

} // namespace tradeit
