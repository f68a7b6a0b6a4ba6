// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/refunds.h"

#include "app/twin/wc/answer.h"
#include "app/twin/world/cents.h"
#include "app/twin/world/mailbox.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/orderlife.h"
#include "app/twin/world/refunds.h"
#include "app/twin/world/stock.h"
#include "app/twin/world/world.h"

#include <cstdlib>

namespace tradeit::twin {

namespace {

const QString missingOrder = QStringLiteral("woocommerce_rest_invalid_order_id");

QJsonObject withLinks(const Call &call, QJsonObject refund)
{
    const QString order = call.world.options().origin + QStringLiteral("/wp-json/wc/v3/orders/") + call.parts.value(3);
    const QString refunds = order + QStringLiteral("/refunds");
    QJsonObject links = linksOf(call.world, refunds + u'/' + QString::number(refund[u"id"].toInteger()), refunds,
                                {QStringLiteral("GET"), QStringLiteral("DELETE")});
    links[QStringLiteral("up")] = QJsonArray{QJsonObject{{QStringLiteral("href"), order}}};
    refund[QStringLiteral("_links")] = links;
    return refund;
}

/// WooCommerce's own error here has the bare number as `data` (finding 26).
Response cannotRefund()
{
    return Response::json(
        500, QJsonObject{{QStringLiteral("code"), QStringLiteral("woocommerce_rest_cannot_create_order_refund")},
                         {QStringLiteral("message"), QStringLiteral("Refund failed.")},
                         {QStringLiteral("data"), 500}});
}

bool gatewayRefunds(const QJsonObject &order)
{
    const QString method = order[u"payment_method"].toString();
    return !order[u"transaction_id"].toString().isEmpty() && (method == u"ppcp-gateway" || method == u"stripe");
}

/// The refunded share of a line, all sums negative.
QJsonObject refundedLine(World &world, QJsonObject line, const QJsonValue &asked)
{
    const qint64 quantity = asked[u"quantity"].toInteger();
    const qint64 total =
        centsOf(asked[u"refund_total"].isString() ? asked[u"refund_total"].toString()
                                                  : QString::number(asked[u"refund_total"].toDouble(), 'f', 2));
    qint64 tax = 0;
    const QJsonArray taxes = asked[u"refund_tax"].toArray();
    for (const QJsonValue one : taxes)
        tax += centsOf(one[u"refund_total"].isString() ? one[u"refund_total"].toString()
                                                       : QString::number(one[u"refund_total"].toDouble(), 'f', 2));
    const QString item = QString::number(line[u"id"].toInteger());
    line[u"id"] = world.freshItem();
    line[u"quantity"] = -quantity;
    for (const QString &field : {QStringLiteral("subtotal"), QStringLiteral("total")}) {
        line[field] = money(-total);
        line[QString(field + QStringLiteral("_tax"))] = money(-tax);
    }
    line[u"taxes"] = QJsonArray{QJsonObject{
        {QStringLiteral("id"), 1}, {QStringLiteral("total"), money(-tax)}, {QStringLiteral("subtotal"), money(-tax)}}};
    line[u"meta_data"] = QJsonArray{QJsonObject{{QStringLiteral("id"), world.freshMeta()},
                                                {QStringLiteral("key"), QStringLiteral("_refunded_item_id")},
                                                {QStringLiteral("value"), item},
                                                {QStringLiteral("display_key"), QStringLiteral("_refunded_item_id")},
                                                {QStringLiteral("display_value"), item}}};
    return line;
}

QJsonArray refundedLines(World &world, const QJsonObject &order, const QJsonArray &asked)
{
    QJsonArray refunded;
    const QJsonArray lines = order[u"line_items"].toArray();
    for (const QJsonValue wish : asked) {
        for (const QJsonValue line : lines) {
            if (line[u"id"].toInteger() == wish[u"id"].toInteger())
                refunded.append(refundedLine(world, line.toObject(), wish));
        }
    }
    return refunded;
}

void putBack(const Call &call, const QJsonArray &lines)
{
    for (const QJsonValue line : lines) {
        const qint64 variation = line[u"variation_id"].toInteger();
        const qint64 pieces = std::abs(line[u"quantity"].toInteger());
        if (pieces > 0)
            moveStock(call.world, variation ? variation : line[u"product_id"].toInteger(), pieces, call.number(3),
                      call.now);
    }
}

void settleRefund(const Call &call, qint64 cents, bool byGateway)
{
    const qint64 id = call.number(3);
    const QJsonObject order = call.world.document(id);
    call.world.log().effect(QStringLiteral("refund"), id, money(cents));
    const bool whole = refundable(call.world, order) <= 0;
    if (byGateway && whole)
        call.world.paypal().patch(QDateTime::fromSecsSinceEpoch(call.now, Qt::UTC), order[u"transaction_id"].toString(),
                                  {{QStringLiteral("state"), QStringLiteral("refunded")}});
    if (whole)
        OrderLife(call.world, call.now).changeStatus(id, QStringLiteral("refunded"));
    else
        mailRefund(call.world, order, money(cents), call.now);
}

} // namespace

Response listRefunds(const Call &call)
{
    Invalid invalid;
    const Page page = readPage(call, invalid);
    if (const auto refusal = invalid.refusal())
        return *refusal;
    if (const auto refusal = refusedForOrder(call, QStringLiteral("view"), missingOrder))
        return *refusal;
    const QList<QJsonObject> refunds = call.world.refunds(call.number(3));
    QJsonArray shown;
    for (qsizetype i = page.offset; i < refunds.size() && shown.size() < page.perPage; ++i)
        shown.append(withLinks(call, refunds[i]));
    Response response = Response::json(200, shown);
    addPaging(call, response, page, refunds.size(), shown.size(), decodedPairs(call.request.query));
    return response;
}

Response createRefund(const Call &call)
{
    Invalid invalid;
    if (call.body.contains(u"amount") && !call.body[u"amount"].isString())
        invalid.type(QStringLiteral("amount"), QStringLiteral("string"));
    if (const auto refusal = invalid.refusal())
        return *refusal;
    if (const auto refusal = refusedForOrder(call, QStringLiteral("create"), missingOrder))
        return *refusal;
    const QJsonObject order = call.world.document(call.number(3));
    const QJsonArray lines = refundedLines(call.world, order, call.body[u"line_items"].toArray());
    qint64 cents = centsOf(call.body[u"amount"].toString());
    if (!call.body.contains(u"amount")) {
        for (const QJsonValue line : lines)
            cents -= centsOf(line[u"total"].toString()) + centsOf(line[u"total_tax"].toString());
    }
    const bool byGateway = call.body[u"api_refund"].toBool(true);
    if (cents <= 0 || cents > refundable(call.world, order) || (byGateway && !gatewayRefunds(order)))
        return cannotRefund();
    QJsonObject refund = recordRefund(call.world, call.number(3), cents, call.body[u"reason"].toString(), call.now,
                                      lines, call.body[u"meta_data"].toArray());
    refund[u"refunded_payment"] = byGateway;
    call.world.refunds(call.number(3)).first() = refund;
    if (call.body[u"api_restock"].toBool(true))
        putBack(call, lines);
    settleRefund(call, cents, byGateway);
    if (!call.world.modern())
        refund.remove(QStringLiteral("refunded_payment")); // 6.9.1 shows it in lists only
    Response response = Response::json(201, withLinks(call, refund));
    response.headers.append({"location", (call.world.options().origin +
                                          QStringLiteral("/wp-json/wc/v3/orders/(?P<order_id>[\\d]+)/refunds/") +
                                          QString::number(refund[u"id"].toInteger()))
                                             .toUtf8()});
    return response;
}

namespace {

qsizetype refundIndex(const Call &call)
{
    const QList<QJsonObject> refunds = call.world.refunds(call.number(3));
    for (qsizetype i = 0; i < refunds.size(); ++i) {
        if (refunds[i][u"id"].toInteger() == call.number(5))
            return i;
    }
    return -1;
}

Response unknownRefund()
{
    return refuse(404, QStringLiteral("woocommerce_rest_shop_order_refund_invalid_id"));
}

} // namespace

Response readRefund(const Call &call)
{
    if (const auto refusal = refusedForOrder(call, QStringLiteral("view"), missingOrder))
        return *refusal;
    const qsizetype index = refundIndex(call);
    return index < 0 ? unknownRefund()
                     : Response::json(200, withLinks(call, call.world.refunds(call.number(3))[index]));
}

Response deleteRefund(const Call &call)
{
    if (const auto refusal = refusedForOrder(call, QStringLiteral("delete"), missingOrder))
        return *refusal;
    if (!call.truth(QStringLiteral("force")) && !call.body[u"force"].toBool())
        return refuse(501, QStringLiteral("woocommerce_rest_trash_not_supported"));
    const qsizetype index = refundIndex(call);
    if (index < 0)
        return unknownRefund();
    const QJsonObject gone = call.world.refunds(call.number(3)).takeAt(index);
    call.world.store(call.world.document(call.number(3))); // date_modified stays (finding 5)
    return Response::json(200, withLinks(call, gone));
}

} // namespace tradeit::twin
