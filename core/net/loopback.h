// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace tradeit {

/// Whether the host is written as a loopback address: 127.0.0.0/8 or ::1 in digits. "localhost" is a name, and a name
/// can be made to point anywhere.
[[nodiscard]] bool isLiteralLoopback(const QUrl &url);

} // namespace tradeit
