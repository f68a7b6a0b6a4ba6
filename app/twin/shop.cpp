// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/shop.h"

#include "app/twin/wc/wcapi.h"
#include "app/twin/world/counter.h"
#include "app/twin/world/seeding.h"
#include "app/twin/world/world.h"

namespace tradeit::twin {

struct Shop::Private
{
    World world;
};

Shop::Shop(const ShopOptions &options, const QDateTime &now, EffectLog &log, PayPalLedger &paypal)
    : d(new Private{{options, log, paypal}})
{
    seedWorld(d->world, now.toSecsSinceEpoch());
}

Shop::~Shop() = default;

Response Shop::handle(const Request &request, const QDateTime &now)
{
    return WcApi(d->world, now.toSecsSinceEpoch()).handle(request);
}

Response Shop::control(const Request &request, const QDateTime &now)
{
    return Counter(d->world, now.toSecsSinceEpoch()).handle(request);
}

qint64 Shop::trickle(const QDateTime &now)
{
    return receiveOrder(d->world, now.toSecsSinceEpoch());
}

QJsonObject Shop::credentials() const
{
    const Credentials &known = d->world.credentials();
    QJsonArray vendors;
    for (const ShopUser &user : known.users) {
        if (user.role == ShopUser::Role::Vendor)
            vendors.append(QJsonObject{{QStringLiteral("user"), user.login},
                                       {QStringLiteral("password"), user.password},
                                       {QStringLiteral("app_password"), user.applicationPassword},
                                       {QStringLiteral("id"), user.id}});
    }
    const ConsumerKey &key = d->world.options().readOnlyKey ? known.readOnly : known.full;
    return {{QStringLiteral("shop"),
             QJsonObject{{QStringLiteral("user"), key.key}, {QStringLiteral("secret"), key.secret}}},
            {QStringLiteral("vendors"), vendors}};
}

QJsonObject Shop::save() const
{
    return d->world.save();
}

void Shop::restore(const QJsonObject &saved)
{
    d->world.restore(saved);
}

} // namespace tradeit::twin
