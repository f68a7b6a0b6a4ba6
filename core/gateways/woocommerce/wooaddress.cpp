// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/woocommerce/wooaddress.h"

#include <QRegularExpression>

namespace tradeit::wooaddress {

QUrl site(const QUrl &typed)
{
    QUrl url = typed.scheme().isEmpty() ? QUrl(u"https://" % typed.toString(QUrl::FullyEncoded)) : typed;
    static const QRegularExpression known(QStringLiteral("/(wp-json|wp-admin|wp-login\\.php|index\\.php)(/.*)?$"));
    QString path = url.path().remove(known);
    if (!path.endsWith(u'/'))
        path += u'/';
    url.setPath(path);
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment({});
    return url;
}

QString prettyRoot(const QUrl &site)
{
    return site.toString(QUrl::FullyEncoded | QUrl::RemoveQuery) % u"wp-json/";
}

QString plainRoot(const QUrl &site)
{
    return site.toString(QUrl::FullyEncoded | QUrl::RemoveQuery) % u"?rest_route=/";
}

QUrl endpoint(const QString &root, const QString &path, const QUrlQuery &query)
{
    QUrl url(root);
    if (!url.hasQuery()) {
        url.setPath(url.path() % path);
        if (!query.isEmpty())
            url.setQuery(query);
        return url;
    }
    QUrlQuery plain;
    plain.addQueryItem(QStringLiteral("rest_route"), u'/' % path);
    const auto items = query.queryItems();
    for (const auto &[name, value] : items)
        plain.addQueryItem(name, value);
    if (path.startsWith(u"wc/"))
        plain.addQueryItem(QStringLiteral("x"), QStringLiteral("/wp-json/wc/"));
    url.setQuery(plain);
    return url;
}

QString rootInLink(const QByteArray &linkHeader)
{
    static const QRegularExpression link(QStringLiteral("<([^<>]+)>\\s*;\\s*rel=\"https://api\\.w\\.org/\""));
    return link.match(QString::fromLatin1(linkHeader)).captured(1);
}

QString origin(const QUrl &url)
{
    if (url.host().isEmpty())
        return {};
    return url.scheme() % u"://" % url.adjusted(QUrl::RemoveUserInfo).authority(QUrl::EncodeUnicode);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const int port = a.scheme() == u"https" ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(port) == b.port(port);
}

} // namespace tradeit::wooaddress
