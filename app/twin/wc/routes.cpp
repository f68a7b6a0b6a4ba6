// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/routes.h"

#include "app/twin/wc/fulfillments.h"
#include "app/twin/wc/index.h"
#include "app/twin/wc/notes.h"
#include "app/twin/wc/orderactions.h"
#include "app/twin/wc/orderlist.h"
#include "app/twin/wc/orders.h"
#include "app/twin/wc/products.h"
#include "app/twin/wc/refunds.h"
#include "app/twin/wc/shopfacts.h"
#include "app/twin/world/world.h"

namespace tradeit::twin {

namespace {

constexpr const char *listMethods = "GET, POST";
constexpr const char *itemMethods = "GET, POST, PUT, PATCH, DELETE";
constexpr const char *batchMethods = "POST, PUT, PATCH";

const QList<Route> &everywhere()
{
    const auto path = [](const char *text) { return QString::fromLatin1(text); };
    static const QList<Route> routes{
        {{"GET"}, path("/"), readIndex, "GET"},
        {{"GET"}, path("/wc/v3/orders"), listOrders, listMethods},
        {{"POST"}, path("/wc/v3/orders"), createOrder, listMethods},
        {{"OPTIONS"}, path("/wc/v3/orders"), describeOrders, listMethods},
        {{"POST", "PUT", "PATCH"}, path("/wc/v3/orders/batch"), batchOrders, batchMethods},
        {{"GET"}, path("/wc/v3/orders/#"), readOrder, itemMethods},
        {{"POST", "PUT", "PATCH"}, path("/wc/v3/orders/#"), changeOrder, itemMethods},
        {{"DELETE"}, path("/wc/v3/orders/#"), deleteOrder, itemMethods},
        {{"GET"}, path("/wc/v3/orders/#/notes"), listNotes, listMethods},
        {{"POST"}, path("/wc/v3/orders/#/notes"), createNote, listMethods},
        {{"GET"}, path("/wc/v3/orders/#/notes/#"), readNote, "GET, DELETE"},
        {{"DELETE"}, path("/wc/v3/orders/#/notes/#"), deleteNote, "GET, DELETE"},
        {{"GET"}, path("/wc/v3/orders/#/refunds"), listRefunds, listMethods},
        {{"POST"}, path("/wc/v3/orders/#/refunds"), createRefund, listMethods},
        {{"GET"}, path("/wc/v3/orders/#/refunds/#"), readRefund, "GET, DELETE"},
        {{"DELETE"}, path("/wc/v3/orders/#/refunds/#"), deleteRefund, "GET, DELETE"},
        {{"GET"}, path("/wc/v3/products"), listProducts, listMethods},
        {{"POST", "PUT", "PATCH"}, path("/wc/v3/products/batch"), batchProducts, batchMethods},
        {{"GET"}, path("/wc/v3/products/#"), readProduct, itemMethods},
        {{"POST", "PUT", "PATCH"}, path("/wc/v3/products/#"), changeProduct, itemMethods},
        {{"GET"}, path("/wc/v3/products/#/variations"), listVariations, listMethods},
        {{"POST", "PUT", "PATCH"}, path("/wc/v3/products/#/variations/batch"), batchVariations, batchMethods},
        {{"GET"}, path("/wc/v3/products/#/variations/#"), readVariation, itemMethods},
        {{"POST", "PUT", "PATCH"}, path("/wc/v3/products/#/variations/#"), changeVariation, itemMethods},
        {{"GET"}, path("/wc/v3/customers"), listCustomers, listMethods},
        {{"GET"}, path("/wc/v3/coupons"), listCoupons, listMethods},
        {{"POST"}, path("/wc/v3/coupons"), createCoupon, listMethods},
        {{"GET"}, path("/wc/v3/reports/orders/totals"), totalOrders, "GET"},
        {{"GET"}, path("/wc/v3/settings"), listSettingGroups, "GET"},
        {{"GET"}, path("/wc/v3/settings/*"), listSettings, "GET, POST, PUT, PATCH"},
        {{"GET"}, path("/wc/v3/data/currencies/current"), readCurrency, "GET"},
        {{"GET"}, path("/wc/v3/payment_gateways"), listGateways, "GET"},
        {{"GET"}, path("/wc/v3/taxes"), listTaxes, listMethods},
        {{"GET"}, path("/wp/v2/users/me"), readMe, itemMethods},
    };
    return routes;
}

const QList<Route> &modernOnly()
{
    const auto path = [](const char *text) { return QString::fromLatin1(text); };
    static const QList<Route> routes{
        {{"GET"}, path("/wc/v3/orders/statuses"), listStatuses, "GET"},
        {{"GET"}, path("/wc/v3/orders/#/actions/email_templates"), listEmailTemplates, "GET"},
        {{"POST"}, path("/wc/v3/orders/#/actions/send_order_details"), sendOrderDetails, "POST"},
    };
    return routes;
}

const QList<Route> &withFulfillments()
{
    static const QList<Route> routes{
        {{"GET"}, QStringLiteral("/wc/v3/orders/#/fulfillments"), listFulfillments, listMethods},
        {{"POST"}, QStringLiteral("/wc/v3/orders/#/fulfillments"), createFulfillment, listMethods},
    };
    return routes;
}

bool fits(const QString &pattern, const QString &route)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = route.split(u'/');
    if (wanted.size() != given.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        bool isNumber = false;
        (void)given[i].toLongLong(&isNumber);
        const bool same = wanted[i] == u"#"   ? isNumber
                          : wanted[i] == u"*" ? !given[i].isEmpty()
                                              : wanted[i] == given[i];
        if (!same)
            return false;
    }
    return true;
}

const Route *findIn(const QList<Route> &routes, const QByteArray &method, const QString &route)
{
    for (const Route &one : routes) {
        if (one.methods.contains(method) && fits(one.pattern, route))
            return &one;
    }
    return nullptr;
}

} // namespace

const Route *findRoute(const World &world, const QByteArray &method, const QString &route)
{
    if (const Route *found = findIn(everywhere(), method, route))
        return found;
    const Route *found = world.modern() ? findIn(modernOnly(), method, route) : nullptr;
    if (!found && world.options().fulfillments)
        found = findIn(withFulfillments(), method, route);
    return found;
}

} // namespace tradeit::twin
