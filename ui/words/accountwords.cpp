// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/accountwords.h"

#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"

#include <QCoreApplication>

namespace tradeit::words {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("AccountWords", text);
}

QString mailNames(const QStringList &mails)
{
    QStringList names;
    for (const QString &mail : mails)
        names.append(mail == u"customer_note" ? say("Note to the customer") : statusName(mail));
    return names.join(QStringLiteral(", "));
}

AccountFact readingFact(const Capabilities &can)
{
    AccountFact fact{ProbePart::ReadOrders, FactSign::Bad, say("Read orders"), say("Not allowed. Use another key")};
    if (can.readOrders) {
        fact.sign = FactSign::Good;
        fact.consequence = can.wooVersion.isEmpty()
                               ? say("Allowed. There is no order yet")
                               : say("Allowed. The newest was made by WooCommerce %1").arg(isolated(can.wooVersion));
    }
    return fact;
}

AccountFact writingFact(const Capabilities &can)
{
    if (!can.writeOrders)
        return {ProbePart::WriteOrders, FactSign::Bad, say("Set status"),
                say("This key only reads. Confirm, Ship and all other acts stay shut")};
    return {ProbePart::WriteOrders, FactSign::Good, say("Set status"), say("Allowed, and notes as well")};
}

AccountFact trackingFact(const Capabilities &can)
{
    if (!can.writeOrders)
        return {ProbePart::WriteOrders, FactSign::Bad, say("Store tracking on the order"),
                say("Not allowed with a key that only reads")};
    return {ProbePart::WriteOrders, FactSign::Good, say("Store tracking on the order"),
            say("Allowed. Each parcel is stored with its courier, number and link")};
}

AccountFact shippedFact(const Account &account)
{
    const Capabilities &can = account.capabilities;
    AccountFact fact{ProbePart::Statuses, FactSign::Good,
                     say("Status “%1”").arg(isolated(statusName(account.shippedSlug))), say("There. Ship sets it")};
    if (can.hasStatus(account.shippedSlug))
        return fact;
    fact.sign = FactSign::Warning;
    const QString lead = can.statusesAsked ? say("Not there.") : say("The shop does not tell its statuses.");
    const QString then = account.completeOnShip
                             ? say("Ship sets Completed instead and tells the customer the tracking number")
                             : say("Ship tells the customer the tracking number and leaves the status as it is");
    fact.consequence = lead + u' ' + then;
    return fact;
}

AccountFact moneyFact(const Capabilities &can)
{
    AccountFact fact{ProbePart::Currency, FactSign::Info, say("Currency and clock"), {}};
    const QString zone = can.zone.isEmpty() ? say("The shop does not tell its time zone: days are counted in UTC")
                                            : say("Days are counted in %1").arg(isolated(can.zone));
    if (can.currency.isEmpty()) {
        fact.sign = FactSign::Warning;
        fact.consequence = say("The currency is not told, so orders in a strange one are not marked. %1").arg(zone);
    } else {
        fact.consequence = isolated(can.currency) + QStringLiteral(". ") + zone;
    }
    return fact;
}

AccountFact stockFact(const Capabilities &can)
{
    if (can.readStock)
        return {ProbePart::Stock, FactSign::Good, say("Stock"),
                say("Allowed. The checklist compares it with the order")};
    return {ProbePart::Stock, FactSign::Warning, say("Stock"),
            say("Not allowed. The checklist cannot warn when something is sold out")};
}

AccountFact mailFact(const Capabilities &can)
{
    AccountFact fact{ProbePart::Mails, FactSign::Info, say("Mails the shop sends itself"), {}};
    if (!can.mailsAsked)
        fact.consequence = say("Not told. The desk assumes those of a new WooCommerce, and says so where it counts");
    else if (can.mails.isEmpty())
        fact.consequence = say("None. Customers hear only what the desk writes");
    else
        fact.consequence = say("%1. Each act shows what the shop will send").arg(mailNames(can.mails));
    return fact;
}

bool isSeenButShut(const Error &error)
{
    return error.code == u"woocommerce_rest_cannot_view";
}

QString rightsTrouble(const QString &user, bool dokan)
{
    if (dokan)
        return say("The shop knows %1 but shows this user no orders. This is a marketplace with Dokan, and a vendor's "
                   "account works only through Dokan's own interface, which this release does not speak. Use a key of "
                   "the shop's owner or of a shop manager.")
            .arg(isolated(user));
    return say("The shop knows %1 but shows this user no orders. Use a user who is shop manager, or a key made by the "
               "shop's owner.")
        .arg(isolated(user));
}

QString authTrouble(const Error &error, const QString &user, bool dokan)
{
    const bool isKey = user.startsWith(u"ck_");
    if (error.detail == u"may not read orders")
        return say("This key may not read orders. Make one with the right to read and write.");
    if (isSeenButShut(error) && (error.httpStatus == 403 || isKey))
        return rightsTrouble(user, dokan);
    if (error.detail == u"secret")
        return isKey ? say("The secret does not belong to this key. Copy both again, or make a new key in WooCommerce, "
                           "Settings, Advanced, REST API.")
                     : say("The shop knows the user but not this application password. Copy it again, or make a new "
                           "one in the user's profile.");
    if (error.detail == u"user")
        return say("The shop does not know %1. Check the name, and that the password belongs to it.")
            .arg(isolated(user));
    return say("The shop took the desk for a visitor: either it does not know %1, or its web host drops the "
               "Authorization header. Check the key; if it is right, ask the host to pass that header on.")
        .arg(isolated(user));
}

QString tlsTrouble(const Error &error)
{
    if (error.detail == u"no certificate")
        return say("The authority's file cannot be read or holds no certificate (PEM). Choose another file.");
    return say("The connection is not safe, so nothing was sent: %1 Check the address and this computer's date and "
               "time, or ask the shop's web host to renew its certificate.")
        .arg(u'“' + harmless(error.detail, 160) + QStringLiteral("”."));
}

QString noApiTrouble(const Error &error)
{
    if (error.detail == u"WordPress without WooCommerce")
        return say("There is a WordPress site, but WooCommerce is not switched on there.");
    return say(
        "The site answers, but there is no WooCommerce at this address. Check it for typing mistakes, or add the "
        "folder that the shop is in. In the shop, “Plain” permalinks and security plug-ins can hide it.");
}

QString refusalTrouble(const Error &error)
{
    if (error.detail == u"https only")
        return say("The address must begin with https:// so that the key stays secret.");
    if (error.detail == u"name taken")
        return say("There is an account of this name already. Choose another name.");
    if (error.detail == u"test profile" || error.detail == u"demo profile")
        return say("This is the demo's own desk: it takes no real shop. Start Tradeit Desk without the demo.");
    return say("The shop said no: %1").arg(isolated(harmless(error.detail, 160)));
}

} // namespace

QString isolated(const QString &text)
{
    return QChar(0x2068) + harmless(text) + QChar(0x2069);
}

QList<AccountFact> accountFacts(const Account &account)
{
    const Capabilities &can = account.capabilities;
    return {readingFact(can), writingFact(can), trackingFact(can), shippedFact(account),
            moneyFact(can),   stockFact(can),   mailFact(can)};
}

ShopTrouble shopTrouble(const Error &error, const QString &user, bool dokan)
{
    switch (error.kind) {
    case ErrorKind::Auth:
        return {authTrouble(error, user, dokan), {}};
    case ErrorKind::Refused:
        return {isSeenButShut(error) ? rightsTrouble(user, dokan) : refusalTrouble(error), {}};
    case ErrorKind::Tls:
        return {tlsTrouble(error), {}};
    case ErrorKind::NoApi:
    case ErrorKind::NotFound:
        return {noApiTrouble(error), {}};
    case ErrorKind::Redirect: {
        const QUrl target(error.detail);
        const bool usable = target.scheme() == u"https" && !target.host().isEmpty();
        return {say("The site sends visitors on to %1. Keys are never carried to another address.")
                    .arg(isolated(error.detail)),
                usable ? target : QUrl()};
    }
    case ErrorKind::Offline:
        return {say("The shop cannot be reached: %1. Check the address and the internet connection.")
                    .arg(isolated(harmless(error.detail, 160))),
                {}};
    default:
        return {errorSentence(error), {}};
    }
}

QString gatewayTrouble(const Error &error, const QString &kind)
{
    const QString name = gatewayName(kind);
    if (error.kind == ErrorKind::Auth)
        return say("%1 does not accept this client id and secret. Copy both again from the same app; sandbox keys and "
                   "live keys do not mix.")
            .arg(name);
    if (error.kind == ErrorKind::Offline)
        return say("%1 cannot be reached. Check the internet connection, then try again.").arg(name);
    if (error.kind == ErrorKind::Tls)
        return tlsTrouble(error);
    return errorSentence(error);
}

QString gatewayName(const QString &kind)
{
    return kind == u"paypal" ? QStringLiteral("PayPal") : harmless(kind, 40);
}

QString accessSentence(GatewayAccess access)
{
    if (access == GatewayAccess::None)
        return say("The desk then takes the shop's word: Confirm and Ship open when the shop says that the order is "
                   "paid. The checklist says so and never says verified; cancelled, failed and pending payments still "
                   "need a reason.");
    return say("The desk asks the gateway itself: Confirm and Ship open when the money was captured in the right sum. "
               "Anything else needs a reason. It reads only and can move no money.");
}

} // namespace tradeit::words
