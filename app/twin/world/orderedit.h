// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace tradeit::twin {

class World;

/// What a write changed, as far as the rules of dates and statuses ask.
struct OrderEdit
{
    bool meta = false;
    bool postsNotice = false; ///< something that moves date_modified where orders are posts (finding 5)
};

/// Takes over the members of a wc/v3 order body that are there, all but status and set_paid: addresses field by field
/// (finding 50), meta, lines, payment, note, dates. Effects for meta are recorded.
OrderEdit editOrder(World &world, QJsonObject &order, const QJsonObject &body);

} // namespace tradeit::twin
