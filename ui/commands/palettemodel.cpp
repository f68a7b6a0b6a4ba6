// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/palettemodel.h"

#include "ui/commands/fuzzymatch.h"
#include "ui/models/timewords.h"
#include "ui/words/orderwords.h"

#include <algorithm>

namespace tradeit {

namespace {

constexpr int mostOrders = 6;

/// One letter is on the way to a command; two, or a number, may be an order.
bool mayBeAnOrder(const QString &typed)
{
    return typed.size() >= 2 || (!typed.isEmpty() && typed.at(0).isDigit());
}

} // namespace

PaletteModel::PaletteModel(const CommandTable &commands, const DeskReader &reader, QObject *parent)
    : QAbstractListModel(parent), m_commands(commands), m_reader(reader)
{
}

void PaletteModel::setTyped(const QString &typed)
{
    QString words = typed.trimmed();
    if (words.startsWith(u'#'))
        words.remove(0, 1);
    beginResetModel();
    m_rows = commandsAndPlaces(words);
    if (mayBeAnOrder(words))
        m_rows = orders(words) + m_rows;
    endResetModel();
}

QList<PaletteModel::Row> PaletteModel::orders(const QString &typed) const
{
    QList<Row> rows;
    const Result<OrderList> found = m_reader.list({.query = typed}, {}, mostOrders);
    if (!found)
        return rows;
    for (const OrderSummary &order : found->orders) {
        const QString status = words::statusName(order.row.status);
        rows.append({.kind = Kind::Order,
                     .text = tr("Order %1 · %2").arg(order.row.number, words::isolated(order.row.customer, 80)),
                     .key = status,
                     .icon = QStringLiteral("parcel"),
                     .order = order.row.oid});
    }
    return rows;
}

QList<PaletteModel::Row> PaletteModel::commandsAndPlaces(const QString &typed) const
{
    QList<Row> rows;
    const auto take = [&rows, &typed](Row row) {
        row.score = fuzzyScore(typed, row.text);
        if (row.score >= 0)
            rows.append(std::move(row));
    };
    for (const PalettePlace &place : m_places)
        take({.kind = Kind::Place,
              .text = tr("Go to %1", "a section").arg(place.title),
              .key = place.index < 9
                         ? m_commands.key(Command(int(Command::View1) + place.index)).toString(QKeySequence::NativeText)
                         : QString(),
              .place = place.index});
    for (const Command command : m_commands.all()) {
        if ((command >= Command::View1 && command <= Command::View9) || command == Command::Palette)
            continue; // the places themselves stand here
        const CommandSpec &spec = m_commands.spec(command);
        take({.kind = Kind::Command,
              .text = spec.plainText(),
              .key = m_commands.key(command).toString(QKeySequence::NativeText),
              .why = m_commands.action(command)->isEnabled() ? QString() : m_commands.reason(command),
              .icon = spec.icon,
              .command = command});
    }
    std::stable_sort(rows.begin(), rows.end(), [&typed](const Row &a, const Row &b) {
        return typed.isEmpty() ? a.kind < b.kind : a.score > b.score;
    });
    return rows;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case KeyRole:
        return row.key;
    case WhyRole:
        return row.why;
    case IconRole:
        return row.icon;
    case KindRole:
        return static_cast<int>(row.kind);
    default:
        return {};
    }
}

QString PaletteModel::spoken(const Row &row) const
{
    QString text = row.text;
    if (!row.key.isEmpty())
        text += u", " + row.key;
    if (!row.why.isEmpty())
        text += u", " + tr("not now: %1").arg(row.why);
    return text;
}

/// What cannot be done now is listed with its reason, and can be read, but not chosen by mistake.
Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid()) {
        const Row &row = m_rows.at(index.row());
        if (row.kind == Kind::Command && !m_commands.action(row.command)->isEnabled())
            flags &= ~Qt::ItemIsEnabled;
    }
    return flags;
}

} // namespace tradeit
