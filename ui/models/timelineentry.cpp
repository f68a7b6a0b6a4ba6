// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timelineentry.h"

#include "core/base/plaintext.h"
#include "ui/models/actwords.h"
#include "ui/models/paymentphrases.h"
#include "ui/models/timewords.h"
#include "ui/words/amountwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace tradeit {

namespace {

constexpr qsizetype longestText = 4000;

QString say(const char *text)
{
    return QCoreApplication::translate("Timeline", text);
}

/// The desk's own text with its line breaks; nothing in it is read as markup where it is shown.
QString linesOf(QString text)
{
    text.removeIf([](QChar c) { return c != u'\n' && (c.category() == QChar::Other_Control); });
    return text.left(longestText).trimmed();
}

QString iconOf(IntentKind kind)
{
    switch (kind) {
    case IntentKind::Confirm:
        return QStringLiteral("confirm");
    case IntentKind::Ship:
        return QStringLiteral("ship");
    case IntentKind::Complete:
        return QStringLiteral("completed");
    case IntentKind::Hold:
        return QStringLiteral("on-hold");
    case IntentKind::Resume:
        return QStringLiteral("processing");
    case IntentKind::Cancel:
        return QStringLiteral("cancelled");
    case IntentKind::Note:
        break;
    }
    return QStringLiteral("note");
}

QString stepStanding(const Step &step)
{
    if (!step.evidence.isEmpty())
        return words::evidenceName(step.evidence);
    switch (step.state) {
    case StepState::Done:
        return say("done");
    case StepState::Skipped:
        return say("not needed");
    case StepState::Refused:
        return say("the shop said no");
    case StepState::Unknown:
        return say("unknown");
    case StepState::Marked:
        return say("being sent");
    case StepState::Todo:
        break;
    }
    return say("waits");
}

QString actText(const Intent &intent)
{
    QStringList lines;
    if (!intent.params.reason.isEmpty())
        lines.append(say("Reason: %1").arg(words::harmless(intent.params.reason)));
    if (!intent.params.overrideReason.isEmpty())
        lines.append(say("Against the checklist: %1").arg(words::harmless(intent.params.overrideReason)));
    for (const Step &step : intent.steps)
        lines.append(say("%1: %2").arg(words::stepPhrase(step, intent), stepStanding(step)));
    if (intent.state == IntentState::Attention && !intent.detail.isEmpty())
        lines.append(words::harmless(intent.detail));
    return lines.join(u'\n');
}

/// Who took an act: the audit line written in the same moment.
QString actorOf(const Intent &intent, const QList<AuditEntry> &history)
{
    const QString queued = intentWord(intent.kind) + QStringLiteral(" queued");
    for (const AuditEntry &entry : history)
        if (entry.when == intent.createdAt && entry.what.startsWith(queued))
            return entry.who;
    return {};
}

TimelineEntry actEntry(const Intent &intent, const OrderDetail &detail)
{
    return {.at = intent.createdAt,
            .icon = iconOf(intent.kind),
            .title =
                say("%1: %2").arg(words::intentName(intent.kind), words::intentStateName(intent.state, intent.reason)),
            .author = words::harmless(actorOf(intent, detail.history), 60),
            .text = actText(intent),
            .attention = intent.state == IntentState::Attention};
}

/// What a person did with an act later; that it was taken is told by the act itself.
void addAudit(QList<TimelineEntry> &entries, const OrderDetail &detail)
{
    for (const AuditEntry &entry : detail.history) {
        const QString did = entry.what.section(u' ', 1);
        if (did == u"queued" || did.startsWith(u"queued;"))
            continue;
        entries.append({.at = entry.when,
                        .icon = QStringLiteral("edit"),
                        .title = words::auditPhrase(entry.what),
                        .author = words::harmless(entry.who, 60)});
    }
}

QString eventName(const QString &event)
{
    for (int kind = 0; kind <= static_cast<int>(IntentKind::Note); ++kind)
        if (event == intentWord(static_cast<IntentKind>(kind)))
            return words::intentName(static_cast<IntentKind>(kind));
    return words::harmless(event, 40);
}

void addNotes(QList<TimelineEntry> &entries, const OrderDetail &detail)
{
    QStringList told;
    for (const MessageRecord &message : detail.messages)
        told.append(plainText(message.body));
    for (const Note &note : detail.notes) {
        const QString text = words::harmless(note.text, longestText);
        if (note.customer && told.contains(plainText(note.text)))
            continue; // the message itself is told
        entries.append({.at = note.created,
                        .icon = note.customer ? QStringLiteral("message") : QStringLiteral("note"),
                        .title = note.customer ? say("Note to the customer") : say("Note"),
                        .author = words::harmless(note.author, 60),
                        .text = text});
    }
}

void addParcels(QList<TimelineEntry> &entries, const OrderDetail &detail)
{
    for (const Shipment &parcel : detail.view.shipments())
        entries.append({.at = parcel.shippedOn,
                        .icon = QStringLiteral("shipped"),
                        .title = parcel.carrier.isEmpty()
                                     ? say("Parcel sent")
                                     : say("Parcel sent with %1").arg(words::isolated(parcel.carrier, 60)),
                        .text = words::harmless(parcel.trackingNumber, 80)});
}

void addMoney(QList<TimelineEntry> &entries, const OrderDetail &detail, const QLocale &locale)
{
    const Order &order = detail.view.stored.order;
    for (const Refund &refund : order.refunds)
        entries.append({.at = refund.created,
                        .icon = QStringLiteral("refunded"),
                        .title = say("Refunded %1").arg(words::moneyWords({refund.total, order.currency}, locale)),
                        .text = words::harmless(refund.reason)});
    const std::optional<Verdict> &verdict = detail.view.verdict;
    if (verdict && verdict->checked.isValid()) {
        const bool captured = verdict->state == PaymentState::Captured;
        entries.append({.at = verdict->checked,
                        .icon = captured ? QStringLiteral("payment-verified") : QStringLiteral("payment-unknown"),
                        .title = say("Payment looked up: %1").arg(words::paymentName(verdict->state)),
                        .author = gatewayName(verdict->gateway),
                        .text = captured ? words::moneyWords(verdict->amount, locale) : QString()});
    }
}

void addShopDates(QList<TimelineEntry> &entries, const Order &order)
{
    entries.append({.at = order.created,
                    .icon = QStringLiteral("inbox"),
                    .title = say("Order placed"),
                    .author = words::harmless(order.customerName(), 60)});
    if (order.paid.isValid())
        entries.append({.at = order.paid,
                        .icon = QStringLiteral("payment-unknown"),
                        .title = say("The shop wrote down a payment")});
    if (order.completed.isValid())
        entries.append(
            {.at = order.completed, .icon = QStringLiteral("completed"), .title = say("Completed in the shop")});
}

void sortNewestFirst(QList<TimelineEntry> &entries)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return a.at > b.at; });
}

} // namespace

QList<TimelineEntry> historyOf(const OrderDetail &detail, const QLocale &locale)
{
    QList<TimelineEntry> entries;
    for (const Intent &intent : detail.intents)
        entries.append(actEntry(intent, detail));
    addAudit(entries, detail);
    entries += messagesOf(detail);
    addNotes(entries, detail);
    addParcels(entries, detail);
    addMoney(entries, detail, locale);
    addShopDates(entries, detail.view.stored.order);
    sortNewestFirst(entries);
    return entries;
}

QList<TimelineEntry> messagesOf(const OrderDetail &detail)
{
    QList<TimelineEntry> entries;
    for (const MessageRecord &message : detail.messages)
        entries.append({.at = message.at,
                        .icon = QStringLiteral("message"),
                        .title = say("Message: %1").arg(eventName(message.event)),
                        .author = words::evidenceName(message.evidence),
                        .text = linesOf(message.body),
                        .attention = message.evidence == u"unknown"});
    sortNewestFirst(entries);
    return entries;
}

} // namespace tradeit
