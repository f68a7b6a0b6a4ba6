// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace tradeit::words {

// Times for people: this computer's zone, the locale's own forms. `now` and `at` are UTC. Pure.

/// "just now", "2 min ago", "3 h ago", "5 days ago".
[[nodiscard]] QString agoWords(const QDateTime &at, const QDateTime &now);
/// "today 17:22", "yesterday 17:22", "16 Nov 17:22", with the year when it is another; empty for an invalid time.
[[nodiscard]] QString whenWords(const QDateTime &at, const QDateTime &now, const QLocale &locale);
/// A day as a heading: "Today", "Yesterday", "Monday 16 November".
[[nodiscard]] QString dayWords(QDate day, const QDateTime &now, const QLocale &locale);
/// "17:22".
[[nodiscard]] QString clockWords(const QDateTime &at, const QLocale &locale);

} // namespace tradeit::words
