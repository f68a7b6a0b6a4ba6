// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/pullshelf.h"

#include "core/orders/orderstatus.h"
#include "core/store/accountstore.h"
#include "core/store/factstores.h"
#include "core/sync/intransaction.h"

#include <QJsonArray>
#include <algorithm>

namespace tradeit {

namespace {

const QString refundFeed = QStringLiteral("refunds");
const QString ordersMember = QStringLiteral("orders");
const QString olderMember = QStringLiteral("older");
constexpr qint64 recentDays = 90;

QList<RemoteId> idsIn(const QJsonObject &cursor, const QString &member)
{
    QList<RemoteId> ids;
    for (const QJsonValue &id : cursor.value(member).toArray())
        ids.append(RemoteId{id.toInteger()});
    return ids;
}

QJsonArray sorted(const QSet<RemoteId> &ids)
{
    QList<RemoteId> list = ids.values();
    std::sort(list.begin(), list.end(), std::greater<>());
    QJsonArray array;
    for (const RemoteId id : std::as_const(list))
        array.append(id.value);
    return array;
}

QSet<RemoteId> asSet(const QList<RemoteId> &ids)
{
    return {ids.begin(), ids.end()};
}

/// Another program of this profile may have removed it meanwhile; its orders must not come back.
Result<void> checkAccount(const AccountPeers &peers)
{
    const Result<Account> account = AccountStore(peers.database).find(peers.account.id);
    if (account || account.error().kind != ErrorKind::NotFound)
        return account.map([](const Account &) {});
    return fault(ErrorKind::Cancelled, QStringLiteral("sync"), QStringLiteral("the account was removed"));
}

} // namespace

Result<void> PullShelf::storePage(const OrderPage &page, const std::function<Result<void>()> &with)
{
    OrderStore store(m_peers.database);
    PullTally before = m_tally;
    const Result<void> written = inTransaction(m_peers.database, [&]() -> Result<void> {
        if (const Result<void> stays = checkAccount(m_peers); !stays)
            return stays;
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

bool PullShelf::isOfInterest(const StoredOrder &stored) const
{
    const QDateTime since = m_peers.clock.now().addDays(-recentDays);
    const auto recent = [&since](const QDateTime &time) { return time.isValid() && time >= since; };
    return stored.effective.open || recent(stored.order.created) || recent(stored.order.modified);
}

Result<void> PullShelf::noteRefunds(const QList<Order> &orders) const
{
    QSet<RemoteId> soon, older;
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
            (isOfInterest(*stored) ? soon : older).insert(order.id);
    }
    if (soon.isEmpty() && older.isEmpty())
        return {};
    const Result<RefundsToRead> waiting = refundsToRead();
    if (!waiting)
        return Fault(waiting.error());
    return saveRefundsToRead(soon.unite(asSet(waiting->soon)), older.unite(asSet(waiting->older)));
}

Result<RefundsToRead> PullShelf::refundsToRead() const
{
    const Result<QJsonObject> cursor = CursorStore(m_peers.database).load(m_peers.account.id, refundFeed);
    if (!cursor)
        return Fault(cursor.error());
    return RefundsToRead{.soon = idsIn(*cursor, ordersMember), .older = idsIn(*cursor, olderMember)};
}

Result<void> PullShelf::saveRefundsToRead(const QSet<RemoteId> &soon, const QSet<RemoteId> &older) const
{
    return CursorStore(m_peers.database)
        .save(m_peers.account.id, refundFeed,
              {{ordersMember, sorted(soon)}, {olderMember, sorted(QSet<RemoteId>(older) - soon)}});
}

Result<void> PullShelf::storeRefunds(const QHash<RemoteId, QList<Refund>> &refunds)
{
    return inTransaction(m_peers.database, [&]() -> Result<void> {
        OrderStore store(m_peers.database);
        for (auto order = refunds.cbegin(); order != refunds.cend(); ++order) {
            const Result<OrderId> oid = store.find(m_peers.account.id, order.key());
            if (!oid || order->isEmpty())
                continue;
            if (Result<void> stored = store.storeRefunds(*oid, *order); !stored)
                return stored;
        }
        const Result<RefundsToRead> waiting = refundsToRead();
        if (!waiting)
            return Fault(waiting.error());
        const QSet<RemoteId> read(refunds.keyBegin(), refunds.keyEnd());
        return saveRefundsToRead(asSet(waiting->soon) - read, asSet(waiting->older) - read);
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
