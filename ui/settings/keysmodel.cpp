// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keysmodel.h"

namespace tradeit {

KeysModel::KeysModel(const CommandTable &commands, QObject *parent)
    : QAbstractTableModel(parent), m_table(commands), m_commands(commands.all())
{
    connect(&commands, &CommandTable::keysChanged, this, [this] {
        Q_EMIT dataChanged(index(0, static_cast<int>(Column::Key)),
                           index(rowCount() - 1, static_cast<int>(Column::Key)));
    });
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString KeysModel::text(Command command, Column column) const
{
    const CommandSpec &spec = m_table.spec(command);
    switch (column) {
    case Column::Name:
        return spec.plainText();
    case Column::Key:
        return m_table.key(command).toString(QKeySequence::NativeText);
    case Column::Delivered:
        return spec.keys.value(0).toString(QKeySequence::NativeText);
    case Column::Letter:
        return spec.letter.toString(QKeySequence::NativeText);
    case Column::Count:
        break;
    }
    return {};
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command command = m_commands.at(index.row());
    if (role == Qt::DisplayRole)
        return text(command, static_cast<Column>(index.column()));
    if (role == commandRole)
        return static_cast<int>(command);
    if (role == Qt::AccessibleTextRole && index.column() == 0) {
        const QString key = text(command, Column::Key);
        return key.isEmpty() ? tr("%1: no key").arg(text(command, Column::Name))
                             : tr("%1: %2").arg(text(command, Column::Name), key);
    }
    return {};
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Command");
    case Column::Key:
        return tr("Key");
    case Column::Delivered:
        return tr("As delivered");
    case Column::Letter:
        return tr("Letter in the table");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace tradeit
