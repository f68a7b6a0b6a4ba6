// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/finding.h"

#include <QByteArray>

namespace tradeit::lint {

/// What people run holds no planted bug: the option is off unless asked for, no preset but asan asks, and no release
/// inherits it.
[[nodiscard]] Findings checkPresets(const QByteArray &presets, const QString &cmakeLists);

} // namespace tradeit::lint
