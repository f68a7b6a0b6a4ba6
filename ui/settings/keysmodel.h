// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commandtable.h"

#include <QAbstractTableModel>

namespace tradeit {

/// The commands with their keys, in the order of the menus. Follows the table.
class KeysModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, Key, Delivered, Letter, Count };
    static constexpr int commandRole = Qt::UserRole; ///< Command as int

    explicit KeysModel(const CommandTable &commands, QObject *parent = nullptr);

    [[nodiscard]] Command commandAt(int row) const { return m_commands.at(row); }
    [[nodiscard]] int rowOf(Command command) const { return static_cast<int>(m_commands.indexOf(command)); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(Command command, Column column) const;

    const CommandTable &m_table;
    QList<Command> m_commands;
};

} // namespace tradeit
