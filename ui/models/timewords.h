// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace tradeit::words {

/// Text from outside as a part of a sentence: harmless, and kept from turning the sentence's direction round.
[[nodiscard]] QString isolated(const QString &text, qsizetype limit = 60);
/// A UTC time as people here say it: "13:40" today, "24 Nov 13:40" otherwise; empty when invalid.
[[nodiscard]] QString clockTime(const QDateTime &time, const QDateTime &now);
/// The same where there is little room: "13:40" today, else "24 Nov".
[[nodiscard]] QString shortTime(const QDateTime &time, const QDateTime &now);
/// "just now", "1 min ago", "3 h ago", later the time itself.
[[nodiscard]] QString ago(const QDateTime &time, const QDateTime &now);
/// Whole seconds until `time`, rounded up, never below 0.
[[nodiscard]] int secondsUntil(const QDateTime &time, const QDateTime &now);

} // namespace tradeit::words
