// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/outboxwords.h"

namespace tradeit::words {

/// "#3036 changed on both sides": an act's one headline.
[[nodiscard]] QString detailHeadline(const IntentEntry &entry);
/// "Taken 12:31 · Tariro Crafts".
[[nodiscard]] QString detailIntro(const IntentEntry &entry, const QDateTime &now);
/// What is amiss and what it means, in whole sentences; empty for a clash, whose fields say it all.
[[nodiscard]] QString detailReason(const IntentEntry &entry, const OutboxSurroundings &around);
/// What must be known before the rest of a half-done act is dropped.
[[nodiscard]] QString dropWarning(const IntentEntry &entry, const QDateTime &now);
/// Why an answer was not taken.
[[nodiscard]] QString answerFailure(const Error &error);

} // namespace tradeit::words
