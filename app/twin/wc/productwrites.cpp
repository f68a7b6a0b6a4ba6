// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/productwrites.h"

#include "app/twin/world/orderdocument.h"
#include "app/twin/world/stock.h"
#include "app/twin/world/world.h"

#include <cmath>

namespace tradeit::twin {

namespace {

const QStringList &allMethods()
{
    static const QStringList methods{QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
                                     QStringLiteral("PATCH"), QStringLiteral("DELETE")};
    return methods;
}

/// WordPress takes 7, 7.0 and "7" for whole numbers.
bool isWhole(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble();
    return isNumber && std::floor(number) == number;
}

qint64 wholeOf(const QJsonValue &value)
{
    return value.isString() ? static_cast<qint64>(value.toString().toDouble()) : value.toInteger();
}

} // namespace

QJsonObject shownProduct(const Call &call, const Product &product)
{
    const QString products = call.world.options().origin + QStringLiteral("/wp-json/wc/v3/products");
    QJsonObject shown = product.document;
    if (product.parent == 0) {
        shown[QStringLiteral("store")] = call.world.storeOf(product.vendor);
        shown[QStringLiteral("_links")] =
            linksOf(call.world, products + u'/' + QString::number(product.id), products, allMethods());
        return shown;
    }
    const QString parent = products + u'/' + QString::number(product.parent);
    const QString variations = parent + QStringLiteral("/variations");
    QJsonObject links = linksOf(call.world, variations + u'/' + QString::number(product.id), variations, allMethods());
    links[QStringLiteral("up")] = QJsonArray{QJsonObject{{QStringLiteral("href"), parent}}};
    shown[QStringLiteral("_links")] = links;
    return shown;
}

Invalid checkProduct(const QJsonObject &body)
{
    Invalid invalid;
    for (const QString &name : {QStringLiteral("stock_quantity"), QStringLiteral("inventory_delta")}) {
        if (body.contains(name) && !body[name].isNull() && !isWhole(body[name]))
            invalid.type(name, QStringLiteral("integer"));
    }
    const QStringList backorders{QStringLiteral("no"), QStringLiteral("notify"), QStringLiteral("yes")};
    if (body.contains(u"backorders") && !backorders.contains(body[u"backorders"].toString()))
        invalid.enumeration(QStringLiteral("backorders"), QStringLiteral("backorders"), backorders);
    const QStringList states{QStringLiteral("instock"), QStringLiteral("outofstock"), QStringLiteral("onbackorder")};
    if (body.contains(u"stock_status") && !states.contains(body[u"stock_status"].toString()))
        invalid.enumeration(QStringLiteral("stock_status"), QStringLiteral("stock_status"), states);
    return invalid;
}

void writeProduct(const Call &call, Product &product, const QJsonObject &body)
{
    QJsonObject &document = product.document;
    for (const char16_t *name : {u"name", u"sku", u"status", u"description", u"short_description", u"low_stock_amount",
                                 u"stock_status", u"backorders", u"manage_stock"}) {
        const QStringView member(name);
        if (body.contains(member) && document.contains(member))
            document[member] = body[member];
    }
    if (body[u"regular_price"].isString()) {
        document[u"regular_price"] = body[u"regular_price"];
        document[u"price"] = body[u"regular_price"];
    }
    const QJsonArray meta = body[u"meta_data"].toArray();
    for (const QJsonValue entry : meta)
        applyMeta(call.world, document, entry.toObject());
    setDate(document, QStringLiteral("date_modified"), call.now);
    if (Product *parent = product.parent ? call.world.product(product.parent) : nullptr)
        setDate(parent->document, QStringLiteral("date_modified"), call.now); // finding 10
    if (!document[u"manage_stock"].toBool()) {
        document[u"stock_quantity"] = QJsonValue();
        return;
    }
    qint64 delta = 0;
    const qint64 before = document[u"stock_quantity"].toInteger();
    if (body.contains(u"stock_quantity"))
        delta = wholeOf(body[u"stock_quantity"]) - before;
    else if (body.contains(u"inventory_delta"))
        delta = wholeOf(body[u"inventory_delta"]);
    document[u"stock_quantity"] = before;
    deriveStock(document);
    if (delta != 0)
        moveStock(call.world, product.id, delta, 0, call.now);
}

} // namespace tradeit::twin
