// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/world.h"

#include "app/twin/http/message.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/shoptime.h"

#include <QJsonDocument>
#include <algorithm>

namespace tradeit::twin {

namespace {

OrderRow rowOf(const QJsonObject &document)
{
    const QJsonObject billing = document[u"billing"].toObject();
    QStringList words{document[u"number"].toString()};
    for (const char16_t *field : {u"first_name", u"last_name", u"company", u"address_1", u"city", u"email", u"phone"})
        words += billing[QStringView(field)].toString();
    return {.id = document[u"id"].toInteger(),
            .parent = document[u"parent_id"].toInteger(),
            .customer = document[u"customer_id"].toInteger(),
            .created = secondsOfGmt(document[u"date_created_gmt"].toString()),
            .modified = secondsOfGmt(document[u"date_modified_gmt"].toString()),
            .status = document[u"status"].toString(),
            .words = words.join(u' ').toLower(),
            .bytes = Response::json(200, document).body};
}

} // namespace

World::World(const ShopOptions &options, EffectLog &log, PayPalLedger &paypal)
    : m_options(options), m_modern(options.flavour == u"wc11"), m_log(log), m_paypal(paypal),
      m_credentials(Credentials::fromSeed(options.seed)), m_random(quint64(options.seed) * 2654435761ULL + 17)
{
}

const OrderRow *World::order(qint64 id) const
{
    const auto found = m_orders.find(id);
    return found == m_orders.end() ? nullptr : &found->second;
}

QJsonObject World::document(qint64 id) const
{
    const OrderRow *row = order(id);
    return row ? QJsonDocument::fromJson(row->bytes).object() : QJsonObject();
}

void World::store(QJsonObject document)
{
    finishDocument(*this, document);
    storeVerbatim(document);
}

void World::storeVerbatim(const QJsonObject &document)
{
    OrderRow row = rowOf(document);
    m_nextPost = std::max(m_nextPost, row.id + 1);
    m_orders.insert_or_assign(row.id, std::move(row));
}

void World::remove(qint64 id)
{
    m_orders.erase(id);
    m_notes.remove(id);
    m_refunds.remove(id);
    m_fulfillments.remove(id);
}

QList<qint64> World::subOrders(qint64 parent) const
{
    QList<qint64> found;
    for (const auto &[id, row] : m_orders) {
        if (row.parent == parent && parent != 0)
            found.append(id);
    }
    return found;
}

Product *World::product(qint64 id)
{
    const auto found = m_products.find(id);
    return found == m_products.end() ? nullptr : &found->second;
}

Product *World::productBySku(const QString &sku)
{
    const auto found = std::find_if(m_products.begin(), m_products.end(),
                                    [&](const auto &pair) { return pair.second.document[u"sku"].toString() == sku; });
    return found == m_products.end() || sku.isEmpty() ? nullptr : &found->second;
}

QJsonObject World::storeOf(qint64 vendor) const
{
    const ShopUser *user = m_credentials.user(vendor);
    if (!user)
        return {};
    QJsonValue address = QJsonArray();
    if (user->role == ShopUser::Role::Vendor) {
        address = QJsonObject{
            {QStringLiteral("street_1"), QStringLiteral("5 Market St")}, {QStringLiteral("street_2"), QString()},
            {QStringLiteral("city"), QStringLiteral("Harare")},          {QStringLiteral("zip"), QString()},
            {QStringLiteral("country"), QStringLiteral("ZW")},           {QStringLiteral("state"), QString()}};
    }
    return {{QStringLiteral("id"), user->id},
            {QStringLiteral("name"), user->displayName},
            {QStringLiteral("shop_name"), user->shopName},
            {QStringLiteral("url"), QString(m_options.origin + QStringLiteral("/store/") + user->login + u'/')},
            {QStringLiteral("address"), address}};
}

QList<QPair<QString, QString>> World::statuses() const
{
    QList<QPair<QString, QString>> known{
        {QStringLiteral("pending"), QStringLiteral("Pending payment")},
        {QStringLiteral("processing"), QStringLiteral("Processing")},
        {QStringLiteral("on-hold"), QStringLiteral("On hold")},
        {QStringLiteral("completed"), QStringLiteral("Completed")},
        {QStringLiteral("cancelled"), QStringLiteral("Cancelled")},
        {QStringLiteral("refunded"), QStringLiteral("Refunded")},
        {QStringLiteral("failed"), QStringLiteral("Failed")},
    };
    if (m_options.customShipped)
        known.append({QStringLiteral("shipped"), QStringLiteral("Shipped")});
    known.append({QStringLiteral("checkout-draft"), QStringLiteral("Draft")});
    return known;
}

bool World::hasStatus(const QString &slug) const
{
    const auto known = statuses();
    return std::any_of(known.begin(), known.end(), [&](const auto &status) { return status.first == slug; });
}

QString World::statusName(const QString &slug) const
{
    const auto known = statuses();
    const auto found =
        std::find_if(known.begin(), known.end(), [&](const auto &status) { return status.first == slug; });
    return found == known.end() ? slug : found->second;
}

} // namespace tradeit::twin
