// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/credentials.h"
#include "core/base/clock.h"
#include "core/net/httpclient.h"

namespace tradeit {

/// What a marketplace or payment gateway needs to live. All outlive it.
struct GatewayContext
{
    HttpClient &http;
    Credentials &credentials;
    const Clock &clock;
};

} // namespace tradeit
