// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"

#include <QString>
#include <chrono>

namespace tradeit::sheetwords {

// What the sheets say; words for people, plain text.

/// A name from outside, harmless and in isolates of its own.
[[nodiscard]] QString named(const QString &text);
/// "#3044".
[[nodiscard]] QString orderNumber(const OrderRow &row);
[[nodiscard]] QString money(Amount amount, const QString &currency);
[[nodiscard]] QString day(const QDate &date);

/// "Confirmed #3044".
[[nodiscard]] QString taken(Verb verb, const QString &number, bool toCustomer = false);
/// "Confirmed 12 orders".
[[nodiscard]] QString takenMany(Verb verb, int orders);
/// "Is confirmed": what a bulk act will do with a row.
[[nodiscard]] QString plan(Verb verb);
/// "#3044 is confirmed already."
[[nodiscard]] QString already(Verb verb, const QString &number);
/// Every reason why an act is not allowed, or asks for one.
[[nodiscard]] QStringList reasons(const Action &action, const QList<ReviewRow> &review);

/// "Held for 8 s so that you can undo, then the note goes out."
[[nodiscard]] QString heldFor(std::chrono::seconds undo, bool note);
/// Who gets which mail if this act is done now: "The shop mails this note and nothing else."
[[nodiscard]] QString mails(const OrderDetail &detail, Verb verb, bool note);

} // namespace tradeit::sheetwords
