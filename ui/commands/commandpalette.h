// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/palettemodel.h"

#include <QDialog>

class QListView;

namespace tradeit {

class Field;
class TextLabel;

/// Everything by its name (Ctrl+K): commands with their keys and with what hinders them, orders by number or name,
/// sections. Type, arrow, Enter.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const CommandTable &commands, const DeskReader &reader, const QList<PalettePlace> &places,
                   QWidget *parent);

    /// At the upper middle of the window it belongs to.
    void open() override;

Q_SIGNALS:
    void orderChosen(tradeit::OrderId order);
    void placeChosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &typed);
    void step(int direction);
    void choose(const QModelIndex &index);

    const CommandTable &m_commands;
    PaletteModel *m_model;
    Field *m_typed;
    QListView *m_list;
    TextLabel *m_nothing;
};

} // namespace tradeit
