// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QNetworkReply>

namespace tradeit {

/// Whether Qt's error word means that no complete HTTP answer arrived. Statuses of 400 and more are errors to Qt and
/// answers to the desk.
[[nodiscard]] bool isTransportError(QNetworkReply::NetworkError error, int httpStatus);

/// The desk's error for it. `touched`: part of the request may have left, so the peer may have it.
[[nodiscard]] Error transportError(QNetworkReply::NetworkError error, const QString &text, bool touched);

} // namespace tradeit
