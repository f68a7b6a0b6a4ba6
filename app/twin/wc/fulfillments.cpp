// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/fulfillments.h"

#include "app/twin/wc/answer.h"
#include "app/twin/world/mailbox.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/orderlife.h"
#include "app/twin/world/shoptime.h"
#include "app/twin/world/world.h"

namespace tradeit::twin {

namespace {

const QString missingOrder = QStringLiteral("woocommerce_rest_order_invalid_id");

QString textOf(const QJsonArray &meta, const QString &key)
{
    for (const QJsonValue entry : meta) {
        if (entry[u"key"].toString() == key)
            return entry[u"value"].toString();
    }
    return {};
}

} // namespace

Response listFulfillments(const Call &call)
{
    if (const auto refusal = refusedForOrder(call, QStringLiteral("view"), missingOrder))
        return *refusal;
    QJsonArray list;
    const QList<QJsonObject> fulfillments = call.world.fulfillments(call.number(3));
    for (QJsonObject fulfillment : fulfillments) {
        fulfillment[u"is_fulfilled"] =
            fulfillment[u"is_fulfilled"].toBool() ? QStringLiteral("1") : QStringLiteral("0");
        list.append(fulfillment);
    }
    return Response::json(200, list);
}

Response createFulfillment(const Call &call)
{
    if (const auto refusal = refusedForOrder(call, QStringLiteral("create"), missingOrder))
        return *refusal;
    const qint64 order = call.number(3);
    const bool fulfilled = call.body[u"is_fulfilled"].toBool();
    QJsonArray meta;
    const QJsonArray asked = call.body[u"meta_data"].toArray();
    const auto keep = [&meta](const QString &key, const QJsonValue &value) {
        meta.append(QJsonObject{
            {QStringLiteral("id"), meta.size() + 1}, {QStringLiteral("key"), key}, {QStringLiteral("value"), value}});
    };
    for (const QJsonValue entry : asked)
        keep(entry[u"key"].toString(), entry[u"value"]);
    if (fulfilled)
        keep(QStringLiteral("_date_fulfilled"), QString(naiveGmt(call.now) + u'Z'));
    QList<QJsonObject> &kept = call.world.fulfillments(order);
    const QJsonObject made{
        {QStringLiteral("id"), kept.size() + 1},
        {QStringLiteral("entity_type"), QStringLiteral("WC_Order")},
        {QStringLiteral("entity_id"), QString::number(order)},
        {QStringLiteral("status"),
         call.body[u"status"].toString(fulfilled ? QStringLiteral("fulfilled") : QStringLiteral("unfulfilled"))},
        {QStringLiteral("is_fulfilled"), fulfilled},
        {QStringLiteral("date_updated"), QString(naiveGmt(call.now) + u'Z')},
        {QStringLiteral("date_deleted"), QJsonValue()},
        {QStringLiteral("meta_data"), meta}};
    kept.append(made);
    QJsonObject document = call.world.document(order);
    setMeta(call.world, document, QStringLiteral("_fulfillment_status"),
            fulfilled ? QStringLiteral("partially_fulfilled") : QStringLiteral("unfulfilled"));
    OrderLife(call.world, call.now).keep(document, false);
    if (call.truth(QStringLiteral("notify_customer")))
        mailFulfillment(call.world, document, textOf(asked, QStringLiteral("_tracking_number")), call.now);
    return Response::json(201, made);
}

} // namespace tradeit::twin
