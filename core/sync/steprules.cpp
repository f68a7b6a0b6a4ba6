// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/steprules.h"

#include "core/base/plaintext.h"
#include "core/base/plant.h"
#include "core/orders/effective.h"

#include <algorithm>
#include <array>

namespace tradeit {

namespace {

const QString noteMember = QStringLiteral("note");
const QString answerMember = QStringLiteral("answer");

QString textOf(const Step &step)
{
    return step.payload.value(QStringLiteral("text")).toString();
}

bool isNoteOf(const Step &step, const Note &note)
{
    if (step.kind == StepKind::PrivateNote)
        return plainText(note.text).contains(step.key);
    const bool sameText =
        planted(Plant::DoubleNote) ? note.text == textOf(step) : plainText(note.text) == plainText(textOf(step));
    return note.customer && sameText;
}

} // namespace

QString noteMark(const QUuid &intent)
{
    return QStringLiteral("[td-") + intent.toString(QUuid::Id128).left(10) + u']';
}

bool isNoteStep(const Step &step)
{
    return step.kind == StepKind::PrivateNote || step.kind == StepKind::CustomerNote;
}

bool goalStands(const Step &step, const Order &order)
{
    switch (step.kind) {
    case StepKind::Status:
        return order.status == step.key;
    case StepKind::TrackingMeta:
        return baseOf(order).trackingIds.contains(step.key);
    case StepKind::ConfirmedMark:
        return confirmationFromMeta(order).has_value();
    case StepKind::PrivateNote:
    case StepKind::CustomerNote:
        break;
    }
    return false;
}

bool answerShowsGoal(const Step &step, const Order &order)
{
    if (step.kind == StepKind::Status && step.key == u"processing" && order.status == u"completed")
        return true;
    return goalStands(step, order);
}

NoteId highestNote(const QList<Note> &notes)
{
    NoteId highest;
    for (const Note &note : notes)
        highest = std::max(highest, note.id);
    return highest;
}

bool noteArrived(const Step &step, const QList<Note> &notes)
{
    const qint64 baseline = step.baseline.value(noteMember).toInteger();
    return std::any_of(notes.begin(), notes.end(),
                       [&](const Note &note) { return note.id.value > baseline && isNoteOf(step, note); });
}

WriteVerdict verdictOf(const Error &error)
{
    if (error.reach == Reach::NeverSent || error.kind == ErrorKind::RateLimited)
        return WriteVerdict::SendLater;
    if (error.kind == ErrorKind::Auth)
        return WriteVerdict::SignIn;
    if (error.reach == Reach::Unknown)
        return WriteVerdict::InDoubt;
    return error.httpStatus == 403 ? WriteVerdict::Forbidden : WriteVerdict::Refused;
}

QDateTime nextLook(const Step &step)
{
    static constexpr std::array seconds = {30, 120, static_cast<int>(lastLookSeconds)};
    for (const int after : seconds) {
        const QDateTime due = step.markedAt.addSecs(after);
        if (!step.lastLook.isValid() || step.lastLook < due)
            return due;
    }
    return step.lastLook.addSecs(lastLookSeconds);
}

AfterLook afterLook(const Step &step, const QDateTime &now)
{
    const bool last = step.markedAt.secsTo(now) >= lastLookSeconds ||
                      (planted(Plant::DoubleNote) && step.kind == StepKind::CustomerNote);
    if (!last)
        return AfterLook::KeepLooking;
    return isNoteStep(step) && step.attempts > 1 ? AfterLook::Unknown : AfterLook::Resend;
}

IntentBase ownWrites(const Intent &intent, const QList<Intent> &intentsOfOrder)
{
    IntentBase own;
    for (const Intent &other : intentsOfOrder) {
        for (const Step &step : other.steps) {
            const bool sent = step.attempts > 0 && step.markedAt >= intent.createdAt;
            if (sent && step.kind == StepKind::Status)
                own.status = step.key;
            if (sent && step.kind == StepKind::TrackingMeta)
                own.trackingIds.append(step.key);
        }
    }
    return own;
}

bool isStale(const Intent &intent, const QDateTime &now, const QDate &today)
{
    const bool dayPast = intent.params.datePromised.isValid() && intent.params.datePromised < today;
    return dayPast || intent.createdAt.secsTo(now) > 48 * 3600;
}

bool statusMailWent(const Intent &intent)
{
    return std::any_of(intent.steps.begin(), intent.steps.end(), [](const Step &step) {
        if (step.kind != StepKind::Status)
            return false;
        const bool byShop = step.state == StepState::Skipped && step.evidence == u"already";
        const bool byUs = step.state == StepState::Done && step.baseline.value(answerMember).toInt() != 500;
        return byShop || byUs;
    });
}

bool confirmedElsewhere(const Intent &intent)
{
    return intent.kind == IntentKind::Confirm &&
           std::any_of(intent.steps.begin(), intent.steps.end(), [](const Step &step) {
               return step.kind == StepKind::ConfirmedMark && step.state == StepState::Skipped &&
                      step.evidence == u"already";
           });
}

int openStep(const Intent &intent)
{
    for (int n = 0; n < intent.steps.size(); ++n) {
        const StepState state = intent.steps.at(n).state;
        if (state != StepState::Done && state != StepState::Skipped)
            return n;
    }
    return -1;
}

} // namespace tradeit
