// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/orderedit.h"

#include "app/twin/world/cents.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/orderform.h"
#include "app/twin/world/shoptime.h"
#include "app/twin/world/world.h"

namespace tradeit::twin {

namespace {

void editAddress(QJsonObject &order, const QString &name, const QJsonObject &change)
{
    QJsonObject address = order[name].toObject();
    for (auto field = change.begin(); field != change.end(); ++field) {
        if (address.contains(field.key()))
            address[field.key()] = field->toString();
    }
    order[name] = address;
}

bool editMeta(World &world, QJsonObject &order, const QJsonArray &changes)
{
    bool changed = false;
    for (const QJsonValue change : changes) {
        changed = applyMeta(world, order, change.toObject()) || changed;
        world.log().effect(
            QStringLiteral("meta"), order[u"id"].toInteger(),
            QJsonObject{{QStringLiteral("key"), change[u"key"]}, {QStringLiteral("value"), change[u"value"]}});
    }
    return changed;
}

/// A line with an id changes that line (quantity 0 removes it); one without is a new line for its product.
void editLines(World &world, QJsonObject &order, const QJsonArray &changes)
{
    QJsonArray lines = order[u"line_items"].toArray();
    for (const QJsonValue change : changes) {
        const qint64 id = change[u"id"].toInteger();
        if (id == 0) {
            const qint64 variation = change[u"variation_id"].toInteger();
            const QJsonObject line = composeLine(
                world, {variation ? variation : change[u"product_id"].toInteger(), change[u"quantity"].toInt(1)}, 0);
            if (!line.isEmpty())
                lines.append(line);
            continue;
        }
        for (qsizetype i = lines.size() - 1; i >= 0; --i) {
            if (lines[i][u"id"].toInteger() != id)
                continue;
            QJsonObject line = lines[i].toObject();
            const QJsonValue quantity = change[u"quantity"];
            if (quantity.isDouble() && quantity.toInt() == 0) {
                lines.removeAt(i);
                continue;
            }
            if (quantity.isDouble())
                line[u"quantity"] = quantity.toInt();
            for (const QString &field : {QStringLiteral("total"), QStringLiteral("subtotal")}) {
                if (change[field].isString()) {
                    line[field] = money(centsOf(change[field].toString()));
                    line[QString(field + QStringLiteral("_tax"))] = money(vatOn(centsOf(change[field].toString())));
                }
            }
            lines.replace(i, line);
        }
    }
    order[u"line_items"] = lines;
    addUp(order);
}

} // namespace

OrderEdit editOrder(World &world, QJsonObject &order, const QJsonObject &body)
{
    OrderEdit edit;
    for (const QString &name : {QStringLiteral("billing"), QStringLiteral("shipping")}) {
        if (body[name].isObject())
            editAddress(order, name, body[name].toObject());
    }
    for (const QString &name : {QStringLiteral("payment_method"), QStringLiteral("payment_method_title"),
                                QStringLiteral("transaction_id"), QStringLiteral("currency")}) {
        if (body[name].isString())
            order[name] = body[name];
    }
    if (body[u"customer_note"].isString() && body[u"customer_note"] != order[u"customer_note"]) {
        order[u"customer_note"] = body[u"customer_note"];
        edit.postsNotice = true;
    }
    if (body[u"date_created_gmt"].isString()) {
        setDate(order, QStringLiteral("date_created"), secondsOfGmt(body[u"date_created_gmt"].toString()));
        edit.postsNotice = true;
    }
    if (body[u"customer_id"].isDouble())
        order[u"customer_id"] = body[u"customer_id"];
    if (body[u"meta_data"].isArray())
        edit.meta = editMeta(world, order, body[u"meta_data"].toArray());
    if (body[u"line_items"].isArray())
        editLines(world, order, body[u"line_items"].toArray());
    return edit;
}

} // namespace tradeit::twin
