// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tradeit::twin {

/// Sums inside the twin are whole cents: its shop keeps two decimals for every currency, as the measured stores did
/// (finding 11).
[[nodiscard]] QString money(qint64 cents); ///< 1234 → "12.34", -5 → "-0.05"
[[nodiscard]] qint64
centsOf(const QString &decimal);          ///< "12.34" → 1234; further decimals are rounded half away from zero
[[nodiscard]] qint64 vatOn(qint64 cents); ///< 15 %, rounded half away from zero

} // namespace tradeit::twin
