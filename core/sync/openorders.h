// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/orderstore.h"
#include "core/sync/accountpeers.h"

namespace tradeit {

/// The account's open orders as stored, without groups: what a run looks at after each pull.
[[nodiscard]] Result<QList<StoredOrder>> loadOpenOrders(const AccountPeers &peers);

} // namespace tradeit
