// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/woocommerce/wooquery.h"

#include <algorithm>

namespace tradeit {

namespace {

// GMT without a zone, together with dates_are_gmt: "…Z" beside it moves the bound by the store's offset (finding 2).
QString naiveGmt(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss");
}

// A row may change while the page is being made, so a filter counts as ignored when most rows lie outside it.
template <typename Fn>
bool mostAreOutside(const QList<Order> &orders, Fn &&isInside)
{
    const auto outside = std::count_if(orders.cbegin(), orders.cend(), [&](const Order &o) { return !isInside(o); });
    return outside * 2 > orders.size();
}

} // namespace

QString wooOrderFields(bool stubs)
{
    return stubs ? QStringLiteral("id,parent_id,status,date_modified_gmt")
                 : QStringLiteral("id,parent_id,number,order_key,status,currency,prices_include_tax,date_created_gmt,"
                                  "date_modified_gmt,date_paid_gmt,date_completed_gmt,total,total_tax,shipping_total,"
                                  "shipping_tax,discount_total,discount_tax,payment_method,payment_method_title,"
                                  "transaction_id,payment_url,customer_id,billing,shipping,customer_note,line_items,"
                                  "shipping_lines,fee_lines,coupon_lines,tax_lines,refunds,meta_data");
}

QUrlQuery wooOrderQuery(const OrderQuery &query)
{
    QUrlQuery arguments;
    const auto add = [&](const QString &name, const QString &value) { arguments.addQueryItem(name, value); };
    add(QStringLiteral("page"), QString::number(std::max(query.page, 1)));
    add(QStringLiteral("per_page"), QString::number(std::clamp(query.perPage, 1, 100)));
    const bool ascending = query.walk == OrderQuery::Walk::IdAscending;
    add(QStringLiteral("orderby"), ascending ? QStringLiteral("id") : QStringLiteral("date"));
    add(QStringLiteral("order"), ascending ? QStringLiteral("asc") : QStringLiteral("desc"));
    if (query.modifiedAfter.isValid())
        add(QStringLiteral("modified_after"), naiveGmt(query.modifiedAfter));
    if (query.createdBefore.isValid())
        add(QStringLiteral("before"), naiveGmt(query.createdBefore));
    if (query.modifiedAfter.isValid() || query.createdBefore.isValid())
        add(QStringLiteral("dates_are_gmt"), QStringLiteral("true"));
    if (!query.statuses.isEmpty())
        add(QStringLiteral("status"), query.statuses.join(u','));
    if (!query.include.isEmpty()) {
        QStringList ids;
        for (const RemoteId id : query.include)
            ids.append(QString::number(id.value));
        add(QStringLiteral("include"), ids.join(u','));
    }
    add(QStringLiteral("_fields"), wooOrderFields(query.stubsOnly));
    return arguments;
}

QString ignoredArgument(const OrderQuery &query, const OrderPage &page)
{
    const QList<Order> &orders = page.orders;
    if (orders.size() > std::clamp(query.perPage, 1, 100))
        return QStringLiteral("per_page");
    if (!query.include.isEmpty() &&
        !std::ranges::all_of(orders, [&](const Order &o) { return query.include.contains(o.id); }))
        return QStringLiteral("include");
    if (!query.statuses.isEmpty() &&
        mostAreOutside(orders, [&](const Order &o) { return query.statuses.contains(o.status); }))
        return QStringLiteral("status");
    if (query.modifiedAfter.isValid() && mostAreOutside(orders, [&](const Order &o) {
            return !o.modified.isValid() || o.modified > query.modifiedAfter;
        }))
        return QStringLiteral("modified_after");
    if (query.createdBefore.isValid() && !query.stubsOnly &&
        mostAreOutside(orders, [&](const Order &o) { return !o.created.isValid() || o.created < query.createdBefore; }))
        return QStringLiteral("before");
    if (query.walk == OrderQuery::Walk::IdAscending &&
        !std::ranges::is_sorted(orders, {}, [](const Order &o) { return o.id.value; }))
        return QStringLiteral("orderby");
    return {};
}

} // namespace tradeit
