// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/nextstep.h"

#include "ui/models/paymentphrases.h"
#include "ui/words/orderwords.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace tradeit {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("NextStep", text, nullptr, n);
}

const ActionForecast &forecastOf(const OrderDetail &detail, Verb verb)
{
    static const ActionForecast none;
    const auto found = std::find_if(detail.actions.cbegin(), detail.actions.cend(),
                                    [verb](const ActionForecast &forecast) { return forecast.action.verb == verb; });
    return found == detail.actions.cend() ? none : *found;
}

bool isPossible(const Action &action)
{
    return action.permission == Permission::Allowed || action.permission == Permission::Guarded;
}

/// Ship waits for these: they are steps of the order's own way, not something a reason should talk away.
bool waitsForStep(const Action &action)
{
    return action.verb == Verb::Ship &&
           (action.why.contains(QStringLiteral("not_confirmed")) || action.why.contains(QStringLiteral("held")));
}

QString nameOf(const Action &action)
{
    const bool asks = action.permission == Permission::Guarded;
    switch (action.verb) {
    case Verb::Confirm:
        return asks ? say("Confirm order…") : say("Confirm order");
    case Verb::Ship:
        return say("Ship…");
    case Verb::Complete:
        return asks ? say("Mark completed…") : say("Mark completed");
    case Verb::Hold:
        return say("Hold…");
    case Verb::Resume:
        return say("Resume order");
    case Verb::Cancel:
        return say("Cancel order…");
    case Verb::Note:
        break;
    }
    return say("Note…");
}

QString hintOf(const ActionForecast &forecast)
{
    QStringList sentences;
    if (forecast.action.permission == Permission::Already)
        sentences.append(say("This is done already."));
    for (const QString &why : forecast.action.why)
        sentences.append(gateSentence(why));
    if (isPossible(forecast.action))
        for (const ShopMail &mail : forecast.mails)
            sentences.append(words::mailSentence(mail));
    return sentences.join(u' ');
}

StepAct actOf(const OrderDetail &detail, Verb verb)
{
    const ActionForecast &forecast = forecastOf(detail, verb);
    return {.verb = verb,
            .text = nameOf(forecast.action),
            .enabled = isPossible(forecast.action) && !waitsForStep(forecast.action),
            .hint = hintOf(forecast)};
}

/// The verb an order of this kind is waiting for, whether it can be done or not.
std::optional<Verb> nextVerb(const OrderDetail &detail)
{
    const Effective &order = detail.view.stored.effective;
    const auto stands = [&](Verb verb) { return forecastOf(detail, verb).action.permission == Permission::Already; };
    if (order.bucket == Bucket::OnHold || (order.status == u"on-hold" && order.confirmed))
        return Verb::Resume;
    if (order.bucket == Bucket::Shipped)
        return Verb::Complete;
    if (!isOpen(order.bucket) && order.bucket != Bucket::Failed)
        return std::nullopt;
    return !order.confirmed && !stands(Verb::Confirm) ? Verb::Confirm : Verb::Ship;
}

QString checksSentence(const OrderDetail &detail)
{
    const Action &confirm = forecastOf(detail, Verb::Confirm).action;
    const auto open = confirm.permission == Permission::Guarded ? confirm.why.size() : 0;
    if (open == 0)
        return {};
    return open == 1 ? say("One check is open.") : say("%n checks are open.", static_cast<int>(open));
}

/// Confirming an order on hold takes it off hold as well.
QString shutSentence(const OrderDetail &detail, Verb next)
{
    const Action &ship = forecastOf(detail, Verb::Ship).action;
    if (ship.permission == Permission::Guarded && next != Verb::Confirm && ship.why.contains(QStringLiteral("held")))
        return say("Ship opens once the order is resumed.");
    if (ship.permission == Permission::Guarded && ship.why.contains(QStringLiteral("not_confirmed")))
        return say("Ship opens once the order is confirmed.");
    return {};
}

QString mailsSentence(const ActionForecast &forecast)
{
    for (const ShopMail &mail : forecast.mails)
        if (mail.recipient == u"customer" && isPossible(forecast.action))
            return words::mailSentence(mail);
    return {};
}

QString reasonOf(const OrderDetail &detail, const std::optional<Verb> &next)
{
    const ActionForecast &forecast = forecastOf(detail, next.value_or(Verb::Hold));
    if (!next || forecast.action.permission == Permission::Refused)
        return forecast.action.why.isEmpty() ? words::whySentence(QStringLiteral("closed"))
                                             : gateSentence(forecast.action.why.constFirst());
    QStringList sentences = {shutSentence(detail, *next), checksSentence(detail)};
    if (*next == Verb::Ship && forecast.action.permission == Permission::Guarded && !waitsForStep(forecast.action))
        sentences.append(gateSentence(forecast.action.why.constFirst()));
    sentences.removeAll(QString());
    if (sentences.isEmpty() && !mailsSentence(forecast).isEmpty())
        sentences.append(say("When done, %1.").arg(mailsSentence(forecast)));
    return sentences.join(u' ');
}

QString waitingSentence(const Intent &intent)
{
    const QString name = words::intentName(intent.kind);
    switch (intent.state) {
    case IntentState::Held:
        return say("%1 can still be undone, then it is sent").arg(name);
    case IntentState::Queued:
        return say("%1 waits to be sent").arg(name);
    case IntentState::Working:
        return say("%1 is being sent").arg(name);
    default:
        return say("%1 %2").arg(name, words::intentStateName(intent.state, intent.reason));
    }
}

} // namespace

NextStep nextStepOf(const OrderDetail &detail)
{
    const std::optional<Verb> next = nextVerb(detail);
    NextStep step{.reason = reasonOf(detail, next), .note = actOf(detail, Verb::Note)};
    if (next)
        step.primary = actOf(detail, *next);
    const bool showsShip = next && *next != Verb::Ship && *next != Verb::Complete;
    for (const Verb verb : {Verb::Confirm, Verb::Ship, Verb::Complete, Verb::Hold, Verb::Resume, Verb::Cancel}) {
        if (next == verb)
            continue;
        (verb == Verb::Ship && showsShip ? step.beside : step.menu).append(actOf(detail, verb));
    }
    return step;
}

WaitingAct waitingActOf(const OrderDetail &detail)
{
    QList<Intent> live;
    for (const Intent &intent : detail.intents)
        if (intent.isLive())
            live.append(intent);
    if (live.isEmpty())
        return {};
    std::stable_partition(live.begin(), live.end(),
                          [](const Intent &intent) { return intent.state == IntentState::Attention; });
    const Intent &first = live.constFirst();
    const int more = static_cast<int>(live.size()) - 1;
    const QString text = waitingSentence(first);
    return {.text = more > 0 ? say("%1, and %n more", more).arg(text) : text,
            .attention = first.state == IntentState::Attention,
            .intent = first.id};
}

} // namespace tradeit
