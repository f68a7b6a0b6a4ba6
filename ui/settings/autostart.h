// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace tradeit {

/// Whether the desk starts when this person logs in: what the system itself keeps, each in its own way
/// (autostart*.cpp). Writes small files or registry values of this person alone. Error: Disk.
namespace autostart {

/// `program`: absolute path of the desk. It is started out of the way.
[[nodiscard]] Result<void> turnOn(const QString &program);
[[nodiscard]] Result<void> turnOff();
[[nodiscard]] bool isOn();

/// What is written on Linux and macOS, and where; the same everywhere, so that it can be looked at.
[[nodiscard]] QByteArray desktopEntry(const QString &program); ///< specifications.freedesktop.org/autostart-spec
[[nodiscard]] QByteArray launchAgent(const QString &program);  ///< launchd.plist(5)

} // namespace autostart
} // namespace tradeit
