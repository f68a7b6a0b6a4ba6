// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tradeit {

/// Planted bugs: the tests' own test. Compiled only with TRADEIT_PLANTS (the asan tree); TRADEIT_PLANT names the one
/// that is switched on. In a release `planted` is a constant false and its branch does not exist.
enum class Plant { SkipReadback, DoubleNote, NoOverlap, StalePageWins, LoseOverlay, TrustShopStatus };

#ifdef TRADEIT_PLANTS
[[nodiscard]] bool planted(Plant plant);
#else
[[nodiscard]] constexpr bool planted(Plant)
{
    return false;
}
#endif

} // namespace tradeit
