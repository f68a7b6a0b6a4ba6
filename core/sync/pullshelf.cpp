// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/pullshelf.h"

#include "core/orders/orderstatus.h"
#include "core/store/factstores.h"
#include "core/sync/intransaction.h"

#include <QJsonArray>
#include <algorithm>

namespace tradeit {

namespace {

const QString refundFeed = QStringLiteral("refunds");
const QString ordersMember = QStringLiteral("orders");

} // namespace

Result<void> PullShelf::storePage(const OrderPage &page, const std::function<Result<void>()> &with)
{
    OrderStore store(m_peers.database);
    PullTally before = m_tally;
    const Result<void> written = inTransaction(m_peers.database, [&]() -> Result<void> {
        const Result<StoreOutcome> outcome =
            store.store(m_peers.account, page.orders, page.requestedAt, m_peers.clock.now());
        Result<void> done = outcome ? count(*outcome) : Result<void>(Fault(outcome.error()));
        if (done)
            done = noteRefunds(page.orders);
        return done && with ? with() : done;
    });
    if (!written) {
        m_tally = before;
        return written;
    }
    for (const Order &order : page.orders)
        m_seen.insert(order.id);
    return {};
}

Result<void> PullShelf::count(const StoreOutcome &outcome)
{
    m_tally.fresh += static_cast<int>(outcome.fresh.size());
    m_tally.changed += static_cast<int>(outcome.changed.size());
    if (m_quiet)
        return {};
    for (const OrderId oid : outcome.fresh) {
        const Result<OrderRow> row = OrderStore(m_peers.database).row(oid);
        if (!row)
            return Fault(row.error());
        if (!row->group)
            m_tally.freshOrders.append(oid);
    }
    return {};
}

Result<void> PullShelf::noteRefunds(const QList<Order> &orders) const
{
    QSet<RemoteId> wanted;
    const OrderStore store(m_peers.database);
    for (const Order &order : orders) {
        if (order.refunds.isEmpty() || !isRealStatus(order.status))
            continue;
        const Result<OrderId> oid = store.find(m_peers.account.id, order.id);
        const Result<StoredOrder> stored = oid ? store.load(*oid) : Result<StoredOrder>(Fault(oid.error()));
        if (!stored)
            return Fault(stored.error());
        const auto &refunds = stored->order.refunds;
        if (std::any_of(refunds.begin(), refunds.end(), [](const Refund &refund) { return !refund.detailed; }))
            wanted.insert(order.id);
    }
    if (wanted.isEmpty())
        return {};
    const Result<QList<RemoteId>> waiting = refundsToRead();
    if (!waiting)
        return Fault(waiting.error());
    return saveRefundsToRead(wanted.unite(QSet<RemoteId>(waiting->begin(), waiting->end())));
}

Result<QList<RemoteId>> PullShelf::refundsToRead() const
{
    const Result<QJsonObject> cursor = CursorStore(m_peers.database).load(m_peers.account.id, refundFeed);
    if (!cursor)
        return Fault(cursor.error());
    QList<RemoteId> ids;
    for (const QJsonValue &id : cursor->value(ordersMember).toArray())
        ids.append(RemoteId{id.toInteger()});
    return ids;
}

Result<void> PullShelf::saveRefundsToRead(const QSet<RemoteId> &ids) const
{
    QList<RemoteId> sorted = ids.values();
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    QJsonArray array;
    for (const RemoteId id : sorted)
        array.append(id.value);
    return CursorStore(m_peers.database).save(m_peers.account.id, refundFeed, {{ordersMember, array}});
}

Result<void> PullShelf::storeRefunds(RemoteId id, const QList<Refund> &refunds)
{
    return inTransaction(m_peers.database, [&]() -> Result<void> {
        OrderStore store(m_peers.database);
        const Result<OrderId> oid = store.find(m_peers.account.id, id);
        if (oid && !refunds.isEmpty()) {
            if (Result<void> stored = store.storeRefunds(*oid, refunds); !stored)
                return stored;
        }
        const Result<QList<RemoteId>> waiting = refundsToRead();
        if (!waiting)
            return Fault(waiting.error());
        QSet<RemoteId> left(waiting->begin(), waiting->end());
        left.remove(id);
        return saveRefundsToRead(left);
    });
}

Result<void> PullShelf::markGone(RemoteId id)
{
    const Result<void> marked = inTransaction(
        m_peers.database, [&] { return OrderStore(m_peers.database).markGone(m_peers.account.id, {id}); });
    if (marked)
        ++m_tally.gone;
    return marked;
}

} // namespace tradeit
