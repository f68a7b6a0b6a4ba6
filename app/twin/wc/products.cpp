// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/products.h"

#include "app/twin/wc/productwrites.h"
#include "app/twin/world/shoptime.h"
#include "app/twin/world/world.h"

#include <algorithm>
#include <functional>

namespace tradeit::twin {

namespace {

bool mayWrite(const Call &call, const Product &product)
{
    return call.caller.manager() || (call.caller.vendor() && call.caller.user->id == product.vendor);
}

bool mayRead(const Call &call)
{
    return call.caller.manager() || call.caller.vendor();
}

Product *productOf(const Call &call)
{
    Product *product = call.world.product(call.number(3));
    return product && product->parent == 0 ? product : nullptr;
}

Product *variationOf(const Call &call, qint64 id)
{
    Product *product = call.world.product(id);
    return product && product->parent == call.number(3) ? product : nullptr;
}

Response unknownProduct(int status)
{
    return refuse(status, QStringLiteral("woocommerce_rest_product_invalid_id"));
}

Response unknownVariation(int status)
{
    return refuse(status, QStringLiteral("woocommerce_rest_product_variation_invalid_id"));
}

/// The second after which a product must have changed; before all of them when nobody asks.
qint64 modifiedBound(const Call &call)
{
    const qint64 face = parseRestDate(call.text(QStringLiteral("modified_after"))).value_or(-1);
    const bool naive = face >= 0 && !call.truth(QStringLiteral("dates_are_gmt"));
    return naive ? face - shopOffsetSeconds : face;
}

bool matches(const Call &call, const Product &product)
{
    const QJsonObject &document = product.document;
    const QStringList include = call.list(QStringLiteral("include"));
    const QString words = call.text(QStringLiteral("search"));
    const auto same = [&](const QString &name) {
        const QString asked = call.text(name);
        return asked.isEmpty() || asked == u"any" || document[name].toString() == asked;
    };
    const qint64 bound = modifiedBound(call);
    const QStringList skus = call.list(QStringLiteral("sku"));
    return same(QStringLiteral("status")) && same(QStringLiteral("stock_status")) && same(QStringLiteral("type")) &&
           (skus.isEmpty() || skus.contains(document[u"sku"].toString())) &&
           (include.isEmpty() || include.contains(QString::number(product.id))) &&
           (words.isEmpty() || document[u"name"].toString().contains(words, Qt::CaseInsensitive)) &&
           secondsOfGmt(document[u"date_modified_gmt"].toString()) > bound;
}

Response listOf(const Call &call, const std::function<bool(const Product &)> &wanted)
{
    Invalid invalid;
    const Page page = readPage(call, invalid);
    if (call.has(QStringLiteral("modified_after")) && !parseRestDate(call.text(QStringLiteral("modified_after"))))
        invalid.add(QStringLiteral("modified_after"), QStringLiteral("Invalid date."),
                    QStringLiteral("rest_invalid_date"));
    if (const auto refusal = invalid.refusal())
        return *refusal;
    if (!mayRead(call))
        return forbid(call, QStringLiteral("view"));
    QList<const Product *> found;
    for (const auto &[id, product] : call.world.products()) {
        if (wanted(product) && matches(call, product))
            found.append(&product);
    }
    if (call.text(QStringLiteral("order")) != u"asc")
        std::reverse(found.begin(), found.end());
    QJsonArray shown;
    for (qsizetype i = page.offset; i < found.size() && shown.size() < page.perPage; ++i)
        shown.append(shownProduct(call, *found[i]));
    Response response = Response::json(200, shown);
    addPaging(call, response, page, found.size(), shown.size(), decodedPairs(call.request.query));
    return response;
}

Response changed(const Call &call, Product *product, const Response &unknown)
{
    if (const auto refusal = checkProduct(call.body).refusal())
        return *refusal;
    if (!call.caller.known() || (product && !mayWrite(call, *product)))
        return forbid(call, QStringLiteral("edit"));
    if (!product)
        return unknown;
    writeProduct(call, *product, call.body);
    return Response::json(200, shownProduct(call, *product));
}

Response batch(const Call &call, const std::function<Product *(qint64)> &find, const QString &unknown)
{
    if (!call.caller.manager())
        return forbid(call, QStringLiteral("batch"));
    const QJsonArray updates = call.body[u"update"].toArray();
    if (updates.size() > 100)
        return refuse(413, QStringLiteral("woocommerce_rest_request_entity_too_large"));
    QJsonArray done;
    for (const QJsonValue item : updates) {
        const qint64 id = item[u"id"].toInteger();
        Product *product = find(id);
        const auto refusal = checkProduct(item.toObject()).refusal();
        const QString code = product ? QStringLiteral("rest_invalid_param") : unknown;
        if (!product || refusal) {
            const QJsonObject data{{QStringLiteral("status"), 400}};
            done.append(QJsonObject{
                {QStringLiteral("id"), id},
                {QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), code},
                                                      {QStringLiteral("message"), QStringLiteral("Invalid ID.")},
                                                      {QStringLiteral("data"), data}}}});
            continue;
        }
        writeProduct(call, *product, item.toObject());
        done.append(shownProduct(call, *product));
    }
    return Response::json(200, QJsonObject{{QStringLiteral("update"), done}});
}

} // namespace

Response listProducts(const Call &call)
{
    return listOf(call, [](const Product &product) { return product.parent == 0; });
}

Response readProduct(const Call &call)
{
    if (!mayRead(call))
        return forbid(call, QStringLiteral("view"));
    const Product *product = productOf(call);
    return product ? Response::json(200, shownProduct(call, *product)) : unknownProduct(404);
}

Response changeProduct(const Call &call)
{
    return changed(call, productOf(call), unknownProduct(400));
}

Response batchProducts(const Call &call)
{
    return batch(
        call, [&](qint64 id) { return call.world.product(id); }, QStringLiteral("woocommerce_rest_product_invalid_id"));
}

Response listVariations(const Call &call)
{
    if (mayRead(call) && !productOf(call))
        return unknownProduct(404);
    return listOf(call, [&](const Product &product) { return product.parent == call.number(3); });
}

Response readVariation(const Call &call)
{
    if (!mayRead(call))
        return forbid(call, QStringLiteral("view"));
    const Product *product = variationOf(call, call.number(5));
    return product ? Response::json(200, shownProduct(call, *product)) : unknownVariation(404);
}

Response changeVariation(const Call &call)
{
    return changed(call, variationOf(call, call.number(5)), unknownVariation(400));
}

Response batchVariations(const Call &call)
{
    return batch(
        call, [&](qint64 id) { return variationOf(call, id); },
        QStringLiteral("woocommerce_rest_product_variation_invalid_id"));
}

} // namespace tradeit::twin
