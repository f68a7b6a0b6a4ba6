// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/factline.h"

#include "core/base/plaintext.h"
#include "ui/models/paymentphrases.h"
#include "ui/models/timewords.h"
#include "ui/words/amountwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"
#include "ui/words/whenwords.h"

#include <QCoreApplication>

namespace tradeit {

namespace {

constexpr qsizetype longestNote = 2000;

QString say(const char *text)
{
    return QCoreApplication::translate("FactLine", text);
}

FactTone toneOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Captured:
        return FactTone::Good;
    case PaymentState::Failed:
    case PaymentState::Cancelled:
    case PaymentState::Disputed:
    case PaymentState::Mismatch:
        return FactTone::Trouble;
    case PaymentState::Offline:
    case PaymentState::Unverified:
        return FactTone::Plain;
    default:
        return FactTone::Warning;
    }
}

QString amountName(PaymentState state)
{
    switch (state) {
    case PaymentState::Authorised:
        return say("Authorised");
    case PaymentState::Captured:
    case PaymentState::PartlyRefunded:
    case PaymentState::Refunded:
    case PaymentState::Disputed:
        return say("Captured");
    default:
        return say("Amount");
    }
}

class Facts
{
public:
    void add(const QString &label, const QString &value, const QString &copy = {}, FactTone tone = FactTone::Plain)
    {
        if (!value.isEmpty())
            lines.append({.label = label, .value = value, .copy = copy, .tone = tone});
    }
    QList<FactLine> lines;
};

QString shopClaim(const Order &root, const QDateTime &now, const QLocale &locale)
{
    const QString status = words::statusName(root.status);
    return root.paid.isValid() ? say("%1, paid %2").arg(status, words::whenWords(root.paid, now, locale))
                               : say("%1, no date of payment").arg(status);
}

void addVerdict(Facts &facts, const OrderView &view, const QDateTime &now, const QLocale &locale)
{
    const Verdict &verdict = *view.verdict;
    const QString name = gatewayName(verdict.gateway);
    if (!verdict.gateway.isEmpty())
        facts.add(say("Gateway"), name);
    if (!verdict.amount.currency.isEmpty())
        facts.add(amountName(verdict.state), words::moneyWords(verdict.amount, locale));
    facts.add(say("Reference"), words::harmless(verdict.reference, 80), verdict.reference);
    if (verdict.checked.isValid())
        facts.add(say("Asked"), say("%1, %2").arg(words::whenWords(verdict.checked, now, locale),
                                                  words::agoWords(verdict.checked, now)));
    if (verdict.stale)
        facts.add(say("Last look"), say("It failed: what stands here is older."), {}, FactTone::Warning);
    if (!verdict.reason.isEmpty() && verdict.reason != u"ok")
        facts.add(say("Reason"), gateSentence(QString(u"payment:" + verdict.reason)));
}

Address contactOf(const Order &order)
{
    return order.billing.phone.trimmed().isEmpty() && order.billing.email.isEmpty() ? order.shipping : order.billing;
}

} // namespace

QList<FactLine> paymentFacts(const OrderDetail &detail, const QDateTime &now, const QLocale &locale)
{
    const OrderView &view = detail.view;
    const Order &root = view.root;
    Facts facts;
    const PaymentState state = detail.summary.payment.state;
    facts.add(say("State"), words::paymentName(state), {}, toneOf(state));
    facts.add(say("Method"), methodName(root));
    if (view.verdict)
        addVerdict(facts, view, now, locale);
    else
        facts.add(say("Asked"), say("never"), {}, FactTone::Muted);
    facts.add(say("Transaction"), words::harmless(root.transactionId, 80), root.transactionId);
    facts.add(say("Order total"), words::moneyWords({root.total, root.currency}, locale));
    if (!root.refunds.isEmpty())
        facts.add(say("Refunded"), words::moneyWords({root.refunded(), root.currency}, locale));
    facts.add(say("Shop says"), shopClaim(root, now, locale));
    if (!view.gate.open && view.gate.why.section(u':', 1) != (view.verdict ? view.verdict->reason : QString()))
        facts.add(say("Guard"), gateSentence(view.gate.why), {}, FactTone::Warning);
    return facts.lines;
}

QString addressBlock(const Address &address)
{
    QStringList lines;
    const QString town = QString(address.postcode + u' ' + address.city).simplified();
    for (const QString &part : {address.name(), address.name() == address.company ? QString() : address.company,
                                address.address1, address.address2, town, address.state, address.country})
        if (const QString plain = words::harmless(part, 120); !plain.trimmed().isEmpty())
            lines.append(plain);
    return lines.join(u'\n');
}

QList<FactLine> customerFacts(const OrderDetail &detail)
{
    const Address contact = contactOf(detail.view.stored.order);
    Facts facts;
    facts.add(say("Phone"), words::harmless(contact.phone, 40), contact.phone.trimmed());
    facts.add(say("E-mail"), words::harmless(contact.email, 120), contact.email.trimmed());
    return facts.lines;
}

QString customerNote(const Order &order)
{
    const QString note = words::harmless(order.customerNote, longestNote);
    return note.isEmpty() ? QString() : say("“%1”").arg(words::isolated(note, longestNote));
}

QString headlineOf(const OrderDetail &detail)
{
    const Order &order = detail.view.stored.order;
    const QString name = order.customerName().trimmed();
    const QString number = words::harmless(order.number, 40);
    return name.isEmpty() ? say("#%1").arg(number) : say("#%1 · %2").arg(number, words::isolated(name, 120));
}

QString placedLine(const OrderDetail &detail, const QDateTime &now, const QLocale &locale)
{
    const Order &order = detail.view.stored.order;
    QStringList parts;
    if (order.created.isValid())
        parts.append(say("Placed %1").arg(words::whenWords(order.created, now, locale)));
    const QString shop = detail.view.account.capabilities.shopName;
    for (const QString &part :
         {methodName(order), order.deliveryAddress().city, shop.isEmpty() ? detail.summary.account : shop})
        if (!part.trimmed().isEmpty())
            parts.append(words::isolated(part, 60));
    return parts.join(QStringLiteral(" · "));
}

} // namespace tradeit
