// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/wc/call.h"

namespace tradeit::twin {

/// One line of the route table: which methods of which path go where.
struct Route
{
    QByteArrayList methods;
    QString pattern; ///< "/wc/v3/orders/#": # stands for a number, * for a word
    Response (*handler)(const Call &);
    QByteArray allow; ///< all methods of the path, as the Allow header says them
};

/// The route of a call, or nothing when this flavour of shop has none.
[[nodiscard]] const Route *findRoute(const World &world, const QByteArray &method, const QString &route);

} // namespace tradeit::twin
