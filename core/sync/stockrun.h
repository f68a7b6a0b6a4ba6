// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/whendone.h"
#include "core/sync/accountpeers.h"

#include <QPair>

namespace tradeit {

/// Reads the stock of products that open orders need. One run per object.
class StockRun : public QObject
{
    Q_OBJECT
public:
    explicit StockRun(const AccountPeers &peers, QObject *parent = nullptr);

    /// Of all open orders not yet confirmed, as far as what is known is older than 15 minutes.
    [[nodiscard]] QFuture<Result<void>> run();
    /// Of the lines of one order, whatever its age.
    [[nodiscard]] QFuture<Result<void>> run(const Order &order);

private:
    [[nodiscard]] Result<void> gather();
    void addLines(const Order &order);
    [[nodiscard]] Result<void> dropFresh();
    void next();

    AccountPeers m_peers;
    Promise<void> m_promise;
    QList<QPair<ProductId, ProductId>> m_products;
};

} // namespace tradeit
