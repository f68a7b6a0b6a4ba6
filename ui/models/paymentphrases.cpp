// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/paymentphrases.h"

#include "core/orders/shopclaim.h"
#include "core/payments/guard.h"
#include "ui/words/amountwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"
#include "ui/words/whenwords.h"

#include <QCoreApplication>

namespace tradeit {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PaymentPhrases", text);
}

CheckState paymentState(const OrderView &view)
{
    for (const ReviewRow &row : view.review)
        if (row.check == Check::Payment)
            return row.state;
    return CheckState::Open;
}

QString gatewayOf(const OrderView &view)
{
    const QString known = view.verdict ? view.verdict->gateway : QString();
    return known.isEmpty() ? methodName(view.root) : gatewayName(known);
}

} // namespace

QString gatewayName(const QString &gateway)
{
    if (gateway == u"paypal")
        return QStringLiteral("PayPal");
    return gateway == u"offline" ? say("No gateway") : words::harmless(gateway, 40);
}

QString methodName(const Order &order)
{
    const QString title = words::harmless(order.paymentMethodTitle, 60);
    return title.isEmpty() ? words::harmless(order.paymentMethod, 40) : title;
}

QString paymentPhrase(const OrderView &view, const QLocale &locale)
{
    const PaymentState state = view.verdict ? view.verdict->state : PaymentState::Unverified;
    if (state == PaymentState::Captured)
        return say("%1 captured %2").arg(gatewayOf(view), words::moneyWords(view.verdict->amount, locale));
    if (paymentState(view) == CheckState::Neutral)
        return say("Marketplace says paid, cannot be verified here");
    if (paymentState(view) == CheckState::Ok && view.root.paymentMethod == u"cod")
        return say("%1: the customer pays on delivery").arg(methodName(view.root));
    if (paymentState(view) == CheckState::Ok)
        return say("%1: the marketplace says it arrived").arg(methodName(view.root));
    return gateSentence(view.gate.open ? QString(u"payment:" + paymentWord(state)) : view.gate.why);
}

QString paymentAge(const OrderView &view, const QDateTime &now)
{
    if (!view.verdict || !view.verdict->checked.isValid())
        return {};
    const QString ago = words::agoWords(view.verdict->checked, now);
    return view.verdict->stale ? say("last look failed, seen %1").arg(ago) : say("seen %1").arg(ago);
}

bool canVerify(const OrderView &view)
{
    const QString gateway = gatewayFor(view.root, view.account.gateways);
    return !view.stored.gone && !gateway.isEmpty() && gateway != u"offline";
}

QString gateSentence(const QString &why)
{
    return why == u"payment:unverified" ? say("The payment has not been verified yet.") : words::whySentence(why);
}

} // namespace tradeit
