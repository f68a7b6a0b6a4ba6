// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/orders/account.h"
#include "core/orders/note.h"
#include "core/orders/order.h"
#include "core/orders/stockitem.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

namespace tradeit {

/// One page of a walk. `requestedAt` is when its request left (rule 10); totals are -1 when the peer gave none.
struct OrderPage
{
    QList<Order> orders;
    qint64 total = -1;
    int pages = -1;
    QDateTime requestedAt; ///< UTC, this desk's clock
    QDateTime serverTime;  ///< UTC, the peer's Date header; invalid when absent
    int unreadable = 0;    ///< entries that were no orders: skipped, counted, never guessed
};

/// Which orders: the one request a walk repeats page by page.
struct OrderQuery
{
    enum class Walk { IdAscending, NewestFirst };
    Walk walk = Walk::IdAscending;
    QDateTime modifiedAfter; ///< UTC, strict (finding 1); invalid for none
    QDateTime createdBefore; ///< UTC, strict; invalid for none: resumes a first sync
    QStringList statuses;    ///< slugs; empty for any
    QList<RemoteId> include;
    int page = 1, perPage = 100;
    bool stubsOnly = false; ///< id, status, parent_id, modified only: for sweeps
};

/// One marketplace as the desk needs it: WooCommerce, later Dokan. Requests only, no retries, no state but the
/// credentials; every answer is untrusted. Errors as HttpClient's, plus: Auth (401), Refused (403 and 4xx with `code`),
/// RateLimited (429, 403 in HTML: a host's firewall), Server (5xx), Redirect (3xx), NoApi (404 rest_no_route, HTML for
/// JSON at the root), NotFound, BadAnswer. For writes `reach` follows OUTBOX.md rule 6: Answered only when the shop
/// itself said no; 408, 425, 5xx, half and unreadable answers are Unknown.
class Marketplace : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Looks at the address, finds the API root, asks what this account may (findings 29, 30, 47; settings/email_*).
    [[nodiscard]] virtual QFuture<Result<Capabilities>> probe() = 0;

    [[nodiscard]] virtual QFuture<Result<OrderPage>> orders(const OrderQuery &query) = 0;
    /// A trashed order comes back with status "trash"; a deleted one is NotFound, one of somebody else Refused.
    [[nodiscard]] virtual QFuture<Result<OrderPage>> order(RemoteId id) = 0; ///< a page of one
    [[nodiscard]] virtual QFuture<Result<QList<Note>>> notes(RemoteId id) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<Refund>>> refunds(RemoteId id) = 0;
    /// Stock of the given products; (product, variation) pairs, variation 0 for none. A deleted product comes back
    /// `gone`.
    [[nodiscard]] virtual QFuture<Result<QList<StockItem>>>
    stock(const QList<QPair<ProductId, ProductId>> &products) = 0;

    /// Writes. Each answers with the order (or note) as the shop then shows it: adopt it (finding 21).
    [[nodiscard]] virtual QFuture<Result<OrderPage>> writeStatus(RemoteId id, const QString &slug) = 0;
    [[nodiscard]] virtual QFuture<Result<OrderPage>> writeMeta(RemoteId id, const QString &key,
                                                               const QJsonValue &value) = 0;
    [[nodiscard]] virtual QFuture<Result<Note>> addNote(RemoteId id, const QString &text, bool toCustomer) = 0;
};

} // namespace tradeit
