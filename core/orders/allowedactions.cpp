// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/allowedactions.h"

#include <array>

namespace tradeit {

namespace {

constexpr std::array allVerbs = {Verb::Confirm, Verb::Ship,   Verb::Complete, Verb::Hold,
                                 Verb::Resume,  Verb::Cancel, Verb::Note};

Action action(Verb verb, Permission permission, const QStringList &why = {})
{
    return {.verb = verb, .permission = permission, .why = why};
}

/// Allowed without reasons against it, else Guarded by them.
Action gated(Verb verb, const QStringList &why)
{
    return action(verb, why.isEmpty() ? Permission::Allowed : Permission::Guarded, why);
}

Action refused(Verb verb, const QString &why)
{
    return action(verb, Permission::Refused, {why});
}

QStringList paymentReasons(const ActionInputs &inputs)
{
    return inputs.payment.open ? QStringList() : QStringList(inputs.payment.why);
}

Action confirmAction(const ActionInputs &inputs)
{
    if (inputs.effective.bucket == Bucket::Shipped)
        return refused(Verb::Confirm, QStringLiteral("shipped"));
    QStringList why = paymentReasons(inputs);
    for (const ReviewRow &row : inputs.review) {
        // The payment row says again what the gate says, and the gate is the stricter one.
        if (row.state == CheckState::Open && row.check != Check::Payment)
            why.append(QString(u"review:" % checkWord(row.check)));
        else if (row.state == CheckState::Open && inputs.payment.open)
            why.prepend(QStringLiteral("review:payment"));
    }
    return gated(Verb::Confirm, why);
}

Action shipAction(const ActionInputs &inputs)
{
    if (inputs.effective.bucket == Bucket::Shipped)
        return action(Verb::Ship, Permission::Already);
    QStringList why = paymentReasons(inputs);
    if (!inputs.effective.confirmed)
        why.append(QStringLiteral("not_confirmed"));
    if (inputs.effective.status == u"on-hold")
        why.append(QStringLiteral("held"));
    return gated(Verb::Ship, why);
}

Action completeAction(const ActionInputs &inputs)
{
    if (inputs.effective.bucket == Bucket::Shipped)
        return action(Verb::Complete, Permission::Allowed);
    const bool held = inputs.effective.status == u"on-hold";
    QStringList why;
    if (!held || !inputs.allSent)
        why.append(QStringLiteral("not_shipped"));
    if (held)
        why.append(QStringLiteral("held"));
    return gated(Verb::Complete, why);
}

Action resumeAction(const ActionInputs &inputs)
{
    if (inputs.effective.status == u"on-hold")
        return action(Verb::Resume, Permission::Allowed);
    if (inputs.effective.status == u"processing")
        return action(Verb::Resume, Permission::Already);
    return refused(Verb::Resume, QStringLiteral("not_held"));
}

/// What never changes with a reason: the order is no order of ours to act on.
QString refusal(const ActionInputs &inputs)
{
    if (inputs.isGroup)
        return QStringLiteral("group");
    if (inputs.gone || !isRealStatus(inputs.effective.status))
        return QStringLiteral("gone");
    return inputs.readOnly ? QStringLiteral("read_only") : QString();
}

bool goalStands(Verb verb, const Effective &order)
{
    switch (verb) {
    case Verb::Confirm:
        return order.confirmed.has_value();
    case Verb::Complete:
        return order.bucket == Bucket::Completed;
    case Verb::Hold:
        return order.status == u"on-hold";
    case Verb::Cancel:
        return order.bucket == Bucket::Cancelled;
    default:
        return false;
    }
}

bool isClosed(Bucket bucket)
{
    return bucket == Bucket::Completed || bucket == Bucket::Cancelled || bucket == Bucket::Refunded;
}

Action openOrderAction(Verb verb, const ActionInputs &inputs)
{
    switch (verb) {
    case Verb::Confirm:
        return confirmAction(inputs);
    case Verb::Ship:
        return shipAction(inputs);
    case Verb::Complete:
        return completeAction(inputs);
    case Verb::Resume:
        return resumeAction(inputs);
    case Verb::Cancel:
        // What is on its way cannot be called back by a status: a reason may still pass.
        return inputs.effective.bucket == Bucket::Shipped ? gated(verb, {QStringLiteral("shipped")})
                                                          : action(verb, Permission::Allowed);
    case Verb::Hold:
    case Verb::Note:
        break;
    }
    return action(verb, Permission::Allowed);
}

} // namespace

QString verbWord(Verb verb)
{
    static constexpr std::array words = {"confirm", "ship", "complete", "hold", "resume", "cancel", "note"};
    return QString::fromLatin1(words.at(static_cast<std::size_t>(verb)));
}

Action allowedAction(Verb verb, const ActionInputs &inputs)
{
    const QString never = refusal(inputs);
    if (!never.isEmpty())
        return refused(verb, never);
    if (goalStands(verb, inputs.effective))
        return action(verb, Permission::Already);
    if (isClosed(inputs.effective.bucket) && verb != Verb::Note)
        return refused(verb, QStringLiteral("closed"));
    return openOrderAction(verb, inputs);
}

QList<Action> allowedActions(const ActionInputs &inputs)
{
    QList<Action> actions;
    for (const Verb verb : allVerbs)
        actions.append(allowedAction(verb, inputs));
    return actions;
}

} // namespace tradeit
