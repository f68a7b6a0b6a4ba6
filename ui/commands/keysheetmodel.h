// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/commandtable.h"

#include <QAbstractListModel>

namespace tradeit {

/// All keys under the names of their menus, those of the lists' own keys too; or only what a search finds.
class KeySheetModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole, KeysRole };

    /// `letters`: whether single letters are switched on.
    KeySheetModel(const CommandTable &commands, bool letters, QObject *parent = nullptr);

    /// By command or by key.
    void setWanted(const QString &wanted);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString text;
        QStringList keys;
        bool heading = false;
    };
    [[nodiscard]] QList<Row> rowsOf(CommandMenu menu) const;
    [[nodiscard]] QStringList keysOf(Command command) const;
    [[nodiscard]] static QList<Row> rowsOfLists();
    [[nodiscard]] static bool isWanted(const Row &row, const QString &wanted);

    const CommandTable &m_commands;
    bool m_letters;
    QList<Row> m_rows;
};

} // namespace tradeit
