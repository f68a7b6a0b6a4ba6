// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace tradeit::bench {

/// Pages of a shop's answer to the desk's own query, made of the recorded orders: ids, numbers, names, phones and times
/// differ from order to order, the same on every run.
[[nodiscard]] QList<QByteArray> orderPages(int pages, int perPage);

} // namespace tradeit::bench
