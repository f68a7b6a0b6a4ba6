// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/finding.h"
#include "tests/lint/sourcefile.h"

#include <functional>

namespace tradeit::lint {

/// The Qt module a header written without its module belongs to: "QtGui" for QImage, empty for what is not Qt's.
using ModuleOf = std::function<QString(const QString &header)>;

/// Each library is used in the folder that owns it. On Debian a widget's header compiles even in core, and only the
/// link would fail, so includes are looked at.
[[nodiscard]] Findings checkLibraries(const QList<SourceFile> &files, const ModuleOf &moduleOf);

/// SQL text stands in core/store alone; tests may look into a database.
[[nodiscard]] Findings checkSql(const QList<SourceFile> &files);

/// Looks a header up in the folders of Qt's own headers.
[[nodiscard]] ModuleOf installedModules(const QString &headerRoot);

} // namespace tradeit::lint
