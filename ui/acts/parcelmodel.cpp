// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/parcelmodel.h"

#include "core/orders/parcels.h"
#include "ui/words/errorwords.h"

#include <numeric>

namespace tradeit {

ParcelModel::ParcelModel(const OrderView &view, QObject *parent) : QAbstractTableModel(parent)
{
    const QHash<qint64, int> left = view.unshipped();
    for (const OrderLine &line : view.stored.order.lines)
        if (const int now = left.value(line.id); now > 0)
            m_rows.append({.name = words::harmless(line.name),
                           .sku = words::harmless(line.sku, 80),
                           .ordered = line.quantity - refundedQuantity(view.stored.order, line.id),
                           .now = now});
}

int ParcelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ParcelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant ParcelModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == skuRole && column == Column::Item)
        return row.sku;
    if (role == Qt::AccessibleTextRole && column == Column::Item)
        return tr("%1, %n of it now", nullptr, row.now).arg(row.name);
    if (role == Qt::TextAlignmentRole && column != Column::Item)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Item:
        return row.name;
    case Column::Ordered:
        return row.ordered;
    case Column::Sent:
        return row.ordered - row.now;
    case Column::Now:
        return row.now;
    }
    return {};
}

QVariant ParcelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == 0 ? Qt::AlignLeading | Qt::AlignVCenter
                                                : Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names = {tr("Item"), tr("Ordered"), tr("Sent"), tr("Now")};
    return names.value(section);
}

int ParcelModel::pieces() const
{
    return std::accumulate(m_rows.cbegin(), m_rows.cend(), 0, [](int sum, const Row &row) { return sum + row.now; });
}

} // namespace tradeit
