// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/selectioncommands.h"

#include "ui/words/orderwords.h"

namespace tradeit {

namespace {

constexpr std::array verbs{Command::Confirm, Command::Ship,   Command::Complete,
                           Command::Hold,    Command::Resume, Command::Cancel};
constexpr std::array ofOneOrder{Command::Message, Command::Note, Command::VerifyPayment, Command::OpenInShop};

} // namespace

std::optional<Verb> verbOf(Command command)
{
    switch (command) {
    case Command::Confirm:
        return Verb::Confirm;
    case Command::Ship:
        return Verb::Ship;
    case Command::Complete:
        return Verb::Complete;
    case Command::Hold:
        return Verb::Hold;
    case Command::Resume:
        return Verb::Resume;
    case Command::Cancel:
        return Verb::Cancel;
    default:
        return {};
    }
}

SelectionCommands::SelectionCommands(CommandTable &commands, const DeskReader &reader, QObject *parent)
    : QObject(parent), m_commands(commands), m_reader(reader)
{
}

void SelectionCommands::follow(const QList<OrderId> &orders, const QString &why)
{
    m_commands.setEnabled(Command::CopyNumber, !orders.isEmpty(), why);
    if (orders.isEmpty())
        followNone(why);
    else if (orders.size() == 1)
        followOne(orders.first());
    else
        followMany();
}

void SelectionCommands::followNone(const QString &why)
{
    for (const Command command : verbs)
        m_commands.setEnabled(command, false, why);
    for (const Command command : ofOneOrder)
        m_commands.setEnabled(command, false, why);
}

void SelectionCommands::followOne(OrderId order)
{
    const Result<OrderDetail> detail = m_reader.show(order);
    if (!detail)
        return followNone(tr("This order is not stored any more."));
    for (const Command command : verbs) {
        const Verb verb = *verbOf(command);
        for (const ActionForecast &forecast : detail->actions) {
            const Action &action = forecast.action;
            if (action.verb != verb)
                continue;
            const bool possible = action.permission == Permission::Allowed || action.permission == Permission::Guarded;
            const QString why = action.why.value(0);
            m_commands.setEnabled(command, possible, why.isEmpty() ? QString() : words::whySentence(why));
            showAsking(command, action.permission == Permission::Guarded);
        }
    }
    const bool group = detail->summary.row.group;
    const QString why = group ? words::whySentence(QStringLiteral("group")) : QString();
    for (const Command command : ofOneOrder)
        m_commands.setEnabled(command, !group || command == Command::OpenInShop, why);
}

void SelectionCommands::followMany()
{
    for (const Command command : verbs) {
        m_commands.setEnabled(command, true);
        showAsking(command, true);
    }
    for (const Command command : ofOneOrder)
        m_commands.setEnabled(command, false, tr("This is done for one order at a time."));
}

/// "…" stands where a sheet will ask something first.
void SelectionCommands::showAsking(Command command, bool asks)
{
    const CommandSpec &spec = m_commands.spec(command);
    if (spec.text.endsWith(u'…'))
        return;
    const auto withSign = [asks](const QString &text) { return asks ? QString(text + u'…') : text; };
    m_commands.action(command)->setText(withSign(spec.text));
    m_commands.action(command)->setIconText(withSign(spec.plainText()));
}

} // namespace tradeit
