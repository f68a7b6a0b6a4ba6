// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/stockrun.h"

#include "core/store/factstores.h"
#include "core/sync/intransaction.h"
#include "core/sync/openorders.h"

namespace tradeit {

namespace {

constexpr qint64 freshSeconds = 15 * 60;
constexpr qsizetype batchSize = 50;

/// The store's key of a line's stock: the variation where there is one.
ProductId stockId(const QPair<ProductId, ProductId> &product)
{
    return product.second ? product.second : product.first;
}

} // namespace

StockRun::StockRun(const AccountPeers &peers, QObject *parent) : QObject(parent), m_peers(peers)
{
}

QFuture<Result<void>> StockRun::run()
{
    Result<void> gathered = gather();
    if (gathered)
        gathered = dropFresh();
    if (gathered)
        next();
    else
        m_promise.finish(gathered);
    return m_promise.future();
}

QFuture<Result<void>> StockRun::run(const Order &order)
{
    addLines(order);
    next();
    return m_promise.future();
}

Result<void> StockRun::gather()
{
    const Result<QList<StoredOrder>> open = loadOpenOrders(m_peers);
    if (!open)
        return Fault(open.error());
    for (const StoredOrder &stored : *open)
        if (stored.effective.bucket == Bucket::ToConfirm)
            addLines(stored.order);
    return {};
}

void StockRun::addLines(const Order &order)
{
    for (const OrderLine &line : order.lines) {
        const QPair<ProductId, ProductId> product{line.product, line.variation};
        if (line.product && !m_products.contains(product))
            m_products.append(product);
    }
}

Result<void> StockRun::dropFresh()
{
    QList<ProductId> ids;
    for (const auto &product : std::as_const(m_products))
        ids.append(stockId(product));
    const Result<QList<StockItem>> known = StockStore(m_peers.database).find(m_peers.account.id, ids);
    if (!known)
        return Fault(known.error());
    const QDateTime now = m_peers.clock.now();
    QList<ProductId> fresh;
    for (const StockItem &item : *known)
        if (item.asOf.isValid() && item.asOf <= now && item.asOf.secsTo(now) < freshSeconds)
            fresh.append(item.product);
    m_products.removeIf([&](const auto &product) { return fresh.contains(stockId(product)); });
    return {};
}

void StockRun::next()
{
    if (m_products.isEmpty()) {
        m_promise.finish({});
        return;
    }
    const auto batch = m_products.mid(0, batchSize);
    m_products = m_products.mid(batchSize);
    whenDone(m_peers.shop.stock(batch), this, [this](const Result<QList<StockItem>> &items) {
        const Result<void> saved = !items ? Result<void>(Fault(items.error())) : inTransaction(m_peers.database, [&] {
            return StockStore(m_peers.database).save(m_peers.account.id, *items);
        });
        if (saved)
            next();
        else
            m_promise.finish(saved);
    });
}

} // namespace tradeit
