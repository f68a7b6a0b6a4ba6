// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/messages.h"

#include <algorithm>

namespace tradeit {

namespace {

bool isOneOf(const QString &slug, std::initializer_list<QStringView> slugs)
{
    return std::find(slugs.begin(), slugs.end(), slug) != slugs.end();
}

bool unpaid(const QString &slug)
{
    return isOneOf(slug, {u"pending", u"failed", u"cancelled"});
}

/// Only the newer of the two measured versions tells customers of a failed payment.
bool tellsOfFailure(const Capabilities &capabilities)
{
    constexpr int since = 11;
    return capabilities.mailsAsked || capabilities.wooVersion.section(u'.', 0, 0).toInt() >= since;
}

/// The customer's mail of finding 24, by its name in the shop's settings; empty without one.
QString customerMail(const QString &from, const QString &to, const Capabilities &capabilities)
{
    const bool mailed = (to == u"processing" && (unpaid(from) || from == u"on-hold")) ||
                        (to == u"on-hold" && unpaid(from)) || isOneOf(to, {u"completed", u"refunded"}) ||
                        (to == u"failed" && tellsOfFailure(capabilities));
    return mailed ? to : QString();
}

/// The mail to the administrator or vendor: a new order when it first counts as placed, else what went wrong.
QString shopMail(const QString &from, const QString &to)
{
    if (unpaid(from) && isOneOf(to, {u"processing", u"completed", u"on-hold"}))
        return QStringLiteral("new_order");
    if (to == u"cancelled" && isOneOf(from, {u"processing", u"on-hold"}))
        return to;
    return to == u"failed" && isOneOf(from, {u"pending", u"on-hold"}) ? to : QString();
}

} // namespace

QList<ShopMail> shopMailsOn(const QString &from, const QString &to, const Capabilities &capabilities)
{
    QList<ShopMail> mails;
    if (from == to)
        return mails;
    const QString customer = customerMail(from, to, capabilities);
    const bool switchedOff = capabilities.mailsAsked && !capabilities.mails.contains(customer);
    if (!customer.isEmpty() && !switchedOff)
        mails.append({.recipient = QStringLiteral("customer"), .mail = customer, .assumed = !capabilities.mailsAsked});
    const QString shop = shopMail(from, to);
    if (!shop.isEmpty()) // the probe asks for the customers' mails only
        mails.append({.recipient = QStringLiteral("shop"), .mail = shop, .assumed = true});
    return mails;
}

bool shopMailTells(IntentKind kind, const QString &from, const QString &to, const Account &account)
{
    const bool counts = kind == IntentKind::Complete || kind == IntentKind::Cancel || kind == IntentKind::Hold ||
                        kind == IntentKind::Resume || (kind == IntentKind::Confirm && account.confirmMailCounts);
    const QList<ShopMail> mails = shopMailsOn(from, to, account.capabilities);
    return counts &&
           std::any_of(mails.begin(), mails.end(), [](const ShopMail &mail) { return mail.recipient == u"customer"; });
}

} // namespace tradeit
