// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/orderdocument.h"

#include "app/twin/world/cents.h"
#include "app/twin/world/shoptime.h"
#include "app/twin/world/world.h"

#include <QSet>
#include <algorithm>

namespace tradeit::twin {

namespace {

QString symbolOf(const QString &currency)
{
    if (currency == u"USD")
        return QStringLiteral("$");
    if (currency == u"EUR")
        return QStringLiteral("€");
    if (currency == u"KWD")
        return QStringLiteral("د.ك");
    if (currency == u"ZAR")
        return QStringLiteral("R");
    return currency;
}

bool needsShipping(World &world, const QJsonArray &lines)
{
    return std::any_of(lines.begin(), lines.end(), [&](const QJsonValue &line) {
        const Product *product = world.product(line[u"product_id"].toInteger());
        return product && !(product->document[u"virtual"].toBool() && product->document[u"downloadable"].toBool());
    });
}

QJsonArray storesOf(World &world, const QJsonArray &lines)
{
    QJsonArray stores;
    QSet<qint64> seen;
    for (const QJsonValue line : lines) {
        const Product *product = world.product(line[u"product_id"].toInteger());
        if (!product || seen.contains(product->vendor))
            continue;
        seen.insert(product->vendor);
        stores.append(world.storeOf(product->vendor));
    }
    return stores;
}

QJsonArray refundSummaries(World &world, qint64 order)
{
    QJsonArray summaries;
    const QList<QJsonObject> refunds = world.refunds(order);
    for (const QJsonObject &refund : refunds) {
        QJsonObject summary{{QStringLiteral("id"), refund[u"id"]},
                            {QStringLiteral("reason"), refund[u"reason"]},
                            {QStringLiteral("total"), money(-centsOf(refund[u"amount"].toString()))}};
        if (world.modern())
            summary[QStringLiteral("total_tax")] = QStringLiteral("0.00");
        summaries.append(summary);
    }
    return summaries;
}

QJsonObject orderLinks(const World &world, const QJsonObject &document)
{
    const QString orders = world.options().origin + QStringLiteral("/wp-json/wc/v3/orders");
    const QString self = orders + u'/' + QString::number(document[u"id"].toInteger());
    QJsonObject links = linksOf(world, self, orders,
                                {QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
                                 QStringLiteral("PATCH"), QStringLiteral("DELETE")});
    if (world.modern()) {
        links[QStringLiteral("email_templates")] = QJsonArray{
            QJsonObject{{QStringLiteral("embeddable"), true},
                        {QStringLiteral("href"), QString(self + QStringLiteral("/actions/email_templates"))}}};
    }
    const auto link = [&](const QString &name, const QString &href) {
        links[name] = QJsonArray{QJsonObject{{QStringLiteral("href"), href}}};
    };
    if (const qint64 customer = document[u"customer_id"].toInteger())
        link(QStringLiteral("customer"),
             world.options().origin + QStringLiteral("/wp-json/wc/v3/customers/") + QString::number(customer));
    if (const qint64 parent = document[u"parent_id"].toInteger())
        link(QStringLiteral("up"), orders + u'/' + QString::number(parent));
    return links;
}

/// WooCommerce 11 lists meta by key, 6 by age.
void sortMeta(QJsonArray &meta)
{
    QList<QJsonValue> sorted(meta.begin(), meta.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const QJsonValue &a, const QJsonValue &b) {
        return a[u"key"].toString() < b[u"key"].toString();
    });
    meta = QJsonArray();
    for (const QJsonValue &entry : sorted)
        meta.append(entry);
}

qint64 sumOf(const QJsonArray &lines, QStringView field)
{
    qint64 sum = 0;
    for (const QJsonValue line : lines)
        sum += centsOf(line[field].toString());
    return sum;
}

} // namespace

QJsonObject linksOf(const World &world, const QString &self, const QString &collection, const QStringList &allowed)
{
    QJsonObject own{{QStringLiteral("href"), self}};
    if (world.modern()) {
        own[QStringLiteral("targetHints")] =
            QJsonObject{{QStringLiteral("allow"), QJsonArray::fromStringList(allowed)}};
    }
    return {{QStringLiteral("self"), QJsonArray{own}},
            {QStringLiteral("collection"), QJsonArray{QJsonObject{{QStringLiteral("href"), collection}}}}};
}

void finishDocument(World &world, QJsonObject &document)
{
    const QString status = document[u"status"].toString();
    const QString id = QString::number(document[u"id"].toInteger());
    const QJsonArray lines = document[u"line_items"].toArray();
    const QJsonArray stores = storesOf(world, lines);
    document[u"is_editable"] = status == u"pending" || status == u"on-hold" || status == u"auto-draft";
    document[u"needs_payment"] =
        (status == u"pending" || status == u"failed") && centsOf(document[u"total"].toString()) > 0;
    document[u"needs_processing"] = needsShipping(world, lines);
    document[u"currency_symbol"] = symbolOf(document[u"currency"].toString());
    document[u"payment_url"] = QString(world.options().origin + QStringLiteral("/checkout/order-pay/") + id +
                                       QStringLiteral("/?pay_for_order=true&key=") + document[u"order_key"].toString());
    document[u"refunds"] = refundSummaries(world, document[u"id"].toInteger());
    if (stores.isEmpty()) { // nothing in it is anybody's any more
        document.remove(QStringLiteral("stores"));
        document.remove(QStringLiteral("store"));
    } else {
        document[u"stores"] = stores;
        document[u"store"] = stores.size() == 1 ? QJsonValue(stores.first()) : QJsonValue(QJsonArray());
    }
    if (world.modern()) {
        QJsonArray meta = document[u"meta_data"].toArray();
        sortMeta(meta);
        document[u"meta_data"] = meta;
    }
    document[u"_links"] = orderLinks(world, document);
}

void addUp(QJsonObject &document)
{
    QJsonArray lines = document[u"line_items"].toArray();
    const QJsonArray shipping = document[u"shipping_lines"].toArray();
    const QJsonArray fees = document[u"fee_lines"].toArray();
    const qint64 goods = sumOf(lines, u"total");
    const qint64 cartTax = sumOf(lines, u"total_tax") + sumOf(fees, u"total_tax");
    const qint64 freight = sumOf(shipping, u"total");
    const qint64 freightTax = sumOf(shipping, u"total_tax");
    document[u"discount_total"] = money(sumOf(lines, u"subtotal") - goods);
    document[u"discount_tax"] = money(sumOf(lines, u"subtotal_tax") - sumOf(lines, u"total_tax"));
    document[u"shipping_total"] = money(freight);
    document[u"shipping_tax"] = money(freightTax);
    document[u"cart_tax"] = money(cartTax);
    document[u"total_tax"] = money(cartTax + freightTax);
    document[u"total"] = money(goods + sumOf(fees, u"total") + freight + cartTax + freightTax);
    QJsonArray taxes = document[u"tax_lines"].toArray();
    if (!taxes.isEmpty()) {
        QJsonObject vat = taxes.first().toObject();
        vat[u"tax_total"] = money(cartTax);
        vat[u"shipping_tax_total"] = money(freightTax);
        taxes.replace(0, vat);
        document[u"tax_lines"] = taxes;
    }
}

void setDate(QJsonObject &document, const QString &name, qint64 seconds)
{
    document[name] = naiveLocal(seconds);
    document[QString(name + QStringLiteral("_gmt"))] = naiveGmt(seconds);
}

QJsonValue metaValue(const QJsonObject &document, const QString &key)
{
    const QJsonArray meta = document[u"meta_data"].toArray();
    QJsonValue value = QJsonValue::Undefined;
    for (const QJsonValue entry : meta) {
        if (entry[u"key"].toString() == key)
            value = entry[u"value"];
    }
    return value;
}

bool setMeta(World &world, QJsonObject &document, const QString &key, const QJsonValue &value)
{
    return applyMeta(world, document, {{QStringLiteral("key"), key}, {QStringLiteral("value"), value}});
}

bool applyMeta(World &world, QJsonObject &document, const QJsonObject &change)
{
    const qint64 id = change[u"id"].toInteger();
    const QString key = change[u"key"].toString();
    const QJsonValue value = asPhpKeepsIt(change[u"value"]);
    const QJsonArray before = document[u"meta_data"].toArray();
    QJsonArray after;
    bool placed = false;
    for (const QJsonValue entry : before) {
        const bool meant = id ? entry[u"id"].toInteger() == id : entry[u"key"].toString() == key;
        if (!meant) {
            after.append(entry);
        } else if (!placed && !value.isNull()) {
            QJsonObject kept = entry.toObject();
            kept[u"value"] = value;
            if (!key.isEmpty())
                kept[u"key"] = key;
            after.append(kept);
            placed = true;
        }
    }
    if (!placed && !value.isNull() && !key.isEmpty())
        after.append(QJsonObject{
            {QStringLiteral("id"), world.freshMeta()}, {QStringLiteral("key"), key}, {QStringLiteral("value"), value}});
    document[u"meta_data"] = after;
    return after != before;
}

QJsonValue asPhpKeepsIt(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("1") : QString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

} // namespace tradeit::twin
