// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace tradeit::bench {

/// The moment at which made profiles end: orders are placed up to then.
[[nodiscard]] QDateTime profileEnd();

/// Fills a new profile folder with `orders` orders of two shops, the same on every run: five years of a seller's trade,
/// a few in a hundred still open, names and towns of the region with some CJK and Arabic ones. Goes through the store's
/// own writing, a few thousand orders a transaction. Gives up (program.h) when it cannot.
void makeProfile(const QString &folder, qint64 orders);

} // namespace tradeit::bench
