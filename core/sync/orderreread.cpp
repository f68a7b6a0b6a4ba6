// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/orderreread.h"

#include "core/orders/orderstatus.h"

namespace tradeit {

namespace {

constexpr qsizetype listLength = 50;    // the ids travel in the address
constexpr int mostUnreadableInARow = 5; // then it is the host that answers nonsense, not an order

} // namespace

OrderReread::OrderReread(const AccountPeers &peers, PullShelf &shelf, QObject *parent)
    : QObject(parent), m_peers(peers), m_shelf(shelf)
{
}

QFuture<Result<void>> OrderReread::run(const QList<RemoteId> &listed, const QList<RemoteId> &single)
{
    m_listed = listed;
    m_single = single;
    next();
    return m_promise.future();
}

void OrderReread::next()
{
    if (!m_listed.isEmpty()) {
        OrderQuery query;
        query.include = m_listed.mid(0, listLength);
        m_listed = m_listed.mid(listLength);
        whenDone(m_peers.shop.orders(query), this,
                 [this, asked = query.include](const Result<OrderPage> &page) { listRead(asked, page); });
    } else if (!m_single.isEmpty()) {
        const RemoteId id = m_single.takeFirst();
        whenDone(m_peers.shop.order(id), this, [this, id](const Result<OrderPage> &page) { oneRead(id, page); });
    } else {
        m_promise.finish({});
    }
}

void OrderReread::listRead(const QList<RemoteId> &asked, const Result<OrderPage> &page)
{
    if (!page) {
        m_promise.finish(Fault(page.error()));
        return;
    }
    OrderPage answered = *page;
    QSet<RemoteId> missing(asked.begin(), asked.end());
    // A peer that ignores `include` answers with others: take only what was asked for (finding 9).
    answered.orders.removeIf([&](const Order &order) { return !missing.contains(order.id); });
    for (const Order &order : std::as_const(answered.orders))
        missing.remove(order.id);
    if (const Result<void> stored = m_shelf.storePage(answered); !stored) {
        m_promise.finish(Fault(stored.error()));
        return;
    }
    m_single.append(missing.values());
    next();
}

void OrderReread::oneRead(RemoteId id, const Result<OrderPage> &page)
{
    Result<void> done;
    if (page && !page->orders.isEmpty() && page->orders.constFirst().id == id) {
        done = isRealStatus(page->orders.constFirst().status) ? m_shelf.storePage(*page) : m_shelf.markGone(id);
    } else if (!page && page.error().kind == ErrorKind::NotFound) {
        done = m_shelf.markGone(id);
    } else if (!page && page.error().kind != ErrorKind::Refused && !isSkipped(id, page.error())) {
        done = Fault(page.error());
    }
    if (page)
        m_unreadableInARow = 0;
    if (done)
        next();
    else
        m_promise.finish(done);
}

bool OrderReread::isSkipped(RemoteId id, const Error &error)
{
    if (error.kind != ErrorKind::BadAnswer || ++m_unreadableInARow >= mostUnreadableInARow)
        return false;
    if (!m_unreadable) {
        m_unreadable = error;
        m_unreadable->detail = QStringLiteral("order %1").arg(id.value);
    }
    return true;
}

} // namespace tradeit
