// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/section.h"

#include <QByteArray>

namespace tradeit {

/// What the window showed when it was closed: the next start goes on there.
struct WindowSession
{
    Section section; ///< its title is not kept
    OrderId order;   ///< 0: none
    friend bool operator==(const WindowSession &, const WindowSession &) = default;
};

[[nodiscard]] QByteArray encodeSession(const WindowSession &session);
/// A fresh session for anything that cannot be read.
[[nodiscard]] WindowSession decodeSession(const QByteArray &bytes);

} // namespace tradeit
