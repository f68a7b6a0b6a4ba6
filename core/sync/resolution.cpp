// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/resolution.h"

#include <algorithm>

namespace tradeit {

namespace {

const QString context = QStringLiteral("resolve");

Fault wrongQuestion(const Intent &intent)
{
    return fault(ErrorKind::Refused, context,
                 stateWord(intent.state) +
                     (intent.reason == AttentionReason::None ? QString() : u' ' + reasonWord(intent.reason)));
}

void queue(Intent &intent)
{
    intent.state = IntentState::Queued;
    intent.reason = AttentionReason::None;
    intent.detail.clear();
}

void takeTheirBase(Intent &intent)
{
    const QString verdict = intent.base.verdict;
    if (intent.theirs)
        intent.base = *intent.theirs;
    intent.base.verdict = verdict;
    intent.theirs.reset();
    queue(intent);
}

QString fieldOf(StepKind kind)
{
    if (kind == StepKind::Status)
        return QStringLiteral("status");
    return kind == StepKind::TrackingMeta ? QStringLiteral("tracking") : QString();
}

void skipSteps(Intent &intent, const QStringList &fields)
{
    bool statusIsTheirs = false;
    for (Step &step : intent.steps) {
        // A customer never hears of a status that was not set; a parcel is on its way all the same.
        const bool untold = statusIsTheirs && step.kind == StepKind::CustomerNote && intent.kind != IntentKind::Ship;
        const bool writes = fields.contains(fieldOf(step.kind));
        statusIsTheirs = statusIsTheirs || (writes && step.kind == StepKind::Status);
        if ((writes || untold) && (step.state == StepState::Todo || step.state == StepState::Refused)) {
            step.state = StepState::Skipped;
            step.evidence = QStringLiteral("theirs");
        }
    }
}

Step *unknownStep(Intent &intent)
{
    const auto step = std::find_if(intent.steps.begin(), intent.steps.end(),
                                   [](const Step &s) { return s.state == StepState::Unknown; });
    return step == intent.steps.end() ? nullptr : &*step;
}

} // namespace

Result<Intent> resolve(const Intent &intent, Resolution resolution, const QStringList &fields)
{
    Intent answered = intent;
    if (intent.state != IntentState::Attention)
        return wrongQuestion(intent);
    if (resolution == Resolution::Mine || resolution == Resolution::Theirs) {
        if (intent.reason != AttentionReason::Clash || !intent.theirs)
            return wrongQuestion(intent);
        if (resolution == Resolution::Theirs)
            skipSteps(answered, fields.isEmpty() ? differences(intent.kind, intent.base, *intent.theirs, {}) : fields);
        takeTheirBase(answered);
        return answered;
    }
    Step *step = unknownStep(answered);
    if (intent.reason != AttentionReason::Unknown || !step)
        return wrongQuestion(intent);
    if (resolution == Resolution::Arrived) {
        step->state = StepState::Done;
        step->evidence = QStringLiteral("unknown");
    } else {
        step->state = StepState::Todo;
        step->attempts = 1; // the old baseline stays: what arrives late is still found before it goes again
    }
    queue(answered);
    return answered;
}

Result<Intent> retry(const Intent &intent)
{
    Intent again = intent;
    const bool queued = intent.state == IntentState::Queued || intent.state == IntentState::Working;
    const bool other = intent.state == IntentState::Attention && intent.reason != AttentionReason::Clash &&
                       intent.reason != AttentionReason::Stale;
    if (!queued && !other)
        return wrongQuestion(intent);
    for (Step &step : again.steps) {
        step.notBefore = {};
        if (step.state == StepState::Refused)
            step.state = StepState::Todo;
        else if (step.state == StepState::Unknown)
            step.state = StepState::Marked;
    }
    if (other)
        queue(again);
    return again;
}

Result<Intent> drop(const Intent &intent)
{
    if (!intent.isLive())
        return wrongQuestion(intent);
    const bool marked = std::any_of(intent.steps.begin(), intent.steps.end(),
                                    [](const Step &step) { return step.state == StepState::Marked; });
    if (marked)
        return fault(ErrorKind::Refused, QStringLiteral("drop"), QStringLiteral("marked"));
    Intent dropped = intent;
    dropped.state = IntentState::Dropped;
    return dropped;
}

} // namespace tradeit
