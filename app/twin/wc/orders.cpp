// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/orders.h"

#include "app/twin/wc/answer.h"
#include "app/twin/wc/orderwrites.h"
#include "app/twin/world/orderlife.h"
#include "app/twin/world/world.h"

namespace tradeit::twin {

namespace {

QString unknownOrder()
{
    return QStringLiteral("woocommerce_rest_shop_order_invalid_id");
}

QStringList writableStatuses(const World &world)
{
    QStringList choices{QStringLiteral("auto-draft")};
    for (const auto &[slug, name] : world.statuses())
        choices.append(slug);
    return choices;
}

std::optional<Response> checkBody(const Call &call)
{
    Invalid invalid;
    const QStringList choices = writableStatuses(call.world);
    if (call.body.contains(u"status") && !choices.contains(call.body[u"status"].toString()))
        invalid.enumeration(QStringLiteral("status"), QStringLiteral("status"), choices);
    for (const QString &name : {QStringLiteral("meta_data"), QStringLiteral("line_items")}) {
        if (call.body.contains(name) && !call.body[name].isArray())
            invalid.type(name, QStringLiteral("array"));
    }
    return invalid.refusal();
}

/// The answer is made before Dokan, and on posts WooCommerce too, have written their own meta.
QJsonObject asCreated(const Call &call, QJsonObject order)
{
    QJsonArray meta;
    const QJsonArray all = order[u"meta_data"].toArray();
    for (const QJsonValue entry : all) {
        const QString key = entry[u"key"].toString();
        const bool late = key == u"_dokan_vendor_id" || key == u"has_sub_order" ||
                          (!call.world.modern() && (key.endsWith(u"fee_recipient") || key == u"_new_order_email_sent"));
        if (!late)
            meta.append(entry);
    }
    order[u"meta_data"] = meta;
    return order;
}

QJsonObject itemError(qint64 id, const QString &code)
{
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), code},
                                              {QStringLiteral("message"), QStringLiteral("Invalid ID.")},
                                              {QStringLiteral("data"), QJsonObject{{QStringLiteral("status"), 400}}}}}};
}

QJsonObject updateOne(const Call &call, QJsonObject body)
{
    const qint64 id = body[u"id"].toInteger();
    if (!call.world.order(id))
        return itemError(id, unknownOrder());
    if (body[u"status"].isString() && !writableStatuses(call.world).contains(body[u"status"].toString()))
        body[u"status"] = QStringLiteral("pending"); // finding 19
    (void)writeOrder(call, id, body);
    return call.world.document(id);
}

} // namespace

Response createOrder(const Call &call)
{
    if (const auto refusal = checkBody(call))
        return *refusal;
    if (!call.caller.manager())
        return forbid(call, QStringLiteral("create"));
    const QJsonObject order = asCreated(call, placeOrder(call.world, call.body, call.now));
    Response response = Response::json(201, order);
    response.headers.append({"location", order[u"_links"][u"self"][0][u"href"].toString().toUtf8()});
    return response;
}

Response readOrder(const Call &call)
{
    if (!call.caller.manager())
        return forbid(call, QStringLiteral("view"));
    const OrderRow *row = call.world.order(call.number(3));
    if (!row)
        return refuse(404, unknownOrder());
    Response response = Response::json(200, QJsonObject());
    response.body = row->bytes;
    return response;
}

Response changeOrder(const Call &call)
{
    if (const auto refusal = checkBody(call))
        return *refusal;
    if (!call.caller.manager())
        return forbid(call, QStringLiteral("edit"));
    const qint64 id = call.number(3);
    if (!call.world.order(id))
        return refuse(400, unknownOrder());
    if (writeOrder(call, id, call.body) == Written::Crashed)
        return fatal(call);
    return Response::json(200, call.world.document(id));
}

Response deleteOrder(const Call &call)
{
    if (!call.caller.manager())
        return forbid(call, QStringLiteral("delete"));
    const qint64 id = call.number(3);
    if (!call.world.order(id))
        return refuse(404, unknownOrder());
    const QJsonObject before = call.world.document(id);
    const bool force = call.truth(QStringLiteral("force")) || call.body[u"force"].toBool();
    if (force) {
        call.world.remove(id);
    } else {
        if (before[u"status"].toString() == u"trash")
            return refuse(410, QStringLiteral("woocommerce_rest_already_trashed"));
        OrderLife(call.world, call.now).trash(id);
    }
    return Response::json(200, before);
}

Response batchOrders(const Call &call)
{
    if (!call.caller.manager())
        return forbid(call, QStringLiteral("batch"));
    const QJsonArray creates = call.body[u"create"].toArray();
    const QJsonArray updates = call.body[u"update"].toArray();
    const QJsonArray deletes = call.body[u"delete"].toArray();
    if (creates.size() + updates.size() + deletes.size() > 100)
        return refuse(413, QStringLiteral("woocommerce_rest_request_entity_too_large"));
    QJsonObject answer;
    QJsonArray done;
    for (const QJsonValue item : creates)
        done.append(placeOrder(call.world, item.toObject(), call.now));
    if (!creates.isEmpty())
        answer[QStringLiteral("create")] = done;
    done = {};
    for (const QJsonValue item : updates)
        done.append(updateOne(call, item.toObject()));
    if (!updates.isEmpty())
        answer[QStringLiteral("update")] = done;
    done = {};
    for (const QJsonValue item : deletes) {
        const qint64 id = item.toInteger();
        done.append(call.world.order(id) ? call.world.document(id) : itemError(id, unknownOrder()));
        call.world.remove(id);
    }
    if (!deletes.isEmpty())
        answer[QStringLiteral("delete")] = done;
    return Response::json(200, answer);
}

Response listStatuses(const Call &call)
{
    if (!call.caller.known())
        return forbid(call, QStringLiteral("view"));
    QJsonArray list;
    for (const auto &[slug, name] : call.world.statuses())
        list.append(QJsonObject{{QStringLiteral("slug"), slug}, {QStringLiteral("name"), name}});
    return Response::json(200, list);
}

Response totalOrders(const Call &call)
{
    if (!call.caller.manager() && !(call.caller.vendor() && call.world.modern()))
        return forbid(call, QStringLiteral("view"));
    QHash<QString, int> counts;
    for (const auto &[id, row] : call.world.orders())
        ++counts[row.status];
    QJsonArray list;
    for (const auto &[slug, name] : call.world.statuses())
        list.append(QJsonObject{{QStringLiteral("slug"), slug},
                                {QStringLiteral("name"), name},
                                {QStringLiteral("total"), counts.value(slug)}});
    return Response::json(200, list);
}

} // namespace tradeit::twin
