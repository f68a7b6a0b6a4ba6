// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandtable.h"

#include "ui/look/icons.h"
#include "ui/preferences/preferences.h"

#include <QShortcut>

namespace tradeit {

namespace {

/// The return key of the number block counts as the other one.
QList<QKeySequence> withKeypad(QList<QKeySequence> keys)
{
    for (const QKeySequence &key : QList<QKeySequence>(keys)) {
        const QString text = key.toString(QKeySequence::PortableText);
        if (text.endsWith(QStringLiteral("Return")))
            keys.append(QKeySequence(text.chopped(6) + QStringLiteral("Enter"), QKeySequence::PortableText));
    }
    return keys;
}

} // namespace

CommandTable::CommandTable(Preferences &preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_specs(commandSpecs())
{
    makeActions();
    applyKeys();
    connect(&preferences, &Preferences::changed, this, &CommandTable::applyKeys);
}

void CommandTable::makeActions()
{
    for (qsizetype row = 0; row < m_specs.size(); ++row) {
        const CommandSpec &spec = m_specs.at(row);
        auto *action = new QAction(spec.text, this);
        action->setObjectName(spec.id);
        action->setCheckable(spec.checkable);
        action->setAutoRepeat(false);
        action->setMenuRole(QAction::NoRole);
        if (!spec.icon.isEmpty())
            action->setIcon(look::icon(spec.icon));
        QString iconText = spec.plainText();
        if (spec.command == Command::Message)
            iconText = tr("Message…");
        else if (spec.command == Command::Note)
            iconText = tr("Note");
        action->setIconText(iconText);
        m_rows.insert(spec.command, row);
        m_actions.insert(spec.command, action);
    }
    for (const Command repeated : {Command::NextOrder, Command::PreviousOrder, Command::ZoomIn, Command::ZoomOut})
        m_actions.value(repeated)->setAutoRepeat(true);
}

void CommandTable::applyKeys()
{
    bool changed = false;
    for (const CommandSpec &spec : std::as_const(m_specs)) {
        const std::optional<QKeySequence> own = m_preferences.key(spec.id);
        QList<QKeySequence> keys = own ? QList<QKeySequence>{*own} : spec.keys;
        keys.removeAll(QKeySequence());
        keys = withKeypad(keys);
        QAction *action = m_actions.value(spec.command);
        if (action->shortcuts() != keys) {
            action->setShortcuts(keys);
            changed = true;
        }
        tell(spec.command);
    }
    if (changed)
        Q_EMIT keysChanged();
}

/// The tooltip: name and key, or why not.
void CommandTable::tell(Command command)
{
    QAction *action = m_actions.value(command);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    const QString name = spec(command).plainText();
    const QString why = m_reasons.value(command);
    const QString named = key.isEmpty() ? name : tr("%1 (%2)", "a command and its key").arg(name, key);
    action->setToolTip(why.isEmpty() ? named : tr("%1: %2", "a command and why not").arg(name, why));
    action->setStatusTip(why);
}

QAction *CommandTable::action(Command command) const
{
    return m_actions.value(command);
}

QList<Command> CommandTable::all() const
{
    QList<Command> commands;
    for (const CommandSpec &spec : m_specs)
        commands.append(spec.command);
    return commands;
}

const CommandSpec &CommandTable::spec(Command command) const
{
    return m_specs.at(m_rows.value(command));
}

void CommandTable::setKey(Command command, const QKeySequence &key)
{
    const CommandSpec &row = spec(command);
    const bool delivered = row.keys.value(0) == key;
    m_preferences.setKey(row.id, delivered ? std::nullopt : std::optional(key));
    applyKeys();
}

QKeySequence CommandTable::key(Command command) const
{
    return m_actions.value(command)->shortcut();
}

QString CommandTable::conflict(Command command, const QKeySequence &key) const
{
    if (key.isEmpty())
        return {};
    for (const CommandSpec &spec : m_specs)
        if (spec.command != command && m_actions.value(spec.command)->shortcuts().contains(key))
            return spec.plainText();
    return {};
}

void CommandTable::setEnabled(Command command, bool enabled, const QString &why)
{
    m_actions.value(command)->setEnabled(enabled);
    if (enabled || why.isEmpty())
        m_reasons.remove(command);
    else
        m_reasons.insert(command, why);
    tell(command);
}

QString CommandTable::reason(Command command) const
{
    return m_reasons.value(command);
}

void CommandTable::attachLetters(QWidget *table)
{
    for (const CommandSpec &spec : std::as_const(m_specs)) {
        if (spec.letter.isEmpty())
            continue;
        auto *letter = new QShortcut(spec.letter, table);
        letter->setContext(Qt::WidgetWithChildrenShortcut);
        letter->setEnabled(m_preferences.singleKeys());
        QAction *action = m_actions.value(spec.command);
        connect(letter, &QShortcut::activated, action, &QAction::trigger);
        connect(&m_preferences, &Preferences::changed, letter,
                [this, letter] { letter->setEnabled(m_preferences.singleKeys()); });
    }
}

} // namespace tradeit
