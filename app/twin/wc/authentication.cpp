// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/authentication.h"

#include "app/twin/wc/answer.h"
#include "app/twin/world/world.h"

namespace tradeit::twin {

namespace {

struct Pair
{
    QString name;
    QString secret;
    bool fromQuery = false;
};

Pair basicOf(const Request &request)
{
    const QByteArray header = request.header("authorization");
    if (!header.toLower().startsWith("basic "))
        return {};
    const QString text = QString::fromUtf8(QByteArray::fromBase64(header.mid(6).trimmed()));
    return {text.section(u':', 0, 0), text.section(u':', 1), false};
}

/// WooCommerce reads keys out of the query first.
Pair keyOf(const Request &request)
{
    const QString key = request.queryValue(QStringLiteral("consumer_key"));
    const QString secret = request.queryValue(QStringLiteral("consumer_secret"));
    if (!key.isEmpty() && !secret.isEmpty())
        return {key, secret, true};
    return basicOf(request);
}

/// WooCommerce looks at the URL as it was sent, query included.
bool isWooCommerceUrl(const Request &request)
{
    const QString marker = QStringLiteral("wp-json/wc/");
    return request.path.contains(marker) || request.query.toString(QUrl::FullyEncoded).contains(marker);
}

Admission admitKey(const Request &request, World &world, const ConsumerKey &key, const QString &secret)
{
    const bool reads = request.method == "GET" || request.method == "HEAD";
    const Response refused = refuse(401, QStringLiteral("woocommerce_rest_authentication_error"));
    if (key.secret != secret)
        return {{}, refused};
    const bool allowed = request.method == "OPTIONS" || (reads ? key.reads : key.writes);
    if (!allowed) // the user is known all the same
        return {{world.credentials().user(key.owner), &key}, refused};
    return {{world.credentials().user(key.owner), &key}, std::nullopt};
}

/// `tolerant`: WooCommerce 11 takes a wrong user on its own routes for nobody; elsewhere WordPress says what was wrong.
Admission admitApplication(World &world, const Pair &pair, bool tolerant)
{
    const ShopUser *user = world.credentials().user(pair.name);
    QString password = pair.secret;
    if (user && user->applicationPassword == password.remove(u' '))
        return {{user, nullptr}, std::nullopt};
    if (tolerant)
        return {};
    return {{}, refuse(401, user ? QStringLiteral("incorrect_password") : QStringLiteral("invalid_username"))};
}

} // namespace

Admission admit(const Request &request, World &world)
{
    if (!request.secure)
        return {};
    const bool wooCommerce = isWooCommerceUrl(request);
    const Pair pair = keyOf(request);
    if (wooCommerce && !pair.name.isEmpty()) {
        if (const ConsumerKey *key = world.credentials().key(pair.name))
            return admitKey(request, world, *key, pair.secret);
    }
    const Pair basic = basicOf(request);
    if (basic.name.isEmpty())
        return {};
    return admitApplication(world, basic, wooCommerce && world.modern());
}

} // namespace tradeit::twin
