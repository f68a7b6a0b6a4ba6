// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tradeit {

/// How well typed letters fit a name: higher is better, -1 not at all. Every letter must stand in the name in that
/// order; starts of words and unbroken runs count more. Case and accents do not matter. Nothing typed fits all.
[[nodiscard]] int fuzzyScore(const QString &typed, const QString &name);

} // namespace tradeit
