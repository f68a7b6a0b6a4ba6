// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/plant.h"

#ifdef TRADEIT_PLANTS

#include <QByteArray>
#include <array>

namespace tradeit {

bool planted(Plant plant)
{
    static constexpr std::array names = {"skip-readback",   "double-note",  "no-overlap",
                                         "stale-page-wins", "lose-overlay", "trust-shop-status"};
    static const QByteArray chosen = qgetenv("TRADEIT_PLANT");
    return chosen == names.at(static_cast<std::size_t>(plant));
}

} // namespace tradeit

#endif
