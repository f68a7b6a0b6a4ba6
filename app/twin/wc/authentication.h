// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/wc/call.h"

#include <optional>

namespace tradeit::twin {

/// What WordPress makes of the credentials of a request: somebody, nobody, or an answer that ends the call.
struct Admission
{
    Caller caller;
    std::optional<Response> refusal;
};

/// Findings 29 to 35: consumer keys by Basic or in the query, over TLS and where the URL holds "wp-json/wc/";
/// application passwords elsewhere and everywhere.
[[nodiscard]] Admission admit(const Request &request, World &world);

} // namespace tradeit::twin
