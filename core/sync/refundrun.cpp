// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/refundrun.h"

#include <utility>

namespace tradeit {

namespace {

constexpr qsizetype storedTogether = 20; // a transaction for each order would cost more than the reading

} // namespace

RefundRun::RefundRun(const AccountPeers &peers, PullShelf &shelf, QObject *parent)
    : QObject(parent), m_peers(peers), m_shelf(shelf)
{
}

QFuture<Result<void>> RefundRun::run(const QList<RemoteId> &orders)
{
    m_left = orders;
    next();
    return m_promise.future();
}

void RefundRun::next()
{
    if (m_left.isEmpty()) {
        m_promise.finish(store());
        return;
    }
    const RemoteId order = m_left.takeFirst();
    whenDone(m_peers.shop.refunds(order), this,
             [this, order](const Result<QList<Refund>> &refunds) { refundsRead(order, refunds); });
}

void RefundRun::refundsRead(RemoteId order, const Result<QList<Refund>> &refunds)
{
    const bool hidden =
        !refunds && (refunds.error().kind == ErrorKind::NotFound || refunds.error().kind == ErrorKind::Refused);
    const bool failed = !refunds && !hidden;
    if (!failed)
        m_read.insert(order, refunds.value_or(QList<Refund>()));
    const Result<void> stored = failed || m_read.size() >= storedTogether ? store() : Result<void>();
    if (!stored || failed)
        m_promise.finish(stored ? Result<void>(Fault(refunds.error())) : stored);
    else
        next();
}

Result<void> RefundRun::store()
{
    return m_read.isEmpty() ? Result<void>() : m_shelf.storeRefunds(std::exchange(m_read, {}));
}

} // namespace tradeit
