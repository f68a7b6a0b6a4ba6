// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A clash, field by field, and what an answer to it leads to.
#include "ui/models/outboxanswers.h"

#include "ui/models/timewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace tradeit {

namespace {

struct ClashChoice
{
    Q_DECLARE_TR_FUNCTIONS(ClashChoice)
};

bool isOpenStep(const Step &step)
{
    return step.state == StepState::Todo || step.state == StepState::Refused;
}

const Step *stepWriting(const Intent &intent, StepKind kind)
{
    const auto step = std::find_if(intent.steps.cbegin(), intent.steps.cend(),
                                   [kind](const Step &each) { return each.kind == kind && isOpenStep(each); });
    return step == intent.steps.cend() ? nullptr : &*step;
}

QString money(Amount amount, const QString &currency)
{
    return QString(QLocale().toString(amount.toString(2).toDouble(), 'f', 2) + u' ' + currency).trimmed();
}

QString parcels(const QStringList &ids)
{
    return ids.isEmpty() ? ClashChoice::tr("none")
                         : ClashChoice::tr("%n parcels", nullptr, static_cast<int>(ids.size()));
}

QString ownParcel(const Intent &intent)
{
    if (!intent.params.shipment)
        return ClashChoice::tr("none");
    const Shipment &parcel = *intent.params.shipment;
    const QString courier = words::harmless(carrierNamed(parcel.carrier).name, 40);
    const QString name = parcel.trackingNumber.isEmpty()
                             ? courier
                             : QString(courier + u' ' + words::isolated(parcel.trackingNumber, 40)).trimmed();
    return ClashChoice::tr("%1, added").arg(name);
}

QString unwritten()
{
    return ClashChoice::tr("not changed by you");
}

ClashRow statusRow(const Intent &intent)
{
    const Step *step = stepWriting(intent, StepKind::Status);
    return {.field = QStringLiteral("status"),
            .label = ClashChoice::tr("Status"),
            .before = words::statusName(intent.base.status),
            .mine = step ? words::statusName(step->key) : unwritten(),
            .theirs = words::statusName(intent.theirs->status),
            .same = intent.base.status == intent.theirs->status,
            .choice = step != nullptr};
}

ClashRow trackingRow(const Intent &intent)
{
    const bool open = stepWriting(intent, StepKind::TrackingMeta) != nullptr;
    return {.field = QStringLiteral("tracking"),
            .label = ClashChoice::tr("Parcels"),
            .before = parcels(intent.base.trackingIds),
            .mine = open ? ownParcel(intent) : unwritten(),
            .theirs = parcels(intent.theirs->trackingIds),
            .same = intent.base.trackingIds == intent.theirs->trackingIds,
            .choice = open};
}

ClashRow moneyRow(const QString &field, const QString &label, Amount before, Amount theirs, const QString &currency)
{
    return {.field = field,
            .label = label,
            .before = money(before, currency),
            .mine = unwritten(),
            .theirs = money(theirs, currency),
            .same = before == theirs};
}

ClashRow linesRow(const Intent &intent)
{
    const bool same = intent.base.lines == intent.theirs->lines;
    return {.field = QStringLiteral("lines"),
            .label = ClashChoice::tr("Items"),
            .before = ClashChoice::tr("as you saw them"),
            .mine = unwritten(),
            .theirs = same ? QString() : ClashChoice::tr("changed"),
            .same = same};
}

bool tells(const Intent &intent)
{
    return std::any_of(intent.steps.cbegin(), intent.steps.cend(),
                       [](const Step &step) { return step.kind == StepKind::CustomerNote && isOpenStep(step); });
}

OutboxOutcome outcomeOf(const Step &step, const Intent &after)
{
    switch (step.kind) {
    case StepKind::Status:
        if (!isOpenStep(step))
            return {QStringLiteral("store"), ClashChoice::tr("The order stays as the shop has it"), after.base.status};
        return {QStringLiteral("sync"), ClashChoice::tr("The order is set to"), step.key};
    case StepKind::TrackingMeta:
        if (!isOpenStep(step))
            return {QStringLiteral("parcel"), ClashChoice::tr("Your parcel is not added in the shop"), {}};
        return {QStringLiteral("parcel"), ClashChoice::tr("Your parcel is added, the shop's own stay"), {}};
    case StepKind::ConfirmedMark:
        return {QStringLiteral("confirm"), ClashChoice::tr("The order is marked as confirmed"), {}};
    case StepKind::PrivateNote:
        return {QStringLiteral("note"), ClashChoice::tr("Your note is added, the customer does not see it"), {}};
    case StepKind::CustomerNote:
        break;
    }
    const bool alone = after.kind == IntentKind::Ship || after.kind == IntentKind::Note;
    return {QStringLiteral("message"),
            alone ? ClashChoice::tr("The customer gets your message")
                  : ClashChoice::tr("The customer is told, by the shop's own mail or by your message"),
            {}};
}

bool asksPayment(const Intent &intent)
{
    const bool guarded = intent.kind == IntentKind::Confirm || intent.kind == IntentKind::Ship;
    return guarded && !intent.params.overridesPayment() && !intent.hasMarkedOrDoneStep();
}

} // namespace

QList<ClashRow> clashRows(const Intent &intent, const QString &currency)
{
    if (!intent.theirs || intent.detail == u"gone")
        return {};
    const IntentBase &before = intent.base, &theirs = *intent.theirs;
    QList<ClashRow> rows = {statusRow(intent)};
    const bool ship = intent.kind == IntentKind::Ship, confirm = intent.kind == IntentKind::Confirm;
    if (ship || confirm)
        rows.append(linesRow(intent));
    if (confirm)
        rows.append(moneyRow(QStringLiteral("total"), ClashChoice::tr("Total"), before.total, theirs.total, currency));
    if (ship) {
        rows.append(moneyRow(QStringLiteral("refunded"), ClashChoice::tr("Refunded"), before.refunded, theirs.refunded,
                             currency));
        rows.append(trackingRow(intent));
    }
    return rows;
}

QList<OutboxOutcome> outcomesOf(const Intent &intent, Resolution resolution, const QStringList &fields)
{
    const Result<Intent> after = resolve(intent, resolution, fields);
    if (!after)
        return {};
    QList<OutboxOutcome> outcomes;
    if (asksPayment(*after))
        outcomes.append(
            {QStringLiteral("payment-unknown"), ClashChoice::tr("The payment is looked at once more first"), {}});
    const bool writesStatus = std::any_of(after->steps.cbegin(), after->steps.cend(),
                                          [](const Step &step) { return step.kind == StepKind::Status; });
    if (!writesStatus)
        outcomes.append(
            {QStringLiteral("store"), ClashChoice::tr("The order stays as the shop has it"), after->base.status});
    for (const Step &step : after->steps) {
        const bool skippedNow = step.state == StepState::Skipped && step.evidence == u"theirs";
        const bool untold = skippedNow && step.kind == StepKind::CustomerNote;
        if (isOpenStep(step) || (skippedNow && !untold))
            outcomes.append(outcomeOf(step, *after));
    }
    if (!tells(*after))
        outcomes.append({QStringLiteral("message"), ClashChoice::tr("The desk sends no message"), {}});
    return outcomes;
}

} // namespace tradeit
