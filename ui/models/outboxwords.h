// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"
#include "core/desk/deskstatus.h"

namespace tradeit {

/// How the outbox is ordered, and under which heading an act stands.
enum class OutboxGroup { NeedsYou, Sending, Held, Queued, Done };

/// What an act's place in the outbox is judged by.
struct OutboxSurroundings
{
    QList<IntentEntry> entries; ///< all that are shown
    QList<AccountLine> lines;
    QDateTime now; ///< UTC
};

/// An act as a row: everything in words.
struct OutboxLine
{
    enum class Mood { Plain, Muted, Amber, Red };
    OutboxGroup group = OutboxGroup::Queued;
    Mood mood = Mood::Plain; ///< of the state and its sign
    QString icon, state;     ///< "Clash", "Held 7 s"
    QString title, why, since, next;
    friend bool operator==(const OutboxLine &, const OutboxLine &) = default;
};

namespace words {

[[nodiscard]] QString groupName(OutboxGroup group);
/// What was held waits in the queue once its time to be undone is over; `now` in UTC.
[[nodiscard]] OutboxGroup groupOf(const Intent &intent, const AccountLine *line, const QDateTime &now);
[[nodiscard]] OutboxLine outboxLine(const IntentEntry &entry, const OutboxSurroundings &around);
/// "2 need you · 1 sending · 1 held · 4 queued"; empty when nothing waits.
[[nodiscard]] QString outboxTotals(const QHash<OutboxGroup, int> &counts);

/// Why an act waits for a person, or waits at all: one sentence, what the shop said included.
[[nodiscard]] QString whyItWaits(const IntentEntry &entry, const OutboxSurroundings &around);
/// What the shop changed, for a clash: "The shop set it to Cancelled".
[[nodiscard]] QString clashSentence(const Intent &intent);
/// What the shop said when it refused; `detail` is its code.
[[nodiscard]] QString refusalSentence(const QString &detail);
/// Why the payment no longer lets the act pass.
[[nodiscard]] QString guardSentence(const QString &detail);

} // namespace words
} // namespace tradeit
