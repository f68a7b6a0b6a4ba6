// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace tradeit {

/// A series of numbered SQL files, "acts" or "mirror": file N brings a database from version N-1 to N.
[[nodiscard]] int newestVersion(const QString &series);
[[nodiscard]] Result<int> storedVersion(QSqlDatabase connection);
/// Brings the main file of `connection` to the newest version, each step in a transaction of its own. Unsupported when
/// the file is newer than this program.
[[nodiscard]] Result<void> migrate(QSqlDatabase connection, const QString &series);
/// The statements of an SQL file. Semicolons in quotes, comments and trigger bodies do not end one.
[[nodiscard]] QStringList splitStatements(const QString &sql);

} // namespace tradeit
