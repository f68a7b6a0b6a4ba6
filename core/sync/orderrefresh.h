// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/whendone.h"
#include "core/sync/accountpeers.h"
#include "core/sync/pullshelf.h"

namespace tradeit {

/// What opening an order reads: the order, its notes, its refunds in detail, the stock of its lines. One run per
/// object.
class OrderRefresh : public QObject
{
    Q_OBJECT
public:
    explicit OrderRefresh(const AccountPeers &peers, QObject *parent = nullptr);
    [[nodiscard]] QFuture<Result<void>> run(RemoteId order);

private:
    void orderRead(const Result<OrderPage> &page);
    void notesRead(const Result<QList<Note>> &notes);
    void refundsRead(const Result<QList<Refund>> &refunds);
    void readStock();

    AccountPeers m_peers;
    PullShelf m_shelf;
    Promise<void> m_promise;
    RemoteId m_id;
    Order m_order;
};

} // namespace tradeit
