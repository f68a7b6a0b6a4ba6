// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlError>

namespace tradeit {

/// SQLite's result code as the desk's word: full, read-only, failing and unopenable are Disk, a malformed file or one
/// that is no database Damaged, a lock that stayed Busy, a broken constraint Refused.
[[nodiscard]] Fault sqlFault(const QSqlError &error, const QString &context);

} // namespace tradeit
