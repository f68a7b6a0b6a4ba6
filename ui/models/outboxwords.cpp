// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/outboxwords.h"

#include "core/sync/steprules.h"
#include "ui/models/actwords.h"
#include "ui/models/linewords.h"
#include "ui/models/timewords.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace tradeit::words {

namespace {

struct OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

using Mood = OutboxLine::Mood;

const AccountLine *troubledLine(const Intent &intent, const QList<AccountLine> &lines)
{
    const auto line = std::find_if(lines.cbegin(), lines.cend(), [&](const AccountLine &each) {
        return each.id == intent.account && isTrouble(each);
    });
    return line == lines.cend() ? nullptr : &*line;
}

const Step *currentStep(const Intent &intent)
{
    const int n = openStep(intent);
    return n < 0 ? nullptr : &intent.steps.at(n);
}

bool isChecking(const Step &step)
{
    return step.state == StepState::Marked && (step.looks > 0 || step.baseline.contains(QStringLiteral("answer")));
}

/// The live act of the same order that has to go first, nearest first.
const IntentEntry *before(const Intent &intent, const QList<IntentEntry> &entries)
{
    const IntentEntry *nearest = nullptr;
    for (const IntentEntry &entry : entries) {
        const Intent &other = entry.intent;
        const bool earlier =
            other.account == intent.account && other.order == intent.order && other.isLive() && other.seq < intent.seq;
        if (earlier && (!nearest || other.seq > nearest->intent.seq))
            nearest = &entry;
    }
    return nearest;
}

QString needs(const Intent &intent)
{
    switch (intent.reason) {
    case AttentionReason::Clash:
        return clashSentence(intent);
    case AttentionReason::Refused:
        return refusalSentence(intent.detail);
    case AttentionReason::Unknown:
        return OutboxWords::tr("May have arrived: the shop gave no clear answer");
    case AttentionReason::Auth:
        return OutboxWords::tr("The shop does not accept the key: sign in again");
    case AttentionReason::Stale:
        return OutboxWords::tr("The text is out of date and was not sent");
    case AttentionReason::Guard:
        return guardSentence(intent.detail);
    case AttentionReason::None:
        break;
    }
    return OutboxWords::tr("Needs a look");
}

QString onTheWay(const Intent &intent)
{
    const Step *step = currentStep(intent);
    if (!step)
        return {};
    const qsizetype steps = intent.steps.size();
    const QString doing =
        isChecking(*step) ? OutboxWords::tr("no clear answer yet to %1").arg(stepDoing(*step)) : stepDoing(*step);
    if (steps == 1)
        return OutboxWords::tr("Step 1 of 1: %1").arg(doing);
    const QString now = OutboxWords::tr("Step %1 of %2: %3").arg(step->n + 1).arg(steps).arg(doing);
    return step->n + 1 < steps ? OutboxWords::tr("%1, then %2").arg(now, stepThing(intent.steps.at(step->n + 1))) : now;
}

QString toCome(const Intent &intent)
{
    QStringList things;
    for (const Step &step : intent.steps)
        if (step.state == StepState::Todo)
            things.append(stepThing(step));
    if (things.isEmpty())
        return OutboxWords::tr("Goes out next");
    QString list = things.takeFirst();
    for (const QString &thing : things)
        list = OutboxWords::tr("%1, then %2").arg(list, thing);
    list.front() = list.front().toUpper();
    return list;
}

QString queueReason(const IntentEntry &entry, const OutboxSurroundings &around)
{
    const Intent &intent = entry.intent;
    if (const IntentEntry *first = before(intent, around.entries)) {
        const auto isThis = [&intent](const IntentEntry &other) { return other.intent.id == intent.id; };
        const auto found = std::find_if(around.entries.cbegin(), around.entries.cend(), isThis);
        const qsizetype own = found - around.entries.cbegin();
        const bool above =
            own > 0 && found != around.entries.cend() && around.entries.at(own - 1).intent.id == first->intent.id &&
            groupOf(first->intent, troubledLine(first->intent, around.lines), around.now) == OutboxGroup::Queued;
        return above ? OutboxWords::tr("After the entry above, same order")
                     : OutboxWords::tr("After “%1”, same order").arg(actPhrase(first->intent));
    }
    if (const AccountLine *line = troubledLine(intent, around.lines))
        return lineTrouble(*line);
    const Step *step = currentStep(intent);
    if (step && step->notBefore > around.now)
        return OutboxWords::tr("The shop asked for patience");
    return toCome(intent);
}

QString overReason(const Intent &intent)
{
    if (intent.state == IntentState::Dropped)
        return intent.hasMarkedOrDoneStep() ? OutboxWords::tr("The rest was dropped") : OutboxWords::tr("Never sent");
    const Step *last = intent.steps.isEmpty() ? nullptr : &intent.steps.last();
    return last ? stepLine(*last, intent, {}).text : QString();
}

QDateTime nextTime(const Intent &intent, const OutboxSurroundings &around)
{
    const Step *step = currentStep(intent);
    if (step && step->notBefore > around.now)
        return step->notBefore;
    if (const AccountLine *line = troubledLine(intent, around.lines))
        return line->nextTry;
    return step && isChecking(*step) ? nextLook(*step) : QDateTime();
}

QString nextWords(const IntentEntry &entry, OutboxGroup group, const OutboxSurroundings &around)
{
    const Intent &intent = entry.intent;
    switch (group) {
    case OutboxGroup::NeedsYou:
        return intent.reason == AttentionReason::Auth ? OutboxWords::tr("sign in") : OutboxWords::tr("your choice");
    case OutboxGroup::Held:
        return OutboxWords::tr("in %1 s").arg(std::max(1, secondsUntil(intent.holdUntil, around.now)));
    case OutboxGroup::Done:
        return {};
    case OutboxGroup::Sending:
    case OutboxGroup::Queued:
        break;
    }
    const bool first = !before(intent, around.entries);
    if (const QDateTime at = nextTime(intent, around); first && at > around.now)
        return shortTime(at, around.now);
    return group == OutboxGroup::Sending ? OutboxWords::tr("now") : OutboxWords::tr("in turn");
}

struct Sign
{
    Mood mood = Mood::Plain;
    QString icon, state;
};

Sign attentionSign(AttentionReason reason)
{
    const QString warning = QStringLiteral("warning");
    switch (reason) {
    case AttentionReason::Clash:
        return {Mood::Red, warning, OutboxWords::tr("Clash")};
    case AttentionReason::Refused:
        return {Mood::Red, warning, OutboxWords::tr("Refused")};
    case AttentionReason::Auth:
        return {Mood::Red, QStringLiteral("lock"), OutboxWords::tr("Sign in")};
    case AttentionReason::Stale:
        return {Mood::Amber, QStringLiteral("calendar"), OutboxWords::tr("Too old")};
    case AttentionReason::Guard:
        return {Mood::Amber, QStringLiteral("payment-unknown"), OutboxWords::tr("Payment")};
    case AttentionReason::Unknown:
    case AttentionReason::None:
        break;
    }
    return {Mood::Amber, warning, OutboxWords::tr("Unknown")};
}

Sign signOf(const Intent &intent, OutboxGroup group, const QDateTime &now)
{
    const Step *step = currentStep(intent);
    switch (group) {
    case OutboxGroup::NeedsYou:
        return attentionSign(intent.reason);
    case OutboxGroup::Sending:
        return {Mood::Plain, QStringLiteral("sync"),
                step && isChecking(*step) ? OutboxWords::tr("Checking") : OutboxWords::tr("Sending")};
    case OutboxGroup::Held:
        return {Mood::Plain, QStringLiteral("undo"),
                OutboxWords::tr("Held %1 s").arg(secondsUntil(intent.holdUntil, now))};
    case OutboxGroup::Queued:
        return {Mood::Muted, QStringLiteral("clock"), OutboxWords::tr("Queued")};
    case OutboxGroup::Done:
        break;
    }
    return intent.state == IntentState::Dropped ? Sign{Mood::Muted, QStringLiteral("drop"), OutboxWords::tr("Dropped")}
                                                : Sign{Mood::Muted, QStringLiteral("check"), OutboxWords::tr("Done")};
}

} // namespace

QString groupName(OutboxGroup group)
{
    switch (group) {
    case OutboxGroup::NeedsYou:
        return OutboxWords::tr("Needs you");
    case OutboxGroup::Sending:
        return OutboxWords::tr("Sending");
    case OutboxGroup::Held:
        return OutboxWords::tr("Held");
    case OutboxGroup::Queued:
        return OutboxWords::tr("Queued");
    case OutboxGroup::Done:
        break;
    }
    return OutboxWords::tr("Done lately");
}

OutboxGroup groupOf(const Intent &intent, const AccountLine *line, const QDateTime &now)
{
    const bool marked = std::any_of(intent.steps.cbegin(), intent.steps.cend(),
                                    [](const Step &step) { return step.state == StepState::Marked; });
    switch (intent.state) {
    case IntentState::Attention:
        return OutboxGroup::NeedsYou;
    case IntentState::Held:
        return intent.holdUntil > now ? OutboxGroup::Held : OutboxGroup::Queued;
    case IntentState::Queued:
    case IntentState::Working:
        // What was sent is looked after; what could not be sent waits, whatever was done before.
        return marked || (intent.state == IntentState::Working && !line) ? OutboxGroup::Sending : OutboxGroup::Queued;
    case IntentState::Done:
    case IntentState::Dropped:
        break;
    }
    return OutboxGroup::Done;
}

OutboxLine outboxLine(const IntentEntry &entry, const OutboxSurroundings &around)
{
    const Intent &intent = entry.intent;
    OutboxLine line;
    line.group = groupOf(intent, troubledLine(intent, around.lines), around.now);
    const Sign sign = signOf(intent, line.group, around.now);
    line.mood = sign.mood;
    line.icon = sign.icon;
    line.state = sign.state;
    line.title = actTitle(entry);
    line.why = whyItWaits(entry, around);
    line.since = shortTime(intent.createdAt, around.now);
    line.next = nextWords(entry, line.group, around);
    return line;
}

QString whyItWaits(const IntentEntry &entry, const OutboxSurroundings &around)
{
    const Intent &intent = entry.intent;
    switch (groupOf(intent, troubledLine(intent, around.lines), around.now)) {
    case OutboxGroup::NeedsYou:
        return needs(intent);
    case OutboxGroup::Sending:
        return onTheWay(intent);
    case OutboxGroup::Held:
        return OutboxWords::tr("Can still be undone");
    case OutboxGroup::Queued:
        return queueReason(entry, around);
    case OutboxGroup::Done:
        break;
    }
    return overReason(intent);
}

QString outboxTotals(const QHash<OutboxGroup, int> &counts)
{
    QStringList totals;
    const auto add = [&](OutboxGroup group, const QString &words) {
        if (counts.value(group) > 0)
            totals.append(words);
    };
    add(OutboxGroup::NeedsYou, OutboxWords::tr("%n need you", nullptr, counts.value(OutboxGroup::NeedsYou)));
    add(OutboxGroup::Sending, OutboxWords::tr("%n sending", nullptr, counts.value(OutboxGroup::Sending)));
    add(OutboxGroup::Held, OutboxWords::tr("%n held", nullptr, counts.value(OutboxGroup::Held)));
    add(OutboxGroup::Queued, OutboxWords::tr("%n queued", nullptr, counts.value(OutboxGroup::Queued)));
    return totals.join(u" · ");
}

} // namespace tradeit::words
