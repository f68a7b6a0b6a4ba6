// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/intent.h"
#include "core/sync/resolution.h"

namespace tradeit {

/// What a person may say to an act of the outbox.
enum class OutboxVerb { Apply, Arrived, Resend, Retry, Undo, Drop, SignIn };

/// One of them as a button: shut with its reason where the act as it stands does not allow it.
struct OutboxAnswer
{
    OutboxVerb verb = OutboxVerb::Drop;
    bool primary = false;
    QString label;
    QString meaning; ///< what happens then; shown where the choice is hard
    QString shut;    ///< why it cannot be done now; empty: it can
    friend bool operator==(const OutboxAnswer &, const OutboxAnswer &) = default;
};

/// The buttons of an act, the next right one first; exactly what core/sync/resolution.h allows. None once it is over.
[[nodiscard]] QList<OutboxAnswer> answersTo(const Intent &intent);
/// Whether dropping leaves something half done: then it is asked about first.
[[nodiscard]] bool leavesHalfDone(const Intent &intent);

/// One field of a clash. Everything is in words, the field alone is not.
struct ClashRow
{
    QString field; ///< machine word: "status" "tracking" "total" "lines" "refunded"
    QString label, before, mine, theirs;
    bool same = false;   ///< nothing differs
    bool choice = false; ///< a step that was not sent yet writes it
    friend bool operator==(const ClashRow &, const ClashRow &) = default;
};
[[nodiscard]] QList<ClashRow> clashRows(const Intent &intent, const QString &currency);

/// What follows if this answer is given: one line each, read off the act as it would then stand.
struct OutboxOutcome
{
    QString icon, text;
    QString chip; ///< a status slug to show beside it; empty: none
    friend bool operator==(const OutboxOutcome &, const OutboxOutcome &) = default;
};
[[nodiscard]] QList<OutboxOutcome> outcomesOf(const Intent &intent, Resolution resolution, const QStringList &fields);

} // namespace tradeit
