// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/keysheetmodel.h"

#include <algorithm>

namespace tradeit {

namespace {

QString shown(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

KeySheetModel::KeySheetModel(const CommandTable &commands, bool letters, QObject *parent)
    : QAbstractListModel(parent), m_commands(commands), m_letters(letters)
{
    setWanted({});
}

void KeySheetModel::setWanted(const QString &wanted)
{
    beginResetModel();
    m_rows.clear();
    const auto take = [this, &wanted](const QString &heading, QList<Row> rows) {
        rows.removeIf([&wanted](const Row &row) { return !isWanted(row, wanted); });
        if (!rows.isEmpty())
            m_rows << Row{.text = heading, .keys = {}, .heading = true} << rows;
    };
    for (const CommandMenu menu : {CommandMenu::Order, CommandMenu::Message, CommandMenu::Go, CommandMenu::File,
                                   CommandMenu::Edit, CommandMenu::View, CommandMenu::Help}) {
        QString heading = menuTitle(menu);
        take(heading.remove(u'&'), rowsOf(menu));
    }
    take(tr("In lists and sheets"), rowsOfLists());
    endResetModel();
}

bool KeySheetModel::isWanted(const Row &row, const QString &wanted)
{
    const QString words = wanted.trimmed();
    return words.isEmpty() || row.text.contains(words, Qt::CaseInsensitive) ||
           std::any_of(row.keys.cbegin(), row.keys.cend(),
                       [&words](const QString &key) { return key.contains(words, Qt::CaseInsensitive); });
}

QList<KeySheetModel::Row> KeySheetModel::rowsOf(CommandMenu menu) const
{
    QList<Row> rows;
    for (const Command command : m_commands.all()) {
        const CommandSpec &spec = m_commands.spec(command);
        const QStringList keys = keysOf(command);
        if (spec.menu == menu && !keys.isEmpty())
            rows.append({.text = spec.plainText(), .keys = keys});
    }
    return rows;
}

QStringList KeySheetModel::keysOf(Command command) const
{
    QStringList keys;
    if (const QKeySequence key = m_commands.key(command); !key.isEmpty())
        keys.append(shown(key));
    if (const QKeySequence letter = m_commands.spec(command).letter; m_letters && !letter.isEmpty())
        keys.append(shown(letter));
    return keys;
}

QList<KeySheetModel::Row> KeySheetModel::rowsOfLists()
{
    return {{.text = tr("Up and down"), .keys = {shown(Qt::Key_Up), shown(Qt::Key_Down)}},
            {.text = tr("Select more"), .keys = {shown(Qt::SHIFT | Qt::Key_Down)}},
            {.text = tr("Select all"), .keys = {shown(Qt::CTRL | Qt::Key_A)}},
            {.text = tr("Open, or do the next step"), .keys = {shown(Qt::Key_Return)}},
            {.text = tr("Close, or clear the search"), .keys = {shown(Qt::Key_Escape)}}};
}

int KeySheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant KeySheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return row.heading ? row.text : QString(row.text + u", " + row.keys.join(QStringLiteral(", ")));
    case HeadingRole:
        return row.heading;
    case KeysRole:
        return row.keys;
    default:
        return {};
    }
}

Qt::ItemFlags KeySheetModel::flags(const QModelIndex &index) const
{
    const bool heading = index.isValid() && m_rows.at(index.row()).heading;
    return heading ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

} // namespace tradeit
