// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/orderstore.h"

#include <QDate>
#include <QIODevice>
#include <QTimeZone>

namespace tradeit {

/// Which rows, in days of the shop's zone, both inclusive (COMMANDS.md).
struct ExportPeriod
{
    QDate from, to;
    OrderFilter filter; ///< account, status, query; its times are set from the days
};

struct ExportReport
{
    qint64 rows = 0;
    QHash<QString, Amount> gross; ///< per currency: what control totals tie to
    /// Refunds in no row of lines.csv that may belong there: their orders were made before the period's end, and their
    /// own days were not read yet (SyncOptions::full reads them all) or the shop does not tell.
    int undatedRefunds = 0;
};

/// orders.csv and lines.csv of reference/bookkeeping-csv.md ("Generic files"): RFC 4180, UTF-8 without BOM, CRLF,
/// formula guard on text cells, refunds as negative lines on their own date, exact sums in the currency's decimals (a
/// remainder past them is written, never hidden), groups left out. Same data, same bytes. Memory use does not grow with
/// the number of orders. Every account's days are those of its own shop's zone; accounts follow one another. In
/// orders.csv items are before coupons, discounts negative, and items + shipping + discount + fees = total_gross (the
/// shop's own rounding counts as a fee); in lines.csv gross sums of an order's sale records equal its total_gross,
/// those of its refund records minus its refunds. Errors: Disk; Unsupported when this computer does not know a shop's
/// zone.
[[nodiscard]] Result<ExportReport> exportOrders(Database &database, const ExportPeriod &period, QIODevice &out);
[[nodiscard]] Result<ExportReport> exportLines(Database &database, const ExportPeriod &period, QIODevice &out);

/// A text cell: quoted as RFC 4180 asks, an apostrophe before what a spreadsheet would take for a formula.
[[nodiscard]] QByteArray textCell(QStringView text);

} // namespace tradeit
