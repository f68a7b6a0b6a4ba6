// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/stock.h"

#include "app/twin/world/mailbox.h"
#include "app/twin/world/notes.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/world.h"

#include <algorithm>

namespace tradeit::twin {

namespace {

QJsonArray withoutReduced(const QJsonArray &meta)
{
    QJsonArray kept;
    for (const QJsonValue entry : meta) {
        if (entry[u"key"].toString() != u"_reduced_stock")
            kept.append(entry);
    }
    return kept;
}

qint64 reducedOf(const QJsonObject &line)
{
    return metaValue(line, QStringLiteral("_reduced_stock")).toString().toLongLong();
}

Product *shelved(World &world, const QJsonObject &line)
{
    const qint64 variation = line[u"variation_id"].toInteger();
    Product *product = world.product(variation ? variation : line[u"product_id"].toInteger());
    return product && product->document[u"manage_stock"].toBool() ? product : nullptr;
}

QString noteOf(const World &world, const Product &product, const QString &name, qint64 before, qint64 after)
{
    const QString change = QString::number(before) + QStringLiteral("&rarr;") + QString::number(after);
    if (world.modern())
        return name + QStringLiteral(" (") + change + u')';
    return name + QStringLiteral(" (") + product.document[u"sku"].toString() + QStringLiteral(") ") + change;
}

} // namespace

void deriveStock(QJsonObject &product)
{
    const QString backorders = product[u"backorders"].toString();
    const bool allowed = backorders != u"no";
    product[u"backorders_allowed"] = allowed;
    if (product[u"manage_stock"].toBool()) {
        const qint64 quantity = product[u"stock_quantity"].toInteger();
        product[u"stock_status"] = quantity > 0 ? QStringLiteral("instock")
                                   : allowed    ? QStringLiteral("onbackorder")
                                                : QStringLiteral("outofstock");
    }
    product[u"backordered"] = product[u"stock_status"].toString() == u"onbackorder";
}

void moveStock(World &world, qint64 id, qint64 delta, qint64 order, qint64 now)
{
    Product *product = world.product(id);
    if (!product || !product->document[u"manage_stock"].toBool())
        return;
    product->document[u"stock_quantity"] = product->document[u"stock_quantity"].toInteger() + delta;
    deriveStock(product->document);
    setDate(product->document, QStringLiteral("date_modified"), now);
    if (Product *parent = product->parent ? world.product(product->parent) : nullptr)
        setDate(parent->document, QStringLiteral("date_modified"), now);
    world.log().effect(
        QStringLiteral("stock"), order,
        QJsonObject{{QStringLiteral("product"), id}, {QStringLiteral("qty"), product->document[u"stock_quantity"]}});
}

void settleStock(World &world, QJsonObject &order, qint64 now)
{
    const QString status = order[u"status"].toString();
    const bool takes = status == u"processing" || status == u"completed" || status == u"on-hold";
    const bool givesBack = status == u"pending" || status == u"cancelled";
    if (!takes && !givesBack)
        return;
    QStringList moved;
    QJsonArray lines = order[u"line_items"].toArray();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QJsonObject line = lines[i].toObject();
        const qint64 reduced = reducedOf(line);
        const qint64 delta = takes && reduced == 0 ? -line[u"quantity"].toInteger() : givesBack ? reduced : 0;
        const Product *product = shelved(world, line);
        if (delta == 0 || !product)
            continue;
        const qint64 before = product->document[u"stock_quantity"].toInteger();
        moveStock(world, product->id, delta, order[u"id"].toInteger(), now);
        if (takes)
            mailStock(world, *product, line[u"name"].toString(), order[u"id"].toInteger(), now);
        moved.append(noteOf(world, *product, line[u"name"].toString(), before, before + delta));
        QJsonArray meta = withoutReduced(line[u"meta_data"].toArray());
        if (takes) {
            const QString pieces = QString::number(-delta);
            meta.append(QJsonObject{{QStringLiteral("id"), world.freshMeta()},
                                    {QStringLiteral("key"), QStringLiteral("_reduced_stock")},
                                    {QStringLiteral("value"), pieces},
                                    {QStringLiteral("display_key"), QStringLiteral("_reduced_stock")},
                                    {QStringLiteral("display_value"), pieces}});
        }
        line[u"meta_data"] = meta;
        lines.replace(i, line);
    }
    order[u"line_items"] = lines;
    if (!moved.isEmpty())
        addSystemNote(world, order[u"id"].toInteger(),
                      (takes ? QStringLiteral("Stock levels reduced: ") : QStringLiteral("Stock levels increased: ")) +
                          moved.join(QStringLiteral(", ")),
                      now);
}

} // namespace tradeit::twin
