// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/shoplink.h"

#include <QUrlQuery>

namespace tradeit {

QUrl orderPage(const Account &account, RemoteId order)
{
    QUrl page = account.url;
    if (page.scheme() != u"https" || page.host().isEmpty() || !order)
        return {};
    QString path = page.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrlQuery query;
    if (account.kind == u"dokan") {
        path += QStringLiteral("/dashboard/orders/");
        query.addQueryItem(QStringLiteral("order_id"), QString::number(order.value));
    } else {
        path += QStringLiteral("/wp-admin/post.php");
        query.addQueryItem(QStringLiteral("post"), QString::number(order.value));
        query.addQueryItem(QStringLiteral("action"), QStringLiteral("edit"));
    }
    page.setPath(path);
    page.setQuery(query);
    page.setFragment({});
    page.setUserInfo({});
    return page;
}

} // namespace tradeit
