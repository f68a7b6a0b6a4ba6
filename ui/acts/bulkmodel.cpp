// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/bulkmodel.h"

#include "core/orders/trackingnumber.h"
#include "ui/acts/sheetwords.h"
#include "ui/models/ordercells.h"
#include "ui/words/errorwords.h"

#include <algorithm>

namespace tradeit {

BulkModel::BulkModel(const QList<OrderId> &orders, Verb verb, QObject *parent)
    : QAbstractTableModel(parent), m_verb(verb)
{
    for (const OrderId order : orders)
        m_rows.append({.order = order});
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_verb == Verb::Ship ? 5 : 4;
}

QVariant BulkModel::words(const BulkRow &row, Column column) const
{
    const bool known = row.state != BulkRow::State::Looking && row.summary.row.oid;
    switch (column) {
    case Column::Order:
        return known ? sheetwords::orderNumber(row.summary.row) : QString();
    case Column::Customer:
        return words::harmless(row.summary.row.customer);
    case Column::Total:
        return known ? amountWords(row.summary.row.total, row.summary.row.currency, QLocale()) : QString();
    case Column::Outcome:
        return row.state == BulkRow::State::Looking ? tr("Looking…") : row.words;
    case Column::Tracking:
        return groupedTracking(takeTrackingApart(row.tracking).number);
    }
    return {};
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BulkRow &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::EditRole:
        return column == Column::Tracking ? QVariant(row.tracking) : words(row, column);
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::CheckStateRole:
        if (column != Column::Order || row.state == BulkRow::State::Looking)
            return {};
        return row.included ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        if (column != Column::Order)
            return {};
        return QString(words(row, Column::Order).toString() % QStringLiteral(", ") %
                       words(row, Column::Customer).toString() % QStringLiteral(", ") %
                       words(row, Column::Outcome).toString());
    case Qt::ToolTipRole:
        return column == Column::Outcome ? QVariant(row.words) : QVariant();
    case stateRole:
        return static_cast<int>(row.state);
    case currencyRole:
        return words::harmless(row.summary.row.currency, 8);
    default:
        return {};
    }
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == static_cast<int>(Column::Total))
        return QVariant(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter); // as the amounts beneath it
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names = {tr("Order"), tr("Customer"), tr("Total"), tr("What happens"), tr("Tracking number")};
    return names.value(section);
}

Qt::ItemFlags BulkModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const BulkRow &row = m_rows.at(index.row());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_closed || row.state != BulkRow::State::Ready)
        return flags;
    if (static_cast<Column>(index.column()) == Column::Order)
        flags |= Qt::ItemIsUserCheckable;
    if (static_cast<Column>(index.column()) == Column::Tracking && row.included)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool BulkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Qt::ItemFlags able = flags(index);
    if (role == Qt::CheckStateRole && able.testFlag(Qt::ItemIsUserCheckable))
        m_rows[index.row()].included = value.value<Qt::CheckState>() == Qt::Checked;
    else if (role == Qt::EditRole && able.testFlag(Qt::ItemIsEditable))
        m_rows[index.row()].tracking = value.toString().left(2000);
    else
        return false;
    touch(index.row());
    Q_EMIT choiceChanged();
    return true;
}

void BulkModel::touch(int at)
{
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
}

void BulkModel::take(int at, const Result<OrderDetail> &detail)
{
    BulkRow &row = m_rows[at];
    if (!detail) {
        row.state = BulkRow::State::LeftOut;
        row.words = words::errorSentence(detail.error());
        touch(at);
        return;
    }
    row.summary = detail->summary;
    row.action = detail->actions.at(static_cast<int>(m_verb)).action;
    const QStringList reasons = sheetwords::reasons(row.action, detail->view.review);
    const Permission permission = row.action.permission;
    const bool possible = permission == Permission::Allowed || permission == Permission::Guarded;
    row.state = possible ? BulkRow::State::Ready : BulkRow::State::LeftOut;
    row.included = permission == Permission::Allowed;
    if (permission == Permission::Allowed)
        row.words = sheetwords::plan(m_verb);
    else if (permission == Permission::Guarded)
        row.words = tr("Needs a reason: %1").arg(reasons.join(u' '));
    else if (permission == Permission::Already)
        row.words = sheetwords::already(m_verb, sheetwords::orderNumber(row.summary.row));
    else
        row.words = reasons.join(u' ');
    touch(at);
    Q_EMIT choiceChanged();
}

void BulkModel::setOutcome(int at, BulkRow::State state, const QString &words)
{
    m_rows[at].state = state;
    m_rows[at].words = words;
    touch(at);
}

void BulkModel::close()
{
    m_closed = true;
}

int BulkModel::included() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const BulkRow &row) { return row.included; }));
}

int BulkModel::guarded() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const BulkRow &row) {
        return row.included && row.action.permission == Permission::Guarded;
    }));
}

} // namespace tradeit
