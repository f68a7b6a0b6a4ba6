// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/faults/faults.h"
#include "app/twin/http/delivery.h"

namespace tradeit::twin {

/// Whether the client asks for a change, by its method.
[[nodiscard]] bool isWrite(const Request &request);

/// What the client gets when `fault` strikes and the real answer is `answer`. Pure. Shop errors come as WordPress and
/// its hosts send them (finding 43), PayPal's own as PayPal does; 502, 504 and html are a host's page on every side.
[[nodiscard]] Delivery faultyDelivery(const PlannedFault &fault, const QString &side, const Request &request,
                                      const Response &answer);
/// The request as a server gets it that breaks down over it: where the client is to see that server's own 500, a status
/// is stored and nothing follows from it, no mail either (finding 22). A host's page says nothing about the shop.
[[nodiscard]] Request asItBreaks(const PlannedFault &fault, Request request);
/// The answer of a server that broke before it did anything: 500 in the words of that side.
[[nodiscard]] Response serverError(const QString &side, const Request &request);
/// The request as a host that loses the Authorization header hands it on.
[[nodiscard]] Request withoutAuthorization(Request request);

} // namespace tradeit::twin
