// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/orders/intent.h"

#include <QJsonArray>

namespace tradeit {

namespace {

QString dateText(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate dateFrom(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Amount amountFrom(const QJsonValue &value)
{
    return Amount::parse(value.toString()).value_or(Amount());
}

} // namespace

QJsonObject toJson(const IntentParams &params)
{
    QJsonObject json{{QStringLiteral("status"), params.status},
                     {QStringLiteral("message"), params.message},
                     {QStringLiteral("reason"), params.reason},
                     {QStringLiteral("override_reason"), params.overrideReason},
                     {QStringLiteral("overrides"), QJsonArray::fromStringList(params.overrides)},
                     {QStringLiteral("note"), params.note},
                     {QStringLiteral("note_to_customer"), params.noteToCustomer},
                     {QStringLiteral("date_promised"), dateText(params.datePromised)}};
    if (params.shipment)
        json[u"shipment"] = toJson(*params.shipment);
    return json;
}

IntentParams intentParamsFromJson(const QJsonObject &json)
{
    IntentParams params;
    params.status = json.value(u"status").toString();
    params.message = json.value(u"message").toString();
    params.reason = json.value(u"reason").toString();
    params.overrideReason = json.value(u"override_reason").toString();
    for (const QJsonValue &word : json.value(u"overrides").toArray())
        params.overrides.append(word.toString());
    params.note = json.value(u"note").toString();
    params.noteToCustomer = json.value(u"note_to_customer").toBool();
    if (json.value(u"shipment").isObject())
        params.shipment = shipmentFromJson(json.value(u"shipment").toObject());
    params.datePromised = dateFrom(json.value(u"date_promised"));
    return params;
}

QJsonObject toJson(const IntentBase &base)
{
    return {{QStringLiteral("status"), base.status},
            {QStringLiteral("refunded"), base.refunded.toString(2)},
            {QStringLiteral("total"), base.total.toString(2)},
            {QStringLiteral("lines"), base.lines},
            {QStringLiteral("tracking_ids"), QJsonArray::fromStringList(base.trackingIds)},
            {QStringLiteral("verdict"), base.verdict}};
}

IntentBase intentBaseFromJson(const QJsonObject &json)
{
    IntentBase base;
    base.status = json.value(u"status").toString();
    base.refunded = amountFrom(json.value(u"refunded"));
    base.total = amountFrom(json.value(u"total"));
    base.lines = json.value(u"lines").toString();
    for (const QJsonValue &id : json.value(u"tracking_ids").toArray())
        base.trackingIds.append(id.toString());
    base.verdict = json.value(u"verdict").toString();
    return base;
}

QJsonObject toJson(const Shipment &shipment)
{
    QJsonObject lines;
    for (auto line = shipment.lines.begin(); line != shipment.lines.end(); ++line)
        lines[QString::number(line.key())] = line.value();
    return {{QStringLiteral("id"), shipment.id},
            {QStringLiteral("carrier"), shipment.carrier},
            {QStringLiteral("tracking_number"), shipment.trackingNumber},
            {QStringLiteral("link"), shipment.link},
            {QStringLiteral("shipped_on"), isoUtc(shipment.shippedOn)},
            {QStringLiteral("expected"), dateText(shipment.expected)},
            {QStringLiteral("lines"), lines}};
}

Shipment shipmentFromJson(const QJsonObject &json)
{
    Shipment shipment;
    shipment.id = json.value(u"id").toString();
    shipment.carrier = json.value(u"carrier").toString();
    shipment.trackingNumber = json.value(u"tracking_number").toString();
    shipment.link = json.value(u"link").toString();
    shipment.shippedOn = fromIsoUtc(json.value(u"shipped_on").toString());
    shipment.expected = dateFrom(json.value(u"expected"));
    const QJsonObject lines = json.value(u"lines").toObject();
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        bool isNumber = false;
        const qint64 id = line.key().toLongLong(&isNumber);
        if (isNumber)
            shipment.lines.insert(id, line.value().toInt());
    }
    return shipment;
}

} // namespace tradeit
