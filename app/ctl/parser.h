// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"

namespace tradeit::ctl {

/// Reads the arguments after the program's name. Pure and total. Every error is a usage error (exit 2): kind Refused,
/// `context` the command as far as it was understood, `detail` a sentence for the person.
[[nodiscard]] Result<Command> parseCommand(const QStringList &arguments);

/// Whether the answer is to be JSON, also when the command line cannot be read.
[[nodiscard]] bool wantsJson(const QStringList &arguments);

} // namespace tradeit::ctl
