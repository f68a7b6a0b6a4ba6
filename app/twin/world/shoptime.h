// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace tradeit::twin {

inline constexpr qint64 shopOffsetSeconds = 2 * 3600; ///< Africa/Harare, which knows no summer time

/// "2026-11-23T00:01:38": seconds since 1970 as WooCommerce prints them, in GMT or in the shop's own time, no zone.
[[nodiscard]] QString naiveGmt(qint64 seconds);
[[nodiscard]] QString naiveLocal(qint64 seconds);
/// The other way, from the GMT form. 0 when `text` is empty.
[[nodiscard]] qint64 secondsOfGmt(const QString &text);

/// A date argument of a list as WordPress takes it, zone or not: the clock face it shows once turned to the shop's
/// time, as if that were GMT. Nothing when WordPress would refuse it.
[[nodiscard]] std::optional<qint64> parseRestDate(const QString &text);

} // namespace tradeit::twin
