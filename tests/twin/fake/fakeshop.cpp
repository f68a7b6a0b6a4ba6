// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/log/effectlog.h"
#include "app/twin/paypal/paypalledger.h"
#include "app/twin/shop.h"
#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace tradeit::twin {

/// Orders that are nothing but id, status and transaction_id; enough for what lies around a shop.
struct Shop::Private
{
    ShopOptions options;
    EffectLog &log;
    PayPalLedger &paypal;
    QMap<qint64, QJsonObject> orders;
    QString secret;

    QJsonObject order(const QDateTime &now)
    {
        const qint64 id = 1000 + orders.size();
        const auto payment = paypal.take(now, QStringLiteral("45.99"), QStringLiteral("USD"), QString::number(id),
                                         u"WC-" + QString::number(id), true);
        orders[id] = {{QStringLiteral("id"), id},
                      {QStringLiteral("number"), QString::number(id)},
                      {QStringLiteral("total"), payment.amount},
                      {QStringLiteral("currency"), payment.currency},
                      {QStringLiteral("status"), QStringLiteral("processing")},
                      {QStringLiteral("transaction_id"), payment.capture},
                      {QStringLiteral("date_created_gmt"), isoUtc(now).chopped(1)}};
        return orders[id];
    }
};

Shop::Shop(const ShopOptions &options, const QDateTime &now, EffectLog &log, PayPalLedger &paypal)
    : d(new Private{options, log, paypal, {}, QStringLiteral("cs_%1").arg(options.seed)})
{
    for (int i = 0; i < options.orders; ++i)
        d->order(now);
}

Shop::~Shop() = default;

Response Shop::handle(const Request &request, const QDateTime &)
{
    const QString prefix = QStringLiteral("/wp-json/wc/v3/orders/");
    const qint64 id = request.path.mid(prefix.size()).toLongLong();
    if (!request.path.startsWith(prefix) || !d->orders.contains(id))
        return Response::json(404, QJsonObject{{QStringLiteral("code"), QStringLiteral("rest_no_route")}});
    if (request.header("authorization") != "Basic " + QByteArray("ck_1:" + d->secret.toUtf8()).toBase64())
        return Response::json(401,
                              QJsonObject{{QStringLiteral("code"), QStringLiteral("woocommerce_rest_cannot_view")}});
    const QString status = QJsonDocument::fromJson(request.body)[u"status"].toString();
    if (request.method == "PUT" && d->orders[id][u"status"].toString() != status) {
        d->orders[id][u"status"] = status;
        d->log.effect(QStringLiteral("status"), id, status);
    }
    return Response::json(200, d->orders[id]);
}

Response Shop::control(const Request &request, const QDateTime &now)
{
    if (request.path == u"/mails")
        return Response::json(200, QJsonArray());
    if (request.method == "POST")
        return Response::json(201, d->order(now));
    const qint64 id = request.path.mid(8).toLongLong();
    return d->orders.contains(id) ? Response::json(200, d->orders[id]) : Response::json(404, QJsonObject());
}

qint64 Shop::trickle(const QDateTime &now)
{
    return d->order(now)[u"id"].toInteger();
}

QJsonObject Shop::credentials() const
{
    return {{QStringLiteral("shop"),
             QJsonObject{{QStringLiteral("user"), QStringLiteral("ck_1")}, {QStringLiteral("secret"), d->secret}}},
            {QStringLiteral("vendors"), QJsonArray()}};
}

QJsonObject Shop::save() const
{
    QJsonArray orders;
    for (const QJsonObject &order : d->orders)
        orders.append(order);
    return {{QStringLiteral("orders"), orders}, {QStringLiteral("secret"), d->secret}};
}

void Shop::restore(const QJsonObject &saved)
{
    d->orders.clear();
    d->secret = saved[u"secret"].toString();
    const QJsonArray orders = saved[u"orders"].toArray();
    for (const QJsonValue &order : orders)
        d->orders[order[u"id"].toInteger()] = order.toObject();
}

} // namespace tradeit::twin
