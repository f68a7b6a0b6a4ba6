// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/whendone.h"
#include "core/sync/accountpeers.h"
#include "core/sync/pullshelf.h"

namespace tradeit {

/// Reads the refunds of given orders in detail, one order after the other. What was read is stored some orders at a
/// time, also when the shop fails in between. An order whose refunds the shop does not show counts as read. One run per
/// object.
class RefundRun : public QObject
{
    Q_OBJECT
public:
    RefundRun(const AccountPeers &peers, PullShelf &shelf, QObject *parent = nullptr);
    [[nodiscard]] QFuture<Result<void>> run(const QList<RemoteId> &orders);

private:
    void next();
    void refundsRead(RemoteId order, const Result<QList<Refund>> &refunds);
    [[nodiscard]] Result<void> store();

    AccountPeers m_peers;
    PullShelf &m_shelf;
    Promise<void> m_promise;
    QList<RemoteId> m_left;
    QHash<RemoteId, QList<Refund>> m_read; ///< not stored yet
};

} // namespace tradeit
