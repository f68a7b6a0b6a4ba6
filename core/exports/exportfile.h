// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exports/export.h"

#include <atomic>

namespace tradeit {

/// An export under way: what the thread that writes tells, and what it is told.
struct ExportCourse
{
    std::atomic<qint64> records{0}; ///< written so far, the header among them
    std::atomic<bool> stop{false};  ///< set it and the export ends as Cancelled, its file as it was before
};

/// lines.csv or orders.csv into a file of one's own (0600), whole or not at all: until it is done, what was there
/// stays. Errors as exportOrders.
[[nodiscard]] Result<ExportReport> writeExport(Database &database, bool lines, const ExportPeriod &period,
                                               const QString &file, ExportCourse *course = nullptr);

} // namespace tradeit
