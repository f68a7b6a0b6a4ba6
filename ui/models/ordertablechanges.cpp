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
    if (changed.size() == 1 && m_complete) {
        placeOne(changed.constFirst(), fresh->isEmpty() ? nullptr : &fresh->constFirst());
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

/// One order of a list that is all there: found, taken out and put in again without a second list.
void OrderTableModel::placeOne(OrderId order, const OrderSummary *fresh)
{
    const qsizetype from = m_ids.indexOf(order);
    const bool listed = fresh && isListed(fresh->row, m_filter);
    if (listed)
        m_rows.insert(order, new OrderSummary(*fresh));
    if (from < 0 && !listed)
        return;
    qsizetype to = listed ? placeAround(from, fresh->row) : -1;
    if (from < 0) {
        beginInsertRows({}, static_cast<int>(to), static_cast<int>(to));
        m_ids.insert(to, order);
        endInsertRows();
    } else if (!listed) {
        beginRemoveRows({}, static_cast<int>(from), static_cast<int>(from));
        m_ids.removeAt(from);
        endRemoveRows();
    } else if (to != from) {
        beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {},
                      static_cast<int>(to > from ? to + 1 : to));
        m_ids.move(from, to);
        endMoveRows();
    }
    tellRow(to);
    if (from != to)
        tellRow(from);
}

/// Where an order belongs that stands at `from` now (-1: nowhere), counted without it.
qsizetype OrderTableModel::placeAround(qsizetype from, const OrderRow &row) const
{
    const qsizetype count = m_ids.size() - (from < 0 ? 0 : 1);
    const auto others = [this, from](qsizetype place) {
        return m_ids.at(from < 0 || place < from ? place : place + 1);
    };
    qsizetype begin = 0, end = count;
    while (begin < end) {
        const qsizetype middle = begin + (end - begin) / 2;
        if (comesBefore(others(middle), row))
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

/// This row is another one now, and the one before it may end a group.
void OrderTableModel::tellRow(qsizetype row)
{
    const int last = static_cast<int>(std::min<qsizetype>(row, m_ids.size() - 1));
    if (last >= 0)
        Q_EMIT dataChanged(index(std::max(0, static_cast<int>(row) - 1), 0), index(last, orderColumns - 1));
}

bool OrderTableModel::comesBefore(OrderId id, const OrderRow &row) const
{
    const OrderSummary *order = cached(id);
    if (!order && keep({id}))
        order = cached(id);
    return order && tradeit::comesBefore(order->row, row, m_sort);
}

qsizetype OrderTableModel::placeFor(const QList<OrderId> &ids, const OrderRow &row) const
{
    const auto before = [this](OrderId id, const OrderRow &sought) { return comesBefore(id, sought); };
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
