// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/openorders.h"

namespace tradeit {

Result<QList<StoredOrder>> loadOpenOrders(const AccountPeers &peers)
{
    const OrderStore store(peers.database);
    const Result<QList<RemoteId>> open = store.openOrders(peers.account.id);
    if (!open)
        return Fault(open.error());
    QList<StoredOrder> orders;
    for (const RemoteId id : *open) {
        const Result<OrderId> oid = store.find(peers.account.id, id);
        const Result<StoredOrder> stored = oid ? store.load(*oid) : Result<StoredOrder>(Fault(oid.error()));
        if (!stored)
            return Fault(stored.error());
        if (!stored->group)
            orders.append(*stored);
    }
    return orders;
}

} // namespace tradeit
