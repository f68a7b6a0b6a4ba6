// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/orderrefresh.h"

#include "core/orders/orderstatus.h"
#include "core/store/factstores.h"
#include "core/sync/intransaction.h"
#include "core/sync/stockrun.h"

namespace tradeit {

OrderRefresh::OrderRefresh(const AccountPeers &peers, QObject *parent) : QObject(parent), m_peers(peers), m_shelf(peers)
{
    m_shelf.setQuiet(true);
}

QFuture<Result<void>> OrderRefresh::run(RemoteId order)
{
    m_id = order;
    whenDone(m_peers.shop.order(order), this, [this](const Result<OrderPage> &page) { orderRead(page); });
    return m_promise.future();
}

void OrderRefresh::orderRead(const Result<OrderPage> &page)
{
    const bool answered = page && !page->orders.isEmpty() && page->orders.constFirst().id == m_id;
    const bool deleted = !page && page.error().kind == ErrorKind::NotFound;
    if (!answered && !deleted) {
        m_promise.finish(page ? Result<void>(fault(ErrorKind::BadAnswer, QStringLiteral("order")))
                              : Result<void>(Fault(page.error())));
        return;
    }
    if (deleted || !isRealStatus(page->orders.constFirst().status)) {
        m_promise.finish(m_shelf.markGone(m_id));
        return;
    }
    m_order = page->orders.constFirst();
    if (const Result<void> stored = m_shelf.storePage(*page); !stored)
        m_promise.finish(stored);
    else
        whenDone(m_peers.shop.notes(m_id), this, [this](const Result<QList<Note>> &notes) { notesRead(notes); });
}

void OrderRefresh::notesRead(const Result<QList<Note>> &notes)
{
    const Result<void> stored = !notes ? Result<void>(Fault(notes.error())) : inTransaction(m_peers.database, [&] {
        return NoteStore(m_peers.database).replace(m_peers.account.id, m_id, *notes);
    });
    if (!stored)
        m_promise.finish(stored);
    else if (m_order.refunds.isEmpty())
        readStock();
    else
        whenDone(m_peers.shop.refunds(m_id), this,
                 [this](const Result<QList<Refund>> &refunds) { refundsRead(refunds); });
}

void OrderRefresh::refundsRead(const Result<QList<Refund>> &refunds)
{
    const Result<void> stored =
        refunds ? m_shelf.storeRefunds({{m_id, *refunds}}) : Result<void>(Fault(refunds.error()));
    if (stored)
        readStock();
    else
        m_promise.finish(stored);
}

void OrderRefresh::readStock()
{
    if (!m_peers.account.capabilities.readStock) {
        m_promise.finish({});
        return;
    }
    auto *stock = new StockRun(m_peers, this);
    whenDone(stock->run(m_order), this, [this](const Result<void> &done) { m_promise.finish(done); });
}

} // namespace tradeit
