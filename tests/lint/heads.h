// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/finding.h"
#include "tests/lint/sourcefile.h"

namespace tradeit::lint {

/// Every file opens with the two SPDX lines, every header with its guard, and its name is lower case.
[[nodiscard]] Findings checkHeads(const QList<SourceFile> &files);

} // namespace tradeit::lint
