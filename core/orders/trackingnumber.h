// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tradeit {

enum class TrackingFormat { Unknown, Postal, Dhl, FedEx };
/// Wrong is a warning, never a refusal: couriers change their numbers more often than programs are renewed.
enum class CheckDigit { None, Agrees, Wrong };

/// What a tracking number says about itself. `country` (ISO 3166, two letters) of postal numbers only.
struct TrackingJudgement
{
    TrackingFormat format = TrackingFormat::Unknown;
    CheckDigit digit = CheckDigit::None;
    QString country;
    friend bool operator==(const TrackingJudgement &, const TrackingJudgement &) = default;
};

/// A number, and the https link it was found in, if any.
struct TrackingEntry
{
    QString number, link;
    friend bool operator==(const TrackingEntry &, const TrackingEntry &) = default;
};

inline constexpr qsizetype longestTrackingNumber = 100;

/// As a scanner, a keyboard or a clipboard gives it, without blanks, control and invisible characters; a postal number
/// in capitals. Cut at `longestTrackingNumber`. Doing it twice changes nothing.
[[nodiscard]] QString normalisedTracking(const QString &text);
/// "RR 473 124 829 ZW": a postal number as it is printed on a label; others as they are.
[[nodiscard]] QString groupedTracking(const QString &normalised);

/// Takes a normalised number at its word. The pattern of a courier is asked only for that courier (`carrier`: its id);
/// the postal one always. Postal numbers: UPU S10. Total: everything unknown has no judgement.
[[nodiscard]] TrackingJudgement judgeTracking(const QString &normalised, const QString &carrier);

/// What was pasted, apart: a web address gives its number (a well-known query item, else the last part with digits in
/// it) and itself if it is https and names no user; everything else is a number. Never fails; both may be empty.
[[nodiscard]] TrackingEntry takeTrackingApart(const QString &text);

} // namespace tradeit
