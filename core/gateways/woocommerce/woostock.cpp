// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/woocommerce/woostock.h"

#include "core/gateways/woocommerce/wooparser.h"
#include "core/gateways/woocommerce/woosession.h"

#include <QMap>

namespace tradeit {

namespace {

constexpr qsizetype batchSize = 100;

void appendUnique(QList<ProductId> &ids, ProductId id)
{
    if (id.value > 0 && !ids.contains(id))
        ids.append(id);
}

} // namespace

WooStock::WooStock(WooSession &session, const QList<QPair<ProductId, ProductId>> &products, QObject *parent)
    : QObject(parent), m_session(session), m_wanted(products)
{
}

QFuture<Result<QList<StockItem>>> WooStock::start()
{
    plan();
    next();
    return m_promise.future();
}

void WooStock::plan()
{
    QMap<qint64, QList<ProductId>> wanted; // parent → ids; parent 0: the products themselves
    for (const auto &[product, variation] : std::as_const(m_wanted)) {
        appendUnique(wanted[0], product);
        if (product.value > 0 && variation.value > 0)
            appendUnique(wanted[product.value], variation);
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        for (qsizetype from = 0; from < it->size(); from += batchSize)
            m_batches.append({.parent = {it.key()}, .ids = it->mid(from, batchSize)});
    }
}

void WooStock::next()
{
    if (m_batches.isEmpty()) {
        finish();
        return;
    }
    const Batch batch = m_batches.takeFirst();
    QStringList ids;
    for (const ProductId id : batch.ids)
        ids.append(QString::number(id.value));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("include"), ids.join(u','));
    query.addQueryItem(QStringLiteral("per_page"), QString::number(batchSize));
    query.addQueryItem(QStringLiteral("_fields"),
                       QStringLiteral("id,name,sku,manage_stock,stock_quantity,stock_status,backorders"));
    WooRequest request{
        .path = QStringLiteral("wc/v3/products"), .pathTemplate = QStringLiteral("/wc/v3/products"), .query = query};
    if (batch.parent) {
        request.path += u'/' % QString::number(batch.parent.value) % u"/variations";
        request.pathTemplate += QStringLiteral("/{id}/variations");
    }
    whenDone(m_session.send(request), this, [this, batch](const Result<HttpAnswer> &answer) {
        take(batch, answer.and_then([&](const HttpAnswer &a) { return wooparser::stock(a.body, batch.parent); }),
             answer ? answer->requestedAt : QDateTime());
    });
}

void WooStock::take(const Batch &batch, const Result<QList<StockItem>> &items, const QDateTime &asOf)
{
    const bool parentGone = !items && batch.parent && items.error().kind == ErrorKind::NotFound;
    if (!items && !parentGone) {
        m_promise.finish(tl::unexpected(items.error()));
        deleteLater();
        return;
    }
    if (items) {
        m_asOf = asOf;
        for (StockItem item : *items) {
            item.asOf = asOf;
            m_found.insert(item.product, item);
        }
    }
    next();
}

StockItem WooStock::itemOf(ProductId product, ProductId variation) const
{
    const ProductId id = variation ? variation : product;
    const auto found = m_found.constFind(id);
    if (found == m_found.cend())
        return {.product = id, .parent = variation ? product : ProductId(), .asOf = m_asOf, .gone = true};
    StockItem item = *found;
    if (variation && item.managed && !item.quantity) { // counted at the parent
        const StockItem parent = m_found.value(product);
        item.managed = parent.managed;
        item.quantity = parent.quantity;
    }
    return item;
}

void WooStock::finish()
{
    QList<StockItem> result;
    for (const auto &[product, variation] : std::as_const(m_wanted)) {
        if (product.value > 0)
            result.append(itemOf(product, variation));
    }
    m_promise.finish(result);
    deleteLater();
}

} // namespace tradeit
