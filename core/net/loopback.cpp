// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/loopback.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace tradeit {

bool isLiteralLoopback(const QUrl &url)
{
    static const QRegularExpression dotted(QStringLiteral("^127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$"));
    const QString host = url.host();
    const bool literal = dotted.match(host).hasMatch() || host.contains(u':');
    return literal && QHostAddress(host).isLoopback();
}

} // namespace tradeit
