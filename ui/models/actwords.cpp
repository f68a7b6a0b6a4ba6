// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/actwords.h"

#include "ui/models/timewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"

#include <QCoreApplication>

namespace tradeit::words {

namespace {

struct ActWords
{
    Q_DECLARE_TR_FUNCTIONS(ActWords)
};

QString shipPhrase(const Intent &intent)
{
    if (!intent.params.shipment)
        return ActWords::tr("ship");
    int items = 0;
    for (const int quantity : intent.params.shipment->lines)
        items += quantity;
    const QString courier = harmless(carrierNamed(intent.params.shipment->carrier).name, 40);
    if (items == 0)
        return courier.isEmpty() ? ActWords::tr("ship") : ActWords::tr("ship with %1").arg(courier);
    const QString parcel = ActWords::tr("ship %n items", nullptr, items);
    return courier.isEmpty() ? parcel : ActWords::tr("%1 with %2").arg(parcel, courier);
}

QString parcelName(const Step &step)
{
    const Shipment parcel = shipmentFromJson(step.payload.value(QStringLiteral("shipment")).toObject());
    const QString courier = harmless(carrierNamed(parcel.carrier).name, 40);
    return QString(courier + u' ' + isolated(parcel.trackingNumber, 40)).trimmed();
}

/// What is known of a step that is over.
QString evidence(const Step &step)
{
    if (step.evidence == u"theirs")
        return ActWords::tr("left as the shop has it");
    if (step.evidence == u"read_back")
        return ActWords::tr("seen in the shop");
    if (step.evidence == u"unknown")
        return ActWords::tr("you said that it arrived");
    return evidenceName(step.evidence);
}

QString markedWords(const Step &step, const QDateTime &now)
{
    const bool inDoubt = step.looks > 0 || step.baseline.contains(QStringLiteral("answer"));
    return inDoubt ? ActWords::tr("checking since %1").arg(clockTime(step.markedAt, now)) : ActWords::tr("sending");
}

QString waitingWords(const Step &step, const QDateTime &now)
{
    return step.notBefore > now ? ActWords::tr("waits until %1").arg(clockTime(step.notBefore, now))
                                : ActWords::tr("waits");
}

} // namespace

QString orderNumber(const IntentEntry &entry)
{
    return entry.number.isEmpty() ? ActWords::tr("Order %1").arg(entry.intent.order.value)
                                  : QString(u'#' + harmless(entry.number, 40));
}

QString actTitle(const IntentEntry &entry)
{
    const QString act = actPhrase(entry.intent);
    if (entry.customer.isEmpty())
        return ActWords::tr("%1: %2").arg(orderNumber(entry), act);
    return ActWords::tr("%1 %2: %3").arg(orderNumber(entry), isolated(entry.customer), act);
}

QString actPhrase(const Intent &intent)
{
    switch (intent.kind) {
    case IntentKind::Confirm:
        return ActWords::tr("confirm");
    case IntentKind::Ship:
        return shipPhrase(intent);
    case IntentKind::Complete:
        return ActWords::tr("complete");
    case IntentKind::Hold:
        return ActWords::tr("put on hold");
    case IntentKind::Resume:
        return intent.params.status.isEmpty() ? ActWords::tr("resume")
                                              : ActWords::tr("put back to %1").arg(statusName(intent.params.status));
    case IntentKind::Cancel:
        return ActWords::tr("cancel the order");
    case IntentKind::Note:
        break;
    }
    return intent.params.noteToCustomer ? ActWords::tr("note to the customer") : ActWords::tr("private note");
}

QString stepPhrase(const Step &step, const Intent &intent)
{
    switch (step.kind) {
    case StepKind::Status:
        return ActWords::tr("Set the status to %1").arg(statusName(step.key));
    case StepKind::TrackingMeta:
        return ActWords::tr("Add the parcel to the order: %1").arg(parcelName(step));
    case StepKind::ConfirmedMark:
        return ActWords::tr("Mark the order as confirmed");
    case StepKind::PrivateNote:
        return intent.kind == IntentKind::Note ? ActWords::tr("Add the private note")
                                               : ActWords::tr("Mark the order as confirmed");
    case StepKind::CustomerNote:
        break;
    }
    return intent.kind == IntentKind::Note ? ActWords::tr("Send the note to the customer")
                                           : ActWords::tr("Tell the customer");
}

QString stepDoing(const Step &step)
{
    switch (step.kind) {
    case StepKind::Status:
        return ActWords::tr("setting the status");
    case StepKind::TrackingMeta:
        return ActWords::tr("adding the parcel");
    case StepKind::ConfirmedMark:
        return ActWords::tr("marking the order as confirmed");
    case StepKind::PrivateNote:
        return ActWords::tr("adding the private note");
    case StepKind::CustomerNote:
        break;
    }
    return ActWords::tr("telling the customer");
}

QString stepThing(const Step &step)
{
    switch (step.kind) {
    case StepKind::Status:
        return ActWords::tr("the status");
    case StepKind::TrackingMeta:
        return ActWords::tr("tracking");
    case StepKind::ConfirmedMark:
        return ActWords::tr("the confirmed mark");
    case StepKind::PrivateNote:
        return ActWords::tr("the private note");
    case StepKind::CustomerNote:
        break;
    }
    return ActWords::tr("the note to the customer");
}

StepLine stepLine(const Step &step, const Intent &intent, const QDateTime &now)
{
    const QString what = stepPhrase(step, intent);
    const auto with = [&what](const QString &state) { return ActWords::tr("%1: %2").arg(what, state); };
    const QString when = clockTime(step.markedAt, now);
    switch (step.state) {
    case StepState::Done:
        return {StepLine::Mood::Done, QStringLiteral("check"), with(evidence(step)), when};
    case StepState::Skipped:
        return {StepLine::Mood::Done, QStringLiteral("check"), with(evidence(step)), when};
    case StepState::Marked:
        return {StepLine::Mood::Going, QStringLiteral("sync"), with(markedWords(step, now)), when};
    case StepState::Refused:
        return {StepLine::Mood::Trouble, QStringLiteral("warning"), with(ActWords::tr("the shop said no")), when};
    case StepState::Unknown:
        return {StepLine::Mood::Trouble, QStringLiteral("warning"),
                with(ActWords::tr("nobody knows whether it arrived")), when};
    case StepState::Todo:
        break;
    }
    if (intent.state == IntentState::Dropped)
        return {StepLine::Mood::Waiting, QStringLiteral("drop"), what, ActWords::tr("never sent")};
    return {StepLine::Mood::Waiting, QStringLiteral("clock"), what, waitingWords(step, now)};
}

} // namespace tradeit::words
