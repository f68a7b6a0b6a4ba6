// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/orders/intent.h"
#include "core/orders/note.h"
#include "core/orders/order.h"

#include <QDateTime>
#include <QList>

namespace tradeit {

/// The pure half of OUTBOX.md: what an order, a list of notes or an error says about a step. No time but what is handed
/// in, no network, no store.

/// The short mark a private note of this intent carries.
[[nodiscard]] QString noteMark(const QUuid &intent);

/// Whether the order as read already shows what the step wants (rule 4). Notes are never shown by an order: false.
[[nodiscard]] bool goalStands(const Step &step, const Order &order);
/// The same of an answer to our own write, or of a look after one: a shop that completes an order without shippable
/// items at once has done what was asked (finding 21).
[[nodiscard]] bool answerShowsGoal(const Step &step, const Order &order);
/// Whether a note above the step's baseline is the one the step sent (finding 52).
[[nodiscard]] bool noteArrived(const Step &step, const QList<Note> &notes);
[[nodiscard]] NoteId highestNote(const QList<Note> &notes);
[[nodiscard]] bool isNoteStep(const Step &step);

/// What an error of a write means for its step (rule 6).
enum class WriteVerdict {
    SendLater, ///< todo: it never left, or the shop asked for patience
    SignIn,    ///< the shop does not know us
    Forbidden, ///< 403: the account's own list decides between SignIn and Refused
    Refused,
    InDoubt ///< read back
};
[[nodiscard]] WriteVerdict verdictOf(const Error &error);

/// A hold or the patience the shop asked for never lasts longer; one that would means that the clock was set back.
inline constexpr qint64 longestHoldSeconds = 60;
inline constexpr qint64 longestWaitSeconds = 24 * 3600;

/// The look that may lead to a resend comes this long after the mark.
inline constexpr qint64 lastLookSeconds = 600;
/// When a marked step is to be looked at next by a process that stays: 30 s, 2 min and 10 min after the mark, later
/// every 10 minutes while the shop cannot be reached.
[[nodiscard]] QDateTime nextLook(const Step &step);
/// What a look that found nothing leads to.
enum class AfterLook { KeepLooking, Resend, Unknown };
[[nodiscard]] AfterLook afterLook(const Step &step, const QDateTime &now);

/// What this desk itself wrote to the order since `intent` was taken: recognised, never a clash (rule 10).
[[nodiscard]] IntentBase ownWrites(const Intent &intent, const QList<Intent> &intentsOfOrder);

/// A text of this intent that must not go as it stands: it names a day before `today`, or is older than 48 h.
[[nodiscard]] bool isStale(const Intent &intent, const QDateTime &now, const QDate &today);

/// Whether the shop's own mail for the status step of this intent went, as far as the step's fate tells: a 500 after
/// applying means that it did not.
[[nodiscard]] bool statusMailWent(const Intent &intent);
/// Another desk had published the confirmation before: its customer was told.
[[nodiscard]] bool confirmedElsewhere(const Intent &intent);

/// First step that is neither done nor skipped; -1 when all are.
[[nodiscard]] int openStep(const Intent &intent);

} // namespace tradeit
