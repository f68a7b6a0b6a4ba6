// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/orderwrites.h"

#include "app/twin/world/cents.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/orderedit.h"
#include "app/twin/world/orderform.h"
#include "app/twin/world/orderlife.h"
#include "app/twin/world/world.h"

#include <algorithm>

namespace tradeit::twin {

namespace {

bool lostProduct(const QJsonObject &order)
{
    const QJsonArray lines = order[u"line_items"].toArray();
    return std::any_of(lines.begin(), lines.end(),
                       [](const QJsonValue &line) { return line[u"product_id"].toInteger() == 0; });
}

QString askedStatus(const QJsonObject &body)
{
    const QString status = body[u"status"].toString();
    return status.isEmpty() && body[u"set_paid"].toBool() ? QStringLiteral("processing") : status;
}

OrderForm::Extra extraOf(const QJsonValue &line, QStringView title)
{
    return {line[title].toString(), centsOf(line[u"total"].toString())};
}

} // namespace

QJsonObject placeOrder(World &world, const QJsonObject &body, qint64 now)
{
    OrderForm form;
    form.createdVia = QStringLiteral("rest-api");
    form.billing = body[u"billing"].toObject();
    form.shipping = body[u"shipping"].toObject();
    form.customer = body[u"customer_id"].toInteger();
    form.customerNote = body[u"customer_note"].toString();
    form.paymentMethod = body[u"payment_method"].toString();
    form.paymentTitle = body[u"payment_method_title"].toString();
    form.currency = body[u"currency"].toString(QStringLiteral("USD"));
    const QJsonArray lines = body[u"line_items"].toArray();
    for (const QJsonValue line : lines) {
        const qint64 variation = line[u"variation_id"].toInteger();
        const qint64 product = variation ? variation : line[u"product_id"].toInteger();
        if (world.product(product))
            form.lines.append({product, line[u"quantity"].toInt(1)});
    }
    const QJsonArray freight = body[u"shipping_lines"].toArray();
    for (const QJsonValue line : freight)
        form.freight.append(extraOf(line, u"method_title"));
    const QJsonArray fees = body[u"fee_lines"].toArray();
    for (const QJsonValue line : fees)
        form.fees.append(extraOf(line, u"name"));
    QJsonObject order = compose(world, form, now);
    editOrder(world, order,
              {{QStringLiteral("meta_data"), body[u"meta_data"].toArray()},
               {QStringLiteral("transaction_id"), body[u"transaction_id"].toString()}});
    OrderLife life(world, now);
    const QString status = askedStatus(body);
    if (!status.isEmpty())
        life.enterStatus(order, status);
    world.store(order);
    life.split(order[u"id"].toInteger());
    return world.document(order[u"id"].toInteger());
}

Written writeOrder(const Call &call, qint64 id, const QJsonObject &body)
{
    World &world = call.world;
    QJsonObject order = world.document(id);
    const QString status = askedStatus(body);
    const bool changes = !status.isEmpty() && status != order[u"status"].toString();
    OrderLife life(world, call.now);
    const bool lost = !world.modern() && lostProduct(order);
    OrderEdit edit;
    if (!changes || !lost)
        edit = editOrder(world, order, body);
    if (changes && (lost || call.request.breaksDown)) {
        order[u"status"] = status;
        world.log().effect(QStringLiteral("status"), id, status);
        life.keep(order, true);
        return Written::Crashed;
    }
    if (changes)
        life.enterStatus(order, status);
    life.keep(order, edit.postsNotice || changes);
    if (metaValue(order, QStringLiteral("has_sub_order")).toString() == u"1")
        life.splitAgain(id);
    if (const qint64 parent = order[u"parent_id"].toInteger())
        life.followSubOrders(parent);
    return Written::Done;
}

} // namespace tradeit::twin
