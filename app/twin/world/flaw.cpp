// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/flaw.h"

#include "app/twin/world/cents.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/stock.h"
#include "app/twin/world/world.h"

namespace tradeit::twin {

namespace {

/// The newest order that is nobody's sub-order, to be ordered once more by the same buyer.
void repeatNewest(World &world, OrderForm &form)
{
    const auto &orders = world.orders();
    for (auto row = orders.rbegin(); row != orders.rend(); ++row) {
        const QJsonObject order = world.document(row->first);
        OrderForm repeated = form;
        repeated.lines.clear();
        const QJsonArray lines = order[u"line_items"].toArray();
        for (const QJsonValue line : lines) {
            const qint64 variation = line[u"variation_id"].toInteger();
            const qint64 product = variation ? variation : line[u"product_id"].toInteger();
            if (world.product(product))
                repeated.lines.append({product, line[u"quantity"].toInt()});
        }
        if (row->second.parent != 0 || repeated.lines.size() != lines.size() || lines.isEmpty())
            continue;
        repeated.billing = order[u"billing"].toObject();
        repeated.shipping = order[u"shipping"].toObject();
        repeated.customer = order[u"customer_id"].toInteger();
        form = repeated;
        return;
    }
}

void setShelf(World &world, qint64 product, qint64 pieces, qint64 now)
{
    if (const Product *shelved = world.product(product))
        moveStock(world, product, pieces - shelved->document[u"stock_quantity"].toInteger(), 0, now);
}

} // namespace

void Flaw::spoil(World &world, OrderForm &form, qint64 now) const
{
    if (m_name == u"phone")
        form.billing[QStringLiteral("phone")] = QStringLiteral("12345");
    if (m_name == u"currency")
        form.currency = QStringLiteral("EUR");
    if (m_name == u"address") {
        for (QJsonObject *address : {&form.billing, &form.shipping}) {
            address->insert(QStringLiteral("address_1"), QString());
            address->insert(QStringLiteral("city"), QString());
        }
    }
    if (m_name == u"duplicate")
        repeatNewest(world, form);
    if (form.lines.isEmpty())
        return;
    if (m_name == u"stock") {
        form.lines.first().quantity = std::max(2, form.lines.first().quantity);
        setShelf(world, form.lines.first().product, 1, now);
    }
    if (m_name == u"quantity") {
        form.lines.first().quantity = 60;
        setShelf(world, form.lines.first().product, 500, now);
    }
}

void Flaw::spoil(QJsonObject &order) const
{
    if (m_name == u"sums")
        order[u"total"] = money(centsOf(order[u"total"].toString()) + 100);
}

} // namespace tradeit::twin
