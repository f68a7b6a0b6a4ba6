// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/outboxanswers.h"

#include <QCoreApplication>
#include <algorithm>

namespace tradeit {

namespace {

struct OutboxAnswers
{
    Q_DECLARE_TR_FUNCTIONS(OutboxAnswers)
};

using Answers = QList<OutboxAnswer>;

QString retryMeaning(const Intent &intent)
{
    if (intent.reason == AttentionReason::Unknown)
        return OutboxAnswers::tr("Reads the order's notes again. Nothing is sent.");
    return OutboxAnswers::tr("Sends it once more; nothing that is done already is repeated.");
}

OutboxAnswer dropAnswer(const Intent &intent, const QString &label)
{
    OutboxAnswer answer{.verb = OutboxVerb::Drop, .label = label};
    answer.meaning = leavesHalfDone(intent) ? OutboxAnswers::tr("What is done stays done, the rest is never sent.")
                                            : OutboxAnswers::tr("Nothing of it is ever sent.");
    if (!drop(intent))
        answer.shut = OutboxAnswers::tr("It was just sent. It can be dropped once it is known whether it arrived.");
    return answer;
}

OutboxAnswer retryAnswer(const Intent &intent, const QString &label)
{
    OutboxAnswer answer{.verb = OutboxVerb::Retry, .label = label, .meaning = retryMeaning(intent)};
    if (!retry(intent))
        answer.shut = OutboxAnswers::tr("It waits for another answer.");
    return answer;
}

bool hasUnknownStep(const Intent &intent)
{
    return std::any_of(intent.steps.cbegin(), intent.steps.cend(),
                       [](const Step &step) { return step.state == StepState::Unknown; });
}

bool tellsCustomer(const Intent &intent)
{
    return std::any_of(intent.steps.cbegin(), intent.steps.cend(), [](const Step &step) {
        return step.state == StepState::Unknown && step.kind == StepKind::CustomerNote;
    });
}

Answers answersToUnknown(const Intent &intent)
{
    Answers answers = {retryAnswer(intent, OutboxAnswers::tr("Look again"))};
    if (hasUnknownStep(intent)) {
        answers.append(
            {.verb = OutboxVerb::Arrived,
             .label = OutboxAnswers::tr("It arrived"),
             .meaning = OutboxAnswers::tr("You saw it in the shop. The act goes on with what comes after.")});
        answers.append({.verb = OutboxVerb::Resend,
                        .label = OutboxAnswers::tr("Send again"),
                        .meaning = tellsCustomer(intent)
                                       ? OutboxAnswers::tr("If it did arrive, the customer is told twice.")
                                       : OutboxAnswers::tr("If it did arrive, the order has the note twice.")});
    }
    answers.append(dropAnswer(intent, OutboxAnswers::tr("Drop")));
    return answers;
}

Answers answersToAttention(const Intent &intent)
{
    const QString dropIt = OutboxAnswers::tr("Drop");
    switch (intent.reason) {
    case AttentionReason::Clash: {
        OutboxAnswer apply{.verb = OutboxVerb::Apply, .label = OutboxAnswers::tr("Apply this choice")};
        if (intent.detail == u"gone")
            apply.shut = OutboxAnswers::tr("The shop no longer has this order.");
        return {apply, dropAnswer(intent, OutboxAnswers::tr("Drop mine"))};
    }
    case AttentionReason::Unknown:
        return answersToUnknown(intent);
    case AttentionReason::Auth:
        return {{.verb = OutboxVerb::SignIn, .label = OutboxAnswers::tr("Sign in…")},
                retryAnswer(intent, OutboxAnswers::tr("Try again")),
                dropAnswer(intent, dropIt)};
    case AttentionReason::Stale:
        return {dropAnswer(intent, dropIt)};
    case AttentionReason::Refused:
    case AttentionReason::Guard:
    case AttentionReason::None:
        break;
    }
    return {retryAnswer(intent, OutboxAnswers::tr("Try again")), dropAnswer(intent, dropIt)};
}

} // namespace

QList<OutboxAnswer> answersTo(const Intent &intent)
{
    Answers answers;
    switch (intent.state) {
    case IntentState::Attention:
        answers = answersToAttention(intent);
        // Nothing that cannot be taken back is the first offer.
        answers.first().primary = answers.first().verb != OutboxVerb::Drop;
        break;
    case IntentState::Held:
        answers = {{.verb = OutboxVerb::Undo, .primary = true, .label = OutboxAnswers::tr("Undo")}};
        break;
    case IntentState::Queued:
    case IntentState::Working:
        answers = {retryAnswer(intent, OutboxAnswers::tr("Try now")), dropAnswer(intent, OutboxAnswers::tr("Drop"))};
        break;
    case IntentState::Done:
    case IntentState::Dropped:
        break;
    }
    for (OutboxAnswer &answer : answers)
        if (answer.verb == OutboxVerb::Drop && leavesHalfDone(intent))
            answer.label = OutboxAnswers::tr("Drop the rest…");
    return answers;
}

bool leavesHalfDone(const Intent &intent)
{
    return std::any_of(intent.steps.cbegin(), intent.steps.cend(),
                       [](const Step &step) { return step.state == StepState::Done; });
}

} // namespace tradeit
