// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/http/message.h"
#include "app/twin/world/credentials.h"

#include <QJsonObject>
#include <QStringList>

namespace tradeit::twin {

class World;

/// Who asks. `user` is nobody for an anonymous call; a consumer key acts for its owner.
struct Caller
{
    const ShopUser *user = nullptr;
    const ConsumerKey *key = nullptr;

    [[nodiscard]] bool known() const { return user; }
    [[nodiscard]] bool manager() const { return user && user->role == ShopUser::Role::Manager; }
    [[nodiscard]] bool vendor() const { return user && user->role == ShopUser::Role::Vendor; }
};

/// One REST call on its way to its route.
struct Call
{
    const Request &request;
    World &world;
    qint64 now;
    Caller caller;
    QByteArray method; ///< after an override; HEAD counts as GET
    QString route;     ///< "/wc/v3/orders/12"
    QStringList parts; ///< "wc", "v3", "orders", "12"
    QJsonObject body;  ///< JSON or form members; empty when the body was of another kind (finding 28)

    [[nodiscard]] qint64 number(qsizetype part) const { return parts.value(part).toLongLong(); }
    [[nodiscard]] bool has(const QString &name) const { return request.hasQuery(name); }
    [[nodiscard]] QString text(const QString &name) const { return request.queryValue(name); }
    [[nodiscard]] bool truth(const QString &name) const; ///< true, 1
    /// "a,b", "name[]=a&name[]=b" or "name[0]=a": all mean the same.
    [[nodiscard]] QStringList list(const QString &name) const;
};

/// Pairs of a query as PHP reads them, in order.
[[nodiscard]] QList<QPair<QString, QString>> decodedPairs(const QUrlQuery &query);

} // namespace tradeit::twin
