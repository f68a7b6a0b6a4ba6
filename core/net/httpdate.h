// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace tradeit {

/// "Mon, 23 Nov 2026 10:00:05 GMT" as UTC; invalid for anything else. (Qt's own RFC 2822 reader refuses "GMT".)
[[nodiscard]] QDateTime fromHttpDate(const QByteArray &header);

} // namespace tradeit
