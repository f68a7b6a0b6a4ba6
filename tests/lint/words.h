// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/finding.h"
#include "tests/lint/sourcefile.h"

namespace tradeit::lint {

/// Words that do not occur: marks of unfinished work, singletons, string connects, waits and sleeps, coroutines, class
/// names that say nothing. Code words are looked for in code only, never in comments and texts.
[[nodiscard]] Findings checkWords(const QList<SourceFile> &files);

} // namespace tradeit::lint
