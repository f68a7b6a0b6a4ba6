// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"
#include "core/gateways/marketplace.h"

#include <QHash>

namespace tradeit {

class WooSession;

/// One look at the stock of a set of products: the products in one request per hundred, then the variations of each
/// parent. What the shop does not list any more is `gone`. Deletes itself when done.
class WooStock final : public QObject
{
    Q_OBJECT
public:
    WooStock(WooSession &session, const QList<QPair<ProductId, ProductId>> &products, QObject *parent);
    [[nodiscard]] QFuture<Result<QList<StockItem>>> start();

private:
    /// One request: products, or variations of `parent`.
    struct Batch
    {
        ProductId parent;
        QList<ProductId> ids;
    };
    void plan();
    void next();
    void take(const Batch &batch, const Result<QList<StockItem>> &items, const QDateTime &asOf);
    void finish();
    [[nodiscard]] StockItem itemOf(ProductId product, ProductId variation) const;

    WooSession &m_session;
    QList<QPair<ProductId, ProductId>> m_wanted;
    QList<Batch> m_batches;
    QHash<ProductId, StockItem> m_found;
    QDateTime m_asOf;
    Promise<QList<StockItem>> m_promise;
};

} // namespace tradeit
