// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/shopaddress.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace tradeit {

namespace {

constexpr qsizetype longestName = 40;

/// The part of the host that people know the shop by.
QString wordOf(const QString &host)
{
    if (!QHostAddress(host).isNull() || host == u"localhost")
        return QStringLiteral("test-shop");
    static const QStringList common = {QStringLiteral("www"), QStringLiteral("shop"), QStringLiteral("store"),
                                       QStringLiteral("my")};
    QStringList labels = host.split(u'.');
    while (labels.size() > 2 && common.contains(labels.constFirst()))
        labels.removeFirst();
    return labels.constFirst();
}

} // namespace

std::optional<QUrl> shopAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return std::nullopt;
    QUrl url(text.contains(u"://") ? text : QString(u"https://" + text), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty())
        return std::nullopt;
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment({});
    if (url.path() == u"/")
        url.setPath({});
    return url;
}

QString accountNameFor(const QUrl &address, const QStringList &taken)
{
    static const QRegularExpression strange(QStringLiteral("[^A-Za-z0-9_-]"));
    QString word = wordOf(address.host(QUrl::FullyEncoded)).remove(strange).left(longestName - 3);
    if (word.isEmpty())
        word = QStringLiteral("shop");
    QString name = word;
    for (int next = 2; taken.contains(name); ++next)
        name = word + u'-' + QString::number(next);
    return name;
}

bool isAccountName(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_-]{1,40}\\z"));
    return shape.match(name).hasMatch();
}

} // namespace tradeit
