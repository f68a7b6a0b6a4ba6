// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/orderbits.h"
#include "ui/models/orderplace.h"
#include "ui/models/ordertablemodel.h"

#include <algorithm>
#include <iterator>

// How the order table changes: by the least that tells it.
namespace tradeit {

/// Changed orders leave the list and are put where they belong now; who comes back to the same place has not moved.
void OrderTableModel::place(const QSet<OrderId> &orders)
{
    const QList<OrderId> changed = orders.values();
    if (m_loader.isLoading())
        m_meanwhile.unite(orders);
    if (!m_filter.query.trimmed().isEmpty()) {
        readAgain();
        return;
    }
    for (const OrderId order : changed)
        m_rows.remove(order);
    const Result<QList<OrderSummary>> fresh = m_reader.rows(changed);
    if (!fresh) {
        fail(fresh.error());
        return;
    }
    QList<OrderId> next = m_ids;
    next.removeIf([bits = OrderBits(changed)](OrderId id) { return bits.contains(id); });
    for (const OrderSummary &order : *fresh) {
        if (!isListed(order.row, m_filter))
            continue;
        m_rows.insert(order.row.oid, new OrderSummary(order));
        const qsizetype place = placeFor(next, order.row);
        if (m_complete || place < next.size()) // behind what is there yet: the whole list brings it
            next.insert(place, order.row.oid);
    }
    adopt(next);
    tell(changed);
}

qsizetype OrderTableModel::placeFor(const QList<OrderId> &ids, const OrderRow &row) const
{
    const auto before = [this](OrderId id, const OrderRow &sought) {
        const OrderSummary *order = cached(id);
        if (!order && keep({id}))
            order = cached(id);
        return order && comesBefore(order->row, sought, m_sort);
    };
    return std::lower_bound(ids.cbegin(), ids.cend(), row, before) - ids.cbegin();
}

void OrderTableModel::tell(const QList<OrderId> &changed)
{
    const OrderBits sought(changed);
    for (qsizetype row = 0; row < m_ids.size(); ++row) {
        if (sought.contains(m_ids.at(row))) // the row before it may end a group now
            Q_EMIT dataChanged(index(static_cast<int>(std::max<qsizetype>(0, row - 1)), 0),
                               index(static_cast<int>(row), orderColumns - 1));
    }
}

/// Makes the list be `next` by the least that tells it: one run in, one run out, one row moved, else in steps.
void OrderTableModel::adopt(const QList<OrderId> &next)
{
    const auto [mine, theirs] = std::mismatch(m_ids.cbegin(), m_ids.cend(), next.cbegin(), next.cend());
    const qsizetype first = mine - m_ids.cbegin();
    const auto [mineBack, theirsBack] = std::mismatch(m_ids.crbegin(), std::make_reverse_iterator(mine), next.crbegin(),
                                                      std::make_reverse_iterator(theirs));
    const qsizetype out = mineBack.base() - mine, in = theirsBack.base() - theirs;
    const int begin = static_cast<int>(first);
    if (out == 0 && in == 0)
        return;
    if (out == 0) {
        beginInsertRows({}, begin, begin + static_cast<int>(in) - 1);
        m_ids = next;
        endInsertRows();
    } else if (in == 0) {
        beginRemoveRows({}, begin, begin + static_cast<int>(out) - 1);
        m_ids = next;
        endRemoveRows();
    } else if (in != out || !moveOne(next, first, in)) {
        rearrange(next);
    }
    if (begin > 0 && begin <= rowCount())
        Q_EMIT dataChanged(index(begin - 1, 0), index(begin - 1, orderColumns - 1),
                           {static_cast<int>(OrderRole::GroupEnd)});
}

/// Whether the `count` rows from `first` differ by one row's move; then it is done.
bool OrderTableModel::moveOne(const QList<OrderId> &next, qsizetype first, qsizetype count)
{
    const auto mine = m_ids.cbegin() + first, theirs = next.cbegin() + first;
    const bool down = std::equal(mine + 1, mine + count, theirs) && mine[0] == theirs[count - 1];
    const bool up = std::equal(mine, mine + count - 1, theirs + 1) && mine[count - 1] == theirs[0];
    if (!down && !up)
        return false;
    const int from = static_cast<int>(down ? first : first + count - 1);
    beginMoveRows({}, from, from, {}, static_cast<int>(down ? first + count : first));
    m_ids = next;
    endMoveRows();
    return true;
}

/// Any change: what leaves is brought to the end and removed, what comes is appended, then all is put in order. Four
/// steps however many rows; who stays selected stays so.
void OrderTableModel::rearrange(const QList<OrderId> &next)
{
    const OrderBits mine(m_ids), theirs(next);
    QList<OrderId> order, leaving, coming;
    for (const OrderId id : next)
        (mine.contains(id) ? order : coming).append(id);
    for (const OrderId id : std::as_const(m_ids)) {
        if (!theirs.contains(id))
            leaving.append(id);
    }
    const int staying = static_cast<int>(order.size());
    reorder(order + leaving);
    if (!leaving.isEmpty()) {
        beginRemoveRows({}, staying, rowCount() - 1);
        m_ids = order;
        endRemoveRows();
    }
    if (!coming.isEmpty()) {
        beginInsertRows({}, staying, staying + static_cast<int>(coming.size()) - 1);
        m_ids += coming;
        endInsertRows();
    }
    reorder(next);
}

/// The same orders in another order.
void OrderTableModel::reorder(const QList<OrderId> &next)
{
    if (m_ids == next)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QHash<OrderId, int> places;
    for (const QModelIndex &held : old)
        places.insert(m_ids.at(held.row()), -1);
    for (qsizetype row = 0; row < next.size() && !places.isEmpty(); ++row) {
        if (const auto place = places.find(next.at(row)); place != places.end())
            *place = static_cast<int>(row);
    }
    QModelIndexList moved;
    for (const QModelIndex &held : old)
        moved.append(index(places.value(m_ids.at(held.row())), held.column()));
    m_ids = next;
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace tradeit
