// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/shipment.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace tradeit {

namespace {

Carrier preset(const char *id, const char *name, int deliveryDays, const char *linkTemplate = "")
{
    return {QString::fromLatin1(id), QString::fromLatin1(name), QString::fromLatin1(linkTemplate), deliveryDays};
}

/// An integer that arrives as a number or as a string (PHP); 0 when it is neither.
qint64 integerFrom(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toLongLong();
    return value.toInteger();
}

/// PHP writes a list with a gap as an object: its members are the entries then.
QJsonArray itemsOf(const QJsonValue &value)
{
    if (!value.isObject())
        return value.toArray();
    QJsonArray items;
    for (const QJsonValue &item : value.toObject())
        items.append(item);
    return items;
}

/// A link is shown to people: only https with a host, never javascript: or file:.
QString safeLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() ? text : QString();
}

Shipment shipmentFromMetaItem(const QJsonObject &item)
{
    constexpr qint64 endOfTimes = 253402300799; // 9999-12-31
    Shipment shipment;
    shipment.id = item.value(u"tracking_id").toString();
    const QString provider = item.value(u"tracking_provider").toString();
    const QString custom = item.value(u"custom_tracking_provider").toString();
    shipment.carrier = carrierNamed(provider.isEmpty() ? custom : provider).id;
    shipment.trackingNumber = item.value(u"tracking_number").toString();
    const QString link = safeLink(item.value(u"custom_tracking_link").toString());
    shipment.link = link.isEmpty() ? trackingLink(carrierNamed(shipment.carrier), shipment.trackingNumber) : link;
    const qint64 seconds = integerFrom(item.value(u"date_shipped"));
    if (seconds > 0 && seconds <= endOfTimes)
        shipment.shippedOn = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    return shipment;
}

void writeInto(QJsonObject &item, const Shipment &shipment)
{
    // The tracking plug-in knows couriers by its own slugs; the local ones are none of them and go by name.
    const Carrier carrier = carrierNamed(shipment.carrier);
    const bool international = !carrier.linkTemplate.isEmpty();
    item[u"tracking_provider"] = international ? carrier.id : QString();
    item[u"custom_tracking_provider"] = international ? QString() : carrier.name;
    item[u"custom_tracking_link"] = shipment.link;
    item[u"tracking_number"] = shipment.trackingNumber;
    item[u"date_shipped"] = shipment.shippedOn.isValid() ? shipment.shippedOn.toSecsSinceEpoch() : 0;
    item[u"tracking_id"] = shipment.id;
}

} // namespace

const QList<Carrier> &knownCarriers()
{
    static const QList<Carrier> carriers = {
        preset("swift", "Swift", 5),
        preset("zimpost", "ZimPost", 7),
        preset("courierconnect", "CourierConnect", 5),
        preset("dhl", "DHL", 5, "https://www.dhl.com/en/express/tracking.html?AWB={number}&brand=DHL"),
        preset("fedex", "FedEx", 5, "https://www.fedex.com/fedextrack/?trknbr={number}"),
        preset("bus", "Bus courier", 3),
        preset("kombi", "Kombi", 2),
        preset("own", "Own delivery", 2),
        preset("pickup", "Pick-up", 1),
    };
    return carriers;
}

Carrier carrierNamed(const QString &name)
{
    const QString wanted = name.simplified();
    for (const Carrier &known : knownCarriers())
        if (wanted.compare(known.id, Qt::CaseInsensitive) == 0 || wanted.compare(known.name, Qt::CaseInsensitive) == 0)
            return known;
    return {.id = wanted, .name = wanted, .linkTemplate = {}};
}

QString trackingLink(const Carrier &carrier, const QString &number)
{
    const QString trimmed = number.trimmed();
    if (carrier.linkTemplate.isEmpty() || trimmed.isEmpty())
        return {};
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(trimmed));
    return safeLink(QString(carrier.linkTemplate).replace(QStringLiteral("{number}"), encoded));
}

QList<Shipment> shipmentsFromMeta(const QJsonValue &value)
{
    QList<Shipment> shipments;
    for (const QJsonValue &item : itemsOf(value))
        if (item.isObject())
            shipments.append(shipmentFromMetaItem(item.toObject()));
    return shipments;
}

QJsonValue mergeShipmentIntoMeta(const QJsonValue &existing, const Shipment &shipment)
{
    QJsonArray items = itemsOf(existing);
    const auto isSame = [&](const QJsonValue &item) {
        return !shipment.id.isEmpty() && item.toObject().value(u"tracking_id").toString() == shipment.id;
    };
    qsizetype at = 0;
    while (at < items.size() && !isSame(items.at(at)))
        ++at;
    QJsonObject item = items.at(at).toObject();
    writeInto(item, shipment);
    if (at < items.size())
        items.replace(at, item);
    else
        items.append(item);
    return items;
}

} // namespace tradeit
