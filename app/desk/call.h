// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace tradeit {

/// How the window was called.
struct Call
{
    enum class Task { Window, Help, Version };
    Task task = Task::Window;
    QString profile; ///< absolute; the platform's own place, or the demo's, when none was named
    bool demo = false;
    bool minimised = false; ///< autostart: out of the way until it is wanted
    friend bool operator==(const Call &, const Call &) = default;
};

/// Without the program's name. Refused, with a sentence in `detail`, when it cannot be understood.
[[nodiscard]] Result<Call> readCall(const QStringList &arguments);
/// What --help prints.
[[nodiscard]] QString callHelp();

} // namespace tradeit
