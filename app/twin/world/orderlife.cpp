// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/orderlife.h"

#include "app/twin/world/mailbox.h"
#include "app/twin/world/notes.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/orderform.h"
#include "app/twin/world/stock.h"
#include "app/twin/world/world.h"

#include <algorithm>
#include <set>

namespace tradeit::twin {

namespace {

/// The vendors of an order's lines, smallest id first.
std::set<qint64> vendorsOf(World &world, const QJsonObject &order)
{
    std::set<qint64> vendors;
    const QJsonArray lines = order[u"line_items"].toArray();
    for (const QJsonValue line : lines) {
        if (const Product *product = world.product(line[u"product_id"].toInteger()))
            vendors.insert(product->vendor);
    }
    return vendors;
}

/// A sub-order's own copy of a line: new ids, stock not yet taken.
QJsonObject copiedLine(World &world, QJsonObject line)
{
    line[u"id"] = world.freshItem();
    QJsonArray meta;
    const QJsonArray before = line[u"meta_data"].toArray();
    for (const QJsonValue entry : before) {
        if (entry[u"key"].toString() == u"_reduced_stock")
            continue;
        QJsonObject copy = entry.toObject();
        copy[u"id"] = world.freshMeta();
        meta.append(copy);
    }
    line[u"meta_data"] = meta;
    return line;
}

} // namespace

void OrderLife::dateStatus(QJsonObject &order)
{
    const QString status = order[u"status"].toString();
    // Cash on delivery counts as paid only when the order is completed.
    const bool cash = order[u"payment_method"].toString() == u"cod";
    const bool paid = status == u"completed" || (status == u"processing" && !cash);
    if (paid && order[u"date_paid_gmt"].toString().isEmpty())
        setDate(order, QStringLiteral("date_paid"), m_now);
    if (status == u"completed")
        setDate(order, QStringLiteral("date_completed"), m_now);
    setDate(order, QStringLiteral("date_modified"), m_now);
}

void OrderLife::enterStatus(QJsonObject &order, const QString &status)
{
    const QString before = order[u"status"].toString();
    if (before == status)
        return;
    const qint64 id = order[u"id"].toInteger();
    order[u"status"] = status;
    m_world.log().effect(QStringLiteral("status"), id, status);
    dateStatus(order);
    if (before != u"trash") {
        settleStock(m_world, order, m_now);
        addSystemNote(m_world, id,
                      QStringLiteral("Order status changed from ") + m_world.statusName(before) +
                          QStringLiteral(" to ") + m_world.statusName(status) + u'.',
                      m_now);
        if (mailStatus(m_world, order, before, m_now) && !m_world.modern())
            setMeta(m_world, order, QStringLiteral("_new_order_email_sent"), QStringLiteral("true"));
    }
    QJsonObject derived = order;
    finishDocument(m_world, derived);
    if (status == u"processing" && !order[u"line_items"].toArray().isEmpty() && !derived[u"needs_processing"].toBool())
        enterStatus(order, QStringLiteral("completed"));
}

void OrderLife::changeStatus(qint64 id, const QString &status)
{
    QJsonObject order = m_world.document(id);
    enterStatus(order, status);
    m_world.store(order);
    const QList<qint64> subs = m_world.subOrders(id);
    for (const qint64 sub : subs) {
        QJsonObject document = m_world.document(sub);
        enterStatus(document, order[u"status"].toString());
        m_world.store(document);
    }
    if (const qint64 parent = order[u"parent_id"].toInteger())
        followSubOrders(parent);
}

void OrderLife::followSubOrders(qint64 parent)
{
    const OrderRow *row = m_world.order(parent);
    const QList<qint64> subs = m_world.subOrders(parent);
    const bool all = !subs.isEmpty() && std::all_of(subs.begin(), subs.end(), [this](qint64 sub) {
        return m_world.order(sub)->status == u"completed";
    });
    if (!row || !all || row->status == u"completed")
        return;
    QJsonObject document = m_world.document(parent);
    enterStatus(document, QStringLiteral("completed"));
    m_world.store(document);
}

QJsonObject OrderLife::subOrder(const QJsonObject &parent, qint64 vendor) const
{
    QJsonObject sub = parent;
    const qint64 id = m_world.freshPost();
    sub[u"id"] = id;
    sub[u"number"] = QString::number(id);
    sub[u"parent_id"] = parent[u"id"];
    sub[u"order_key"] = freshOrderKey(m_world);
    sub[u"created_via"] = QStringLiteral("dokan");
    sub[u"transaction_id"] = QString();
    for (const QString &date : {QStringLiteral("date_created"), QStringLiteral("date_modified")})
        setDate(sub, date, m_now);
    QJsonArray lines;
    const QJsonArray all = parent[u"line_items"].toArray();
    for (const QJsonValue line : all) {
        const Product *product = m_world.product(line[u"product_id"].toInteger());
        if (product && product->vendor == vendor)
            lines.append(copiedLine(m_world, line.toObject()));
    }
    sub[u"line_items"] = lines;
    sub[u"shipping_lines"] = QJsonArray();
    sub[u"fee_lines"] = QJsonArray();
    sub[u"coupon_lines"] = QJsonArray();
    sub[u"refunds"] = QJsonArray();
    sub[u"meta_data"] = QJsonArray();
    sub[u"tax_lines"] = QJsonArray{composeVat(m_world)};
    setMeta(m_world, sub, QStringLiteral("_dokan_vendor_id"), vendor);
    setMeta(m_world, sub, QStringLiteral("shipping_fee_recipient"), QStringLiteral("seller"));
    setMeta(m_world, sub, QStringLiteral("tax_fee_recipient"), QStringLiteral("seller"));
    addUp(sub);
    return sub;
}

void OrderLife::split(qint64 parent)
{
    QJsonObject document = m_world.document(parent);
    const std::set<qint64> vendors = vendorsOf(m_world, document);
    if (vendors.size() < 2)
        return;
    setMeta(m_world, document, QStringLiteral("has_sub_order"), QStringLiteral("1"));
    setMeta(m_world, document, QStringLiteral("_dokan_vendor_id"), QJsonValue());
    m_world.store(document);
    for (const qint64 vendor : vendors)
        m_world.store(subOrder(document, vendor));
}

void OrderLife::splitAgain(qint64 parent)
{
    const QList<qint64> old = m_world.subOrders(parent);
    for (const qint64 sub : old)
        m_world.remove(sub);
    split(parent);
    const QList<qint64> fresh = m_world.subOrders(parent);
    for (const qint64 sub : fresh) {
        QJsonObject document = m_world.document(sub);
        settleStock(m_world, document, m_now);
        m_world.store(document);
        mailStatus(m_world, document, QStringLiteral("pending"), m_now);
    }
}

void OrderLife::trash(qint64 id)
{
    QJsonObject order = m_world.document(id);
    order[u"status"] = QStringLiteral("trash");
    setDate(order, QStringLiteral("date_modified"), m_now);
    m_world.log().effect(QStringLiteral("status"), id, QStringLiteral("trash"));
    m_world.store(order);
}

void OrderLife::keep(QJsonObject order, bool posts)
{
    if (posts || m_world.modern())
        setDate(order, QStringLiteral("date_modified"), m_now);
    m_world.store(order);
}

} // namespace tradeit::twin
