// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/http/message.h"

#include <functional>

namespace tradeit::twin {

/// How an answer leaves the server: whole, cut short, or not at all.
struct Delivery
{
    enum class Ending {
        Whole,
        Truncated, ///< a Content-Length is promised, half the body is sent, the connection ends
        Reset,     ///< nothing is sent, the connection ends with RST
        Stalled    ///< nothing is sent and the connection stays, until the client goes
    };
    Response response;
    Ending ending = Ending::Whole;
};

/// Answers the request it was given with; at once or later, at most once. Harmless when the client has gone.
using Deliver = std::function<void(const Delivery &)>;
/// What stands behind a server. Runs in the server's thread.
using Service = std::function<void(const Request &, const Deliver &)>;

} // namespace tradeit::twin
