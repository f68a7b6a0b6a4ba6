// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/world.h"

#include <QJsonDocument>
#include <algorithm>

// How a world survives a restart: World::save and World::restore.

namespace tradeit::twin {

namespace {

QJsonArray arrayOf(const QList<QJsonObject> &objects)
{
    QJsonArray array;
    for (const QJsonObject &object : objects)
        array.append(object);
    return array;
}

QList<QJsonObject> objectsOf(const QJsonValue &array)
{
    QList<QJsonObject> objects;
    const QJsonArray elements = array.toArray();
    for (const QJsonValue element : elements)
        objects.append(element.toObject());
    return objects;
}

QJsonObject byOrder(const QHash<qint64, QList<QJsonObject>> &lists)
{
    QJsonObject saved;
    for (auto entry = lists.begin(); entry != lists.end(); ++entry) {
        if (!entry->isEmpty())
            saved[QString::number(entry.key())] = arrayOf(*entry);
    }
    return saved;
}

QHash<qint64, QList<QJsonObject>> byOrder(const QJsonValue &saved)
{
    QHash<qint64, QList<QJsonObject>> lists;
    const QJsonObject entries = saved.toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        lists.insert(entry.key().toLongLong(), objectsOf(*entry));
    return lists;
}

QJsonObject toJson(const Mail &mail)
{
    return {{QStringLiteral("time"), mail.time},       {QStringLiteral("to"), mail.to},
            {QStringLiteral("subject"), mail.subject}, {QStringLiteral("text"), mail.text},
            {QStringLiteral("order"), mail.order},     {QStringLiteral("cause"), mail.cause}};
}

Mail mailOf(const QJsonValue &saved)
{
    return {saved[u"time"].toInteger(), saved[u"to"].toString(),     saved[u"subject"].toString(),
            saved[u"text"].toString(),  saved[u"order"].toInteger(), saved[u"cause"].toString()};
}

} // namespace

QJsonObject World::save() const
{
    QJsonArray orders;
    for (const auto &[id, row] : m_orders)
        orders.append(QString::fromLatin1(row.bytes)); // ASCII; as text it is not parsed again
    QJsonArray products;
    for (const auto &[id, product] : m_products)
        products.append(QJsonObject{{QStringLiteral("id"), id},
                                    {QStringLiteral("parent"), product.parent},
                                    {QStringLiteral("vendor"), product.vendor},
                                    {QStringLiteral("document"), product.document}});
    QJsonArray mails;
    for (const Mail &mail : m_mails)
        mails.append(toJson(mail));
    return {{QStringLiteral("orders"), orders},
            {QStringLiteral("products"), products},
            {QStringLiteral("mails"), mails},
            {QStringLiteral("notes"), byOrder(m_notes)},
            {QStringLiteral("refunds"), byOrder(m_refunds)},
            {QStringLiteral("fulfillments"), byOrder(m_fulfillments)},
            {QStringLiteral("customers"), arrayOf(m_customers)},
            {QStringLiteral("coupons"), arrayOf(m_coupons)},
            {QStringLiteral("next"), QJsonArray{m_nextPost, m_nextItem, m_nextMeta, m_nextNote, m_nextPerson}},
            {QStringLiteral("random"), QString::number(m_random.state())}};
}

void World::restore(const QJsonObject &saved)
{
    m_orders.clear();
    m_products.clear();
    m_mails.clear();
    const QJsonArray orders = saved[u"orders"].toArray();
    for (const QJsonValue order : orders)
        storeVerbatim(QJsonDocument::fromJson(order.toString().toLatin1()).object());
    const QJsonArray products = saved[u"products"].toArray();
    for (const QJsonValue product : products) {
        const qint64 id = product[u"id"].toInteger();
        m_products[id] = {id, product[u"parent"].toInteger(), product[u"vendor"].toInteger(),
                          product[u"document"].toObject()};
    }
    const QJsonArray mails = saved[u"mails"].toArray();
    for (const QJsonValue mail : mails)
        m_mails.append(mailOf(mail));
    m_notes = byOrder(saved[u"notes"]);
    m_refunds = byOrder(saved[u"refunds"]);
    m_fulfillments = byOrder(saved[u"fulfillments"]);
    m_customers = objectsOf(saved[u"customers"]);
    m_coupons = objectsOf(saved[u"coupons"]);
    const QJsonArray next = saved[u"next"].toArray();
    m_nextPost = next[0].toInteger();
    m_nextItem = next[1].toInteger();
    m_nextMeta = next[2].toInteger();
    m_nextNote = next[3].toInteger();
    m_nextPerson = next[4].toInt();
    m_random = SeededRandom(saved[u"random"].toString().toULongLong());
}

} // namespace tradeit::twin
