// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QTimeZone>

namespace tradeit {

/// The zone a shop keeps its days in: an IANA name or "UTC+02:00" as the probe found it; empty means UTC. Unsupported
/// when this computer does not know the name: days are never guessed.
[[nodiscard]] Result<QTimeZone> shopZone(const QString &name);
/// The day in `zone` of a UTC time; invalid for an invalid time.
[[nodiscard]] QDate shopDay(const QDateTime &time, const QTimeZone &zone);
/// The same for promises to customers, which are broken by the shop's calendar and not by UTC. They need some day:
/// where the zone is not known, UTC's.
[[nodiscard]] QDate shopDayOrUtc(const QDateTime &time, const QString &zone);
/// Monday to Friday are working days: couriers count them, and so do the dates the desk promises.
[[nodiscard]] QDate workingDaysAfter(QDate date, int days);

} // namespace tradeit
