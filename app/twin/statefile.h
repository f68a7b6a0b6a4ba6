// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace tradeit::twin {

/// A file that only its owner may read and that is either the old one or the new one, never a half (0600, renamed into
/// place). Disk when the system refuses.
[[nodiscard]] Result<void> writePrivately(const QString &file, const QByteArray &content);
/// The object in `file`, empty when there is no such file. Damaged when it holds anything else, Disk when it cannot be
/// read.
[[nodiscard]] Result<QJsonObject> readState(const QString &file);

} // namespace tradeit::twin
