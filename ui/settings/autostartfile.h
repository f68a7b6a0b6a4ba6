// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tradeit::autostart {

/// A file whose being there is the setting. Disk.
[[nodiscard]] Result<void> writeEntry(const QString &file, const QByteArray &content);
[[nodiscard]] Result<void> removeEntry(const QString &file);

} // namespace tradeit::autostart
