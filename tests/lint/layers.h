// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/finding.h"
#include "tests/lint/sourcefile.h"

namespace tradeit::lint {

/// Dependencies point one way: every include between our folders is held to the table of the architecture.
[[nodiscard]] Findings checkLayers(const QList<SourceFile> &files);

/// No two folders include each other, at any depth: such a pair is one folder that does not know it.
[[nodiscard]] Findings checkFolderPairs(const QList<SourceFile> &files);

} // namespace tradeit::lint
