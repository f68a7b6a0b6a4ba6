// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/capabilities.h"

#include "core/base/clock.h"

#include <QJsonArray>

namespace tradeit {

namespace {

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &entry : value.toArray())
        if (entry.isString())
            strings.append(entry.toString());
    return strings;
}

} // namespace

QJsonObject toJson(const Capabilities &capabilities)
{
    return {{QStringLiteral("probed"), isoUtc(capabilities.probed)},
            {QStringLiteral("api_root"), capabilities.apiRoot},
            {QStringLiteral("shop_name"), capabilities.shopName},
            {QStringLiteral("woo_version"), capabilities.wooVersion},
            {QStringLiteral("zone"), capabilities.zone},
            {QStringLiteral("currency"), capabilities.currency},
            {QStringLiteral("currency_decimals"), capabilities.currencyDecimals},
            {QStringLiteral("read_orders"), capabilities.readOrders},
            {QStringLiteral("write_orders"), capabilities.writeOrders},
            {QStringLiteral("read_stock"), capabilities.readStock},
            {QStringLiteral("dokan"), capabilities.dokan},
            {QStringLiteral("statuses_asked"), capabilities.statusesAsked},
            {QStringLiteral("statuses"), QJsonArray::fromStringList(capabilities.statuses)},
            {QStringLiteral("mails_asked"), capabilities.mailsAsked},
            {QStringLiteral("mails"), QJsonArray::fromStringList(capabilities.mails)}};
}

Capabilities capabilitiesFromJson(const QJsonObject &json)
{
    Capabilities capabilities;
    capabilities.probed = fromIsoUtc(json.value(u"probed").toString());
    capabilities.apiRoot = json.value(u"api_root").toString();
    capabilities.shopName = json.value(u"shop_name").toString();
    capabilities.wooVersion = json.value(u"woo_version").toString();
    capabilities.zone = json.value(u"zone").toString();
    capabilities.currency = json.value(u"currency").toString();
    capabilities.currencyDecimals = json.value(u"currency_decimals").toInt(capabilities.currencyDecimals);
    capabilities.readOrders = json.value(u"read_orders").toBool();
    capabilities.writeOrders = json.value(u"write_orders").toBool();
    capabilities.readStock = json.value(u"read_stock").toBool();
    capabilities.dokan = json.value(u"dokan").toBool();
    capabilities.statusesAsked = json.value(u"statuses_asked").toBool();
    capabilities.statuses = stringsFrom(json.value(u"statuses"));
    capabilities.mailsAsked = json.value(u"mails_asked").toBool();
    capabilities.mails = stringsFrom(json.value(u"mails"));
    return capabilities;
}

} // namespace tradeit
