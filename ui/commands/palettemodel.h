// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"
#include "ui/commands/commandtable.h"

#include <QAbstractListModel>

namespace tradeit {

/// A place the palette can go to: the window says which there are.
struct PalettePlace
{
    QString title;
    int index = 0; ///< as Sidebar::chooseAt
};

/// What the palette offers for what was typed: orders first when it looks like one, then commands and places, the best
/// fit first. Empty input lists the commands in the order of the menus.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, WhyRole, IconRole, KindRole };
    enum class Kind { Order, Command, Place };

    PaletteModel(const CommandTable &commands, const DeskReader &reader, QObject *parent = nullptr);

    void setPlaces(const QList<PalettePlace> &places) { m_places = places; }
    void setTyped(const QString &typed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Kind kindAt(int row) const { return m_rows.at(row).kind; }
    [[nodiscard]] Command commandAt(int row) const { return m_rows.at(row).command; }
    [[nodiscard]] OrderId orderAt(int row) const { return m_rows.at(row).order; }
    [[nodiscard]] int placeAt(int row) const { return m_rows.at(row).place; }

private:
    struct Row
    {
        Kind kind = Kind::Command;
        QString text, key, why, icon;
        int score = 0;
        Command command = Command::Sync;
        OrderId order;
        int place = 0;
    };
    [[nodiscard]] QList<Row> orders(const QString &typed) const;
    [[nodiscard]] QList<Row> commandsAndPlaces(const QString &typed) const;
    [[nodiscard]] QString spoken(const Row &row) const;

    const CommandTable &m_commands;
    const DeskReader &m_reader;
    QList<PalettePlace> m_places;
    QList<Row> m_rows;
};

} // namespace tradeit
