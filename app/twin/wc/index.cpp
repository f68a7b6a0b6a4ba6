// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/index.h"

#include "app/twin/recorded/recorded.h"
#include "app/twin/wc/answer.h"
#include "app/twin/world/orderdocument.h"
#include "app/twin/world/world.h"

namespace tradeit::twin {

namespace {

QString flavoured(const Call &call, const QString &name)
{
    return name + (call.world.modern() ? QStringLiteral("-wc11") : QStringLiteral("-wc6"));
}

/// A shop without the custom status does not name it in its schema either.
QJsonValue withoutShipped(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        const QJsonArray all = value.toArray();
        for (const QJsonValue element : all) {
            if (element.toString() != u"shipped")
                kept.append(withoutShipped(element));
        }
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept = value.toObject();
    for (auto member = kept.begin(); member != kept.end(); ++member)
        *member = withoutShipped(*member);
    return kept;
}

QString roleName(ShopUser::Role role)
{
    switch (role) {
    case ShopUser::Role::Manager:
        return QStringLiteral("administrator");
    case ShopUser::Role::Vendor:
        return QStringLiteral("seller");
    case ShopUser::Role::Customer:
        return QStringLiteral("customer");
    }
    return {};
}

} // namespace

Response readIndex(const Call &call)
{
    return Response::json(200, recordedObject(flavoured(call, QStringLiteral("index")), call.world.options().origin));
}

Response describeOrders(const Call &call)
{
    const QJsonObject schema =
        recordedObject(flavoured(call, QStringLiteral("options-orders")), call.world.options().origin);
    return Response::json(200, call.world.options().customShipped ? QJsonValue(schema) : withoutShipped(schema));
}

Response readMe(const Call &call)
{
    const ShopUser *user = call.caller.user;
    if (!user)
        return refuse(401, QStringLiteral("rest_not_logged_in"));
    const QString users = call.world.options().origin + QStringLiteral("/wp-json/wp/v2/users");
    QJsonObject me{{QStringLiteral("id"), user->id},
                   {QStringLiteral("name"), user->displayName},
                   {QStringLiteral("url"), QString()},
                   {QStringLiteral("description"), QString()},
                   {QStringLiteral("link"),
                    QString(call.world.options().origin + QStringLiteral("/author/") + user->login + u'/')},
                   {QStringLiteral("slug"), user->login},
                   {QStringLiteral("meta"), QJsonArray()},
                   {QStringLiteral("_links"), linksOf(call.world, users + u'/' + QString::number(user->id), users,
                                                      {QStringLiteral("GET"), QStringLiteral("POST"),
                                                       QStringLiteral("PUT"), QStringLiteral("PATCH")})}};
    if (call.text(QStringLiteral("context")) == u"edit") {
        me[QStringLiteral("username")] = user->login;
        me[QStringLiteral("roles")] = QJsonArray{roleName(user->role)};
        me[QStringLiteral("email")] = QString(user->login + QStringLiteral("@example.test"));
    }
    return Response::json(200, me);
}

} // namespace tradeit::twin
