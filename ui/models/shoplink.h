// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"

#include <QUrl>

namespace tradeit {

/// The order's page in the shop's own administration: the vendor's dashboard, or WordPress. Empty unless the shop is
/// at an https address.
[[nodiscard]] QUrl orderPage(const Account &account, RemoteId order);

} // namespace tradeit
