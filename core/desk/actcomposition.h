// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

namespace tradeit {

/// Fills in a parcel: id, date, link and expected day from the courier, and checks what the person gave against what is
/// still to be shipped. Refused with a machine phrase ("line 12: not in this order", "line 12: 1 left", "nothing left",
/// "link: https only").
[[nodiscard]] Result<Shipment> completeShipment(const Shipment &given, const OrderView &view, const QDateTime &now);

/// What the customer will read, or an empty text: the person's own words, else the default of the event.
[[nodiscard]] ComposedMessage composeFor(Verb verb, const ActOptions &options, const OrderView &view,
                                         const QDateTime &now);

} // namespace tradeit
