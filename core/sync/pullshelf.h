// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/orderstore.h"
#include "core/sync/accountpeers.h"

#include <QSet>
#include <functional>

namespace tradeit {

/// What a pull has brought so far.
struct PullTally
{
    int fresh = 0, changed = 0, gone = 0;
    QList<OrderId> freshOrders; ///< new orders to tell about: none during the first sync, no groups
};

/// Whose refunds are still to be read in detail, greatest id first.
struct RefundsToRead
{
    QList<RemoteId> soon;  ///< orders that are open or were made or changed in the last 90 days
    QList<RemoteId> older; ///< long over: nothing but an export by the refunds' own days asks for them
};

/// Puts pages into the store, one transaction each, counts what that did and remembers (in the cursor `refunds`) whose
/// refunds are still to be read in detail.
class PullShelf
{
public:
    explicit PullShelf(const AccountPeers &peers) : m_peers(peers) {}

    /// Counts new orders without naming them: while the store is filled for the first time, or again after a loss.
    void setQuiet(bool quiet) { m_quiet = quiet; }

    /// `with` (cursors) is written in the same transaction.
    [[nodiscard]] Result<void> storePage(const OrderPage &page, const std::function<Result<void>()> &with = {});
    [[nodiscard]] Result<void> markGone(RemoteId id);
    [[nodiscard]] Result<RefundsToRead> refundsToRead() const;
    /// By order; none of an order means that the shop does not show them.
    [[nodiscard]] Result<void> storeRefunds(const QHash<RemoteId, QList<Refund>> &refunds);

    [[nodiscard]] const PullTally &tally() const { return m_tally; }
    /// Ids stored in this run, so that the slower cycles need not ask again.
    [[nodiscard]] const QSet<RemoteId> &seen() const { return m_seen; }

private:
    [[nodiscard]] Result<void> count(const StoreOutcome &outcome);
    [[nodiscard]] Result<void> noteRefunds(const QList<Order> &orders) const;
    [[nodiscard]] Result<void> saveRefundsToRead(const QSet<RemoteId> &soon, const QSet<RemoteId> &older) const;
    [[nodiscard]] bool isOfInterest(const StoredOrder &stored) const;

    AccountPeers m_peers;
    PullTally m_tally;
    QSet<RemoteId> m_seen;
    bool m_quiet = false;
};

} // namespace tradeit
