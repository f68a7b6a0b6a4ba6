// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/testprofile.h"

#include "core/net/loopback.h"

#include <algorithm>

namespace tradeit {

namespace {

Fault refused(const QString &detail)
{
    return fault(ErrorKind::Refused, QStringLiteral("profile"), detail);
}

} // namespace

bool isTestProfile(const QList<Account> &accounts)
{
    return !accounts.isEmpty() &&
           std::all_of(accounts.cbegin(), accounts.cend(), [](const Account &a) { return isLiteralLoopback(a.url); });
}

Result<void> checkOverride(const QList<Account> &accounts)
{
    if (accounts.isEmpty() || isTestProfile(accounts))
        return {};
    return refused(QStringLiteral("overrides work in test and demo profiles only"));
}

Result<void> checkGatewayBase(const QUrl &base, const QList<Account> &accounts)
{
    if (base.scheme() != u"https" || !isLiteralLoopback(base) || !base.userInfo().isEmpty())
        return refused(QStringLiteral("a base must be https at a literal loopback address"));
    if (!isTestProfile(accounts))
        return refused(QStringLiteral("a base works in test and demo profiles only"));
    return {};
}

Result<void> checkAccountUrl(const QUrl &url, bool overridden)
{
    if (!url.isValid() || url.scheme() != u"https")
        return refused(QStringLiteral("the address must begin with https"));
    if (url.host().isEmpty())
        return refused(QStringLiteral("the address names no host"));
    if (!url.userInfo().isEmpty())
        return refused(QStringLiteral("no user or password in the address"));
    if (overridden && !isLiteralLoopback(url))
        return refused(QStringLiteral("a real account beside a test override"));
    return {};
}

Result<void> checkSecret(const QByteArray &secret, const QList<Account> &accounts)
{
    if (isTestProfile(accounts) && (secret.startsWith("sk_live_") || secret.startsWith("rk_live_")))
        return refused(QStringLiteral("a live key in a test profile"));
    return {};
}

} // namespace tradeit
