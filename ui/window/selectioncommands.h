// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"
#include "ui/commands/commandtable.h"

namespace tradeit {

/// Which commands the selected orders allow, and why not the others. One order is asked exactly; of several the sheet
/// says row by row what goes.
class SelectionCommands : public QObject
{
    Q_OBJECT
public:
    SelectionCommands(CommandTable &commands, const DeskReader &reader, QObject *parent);

    /// `why`: what to do when there are none.
    void follow(const QList<OrderId> &orders, const QString &why);

private:
    void followNone(const QString &why);
    void followOne(OrderId order);
    void followMany();
    void showAsking(Command command, bool asks);

    CommandTable &m_commands;
    const DeskReader &m_reader;
};

/// Commands that are verbs on orders.
[[nodiscard]] std::optional<Verb> verbOf(Command command);

} // namespace tradeit
