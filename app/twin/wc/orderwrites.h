// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/wc/call.h"

#include <QJsonObject>

namespace tradeit::twin {

/// What single calls and batches do alike. An order that does not exist is for the caller to find out.
[[nodiscard]] QJsonObject placeOrder(World &world, const QJsonObject &body, qint64 now);

enum class Written { Done, Crashed };
/// Applies a body with a status already looked at. `Crashed`: the status is stored and nothing followed from it, no note
/// and no mail, as on posts when a line's product is gone (finding 22) or when the call's server `breaksDown`.
[[nodiscard]] Written writeOrder(const Call &call, qint64 order, const QJsonObject &body);

} // namespace tradeit::twin
