// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/http/message.h"

#include <QDateTime>

namespace tradeit::twin {

/// A response as bytes: head and body apart, since a truncated answer sends the one whole and the other not.
struct WireResponse
{
    QByteArray head;
    QByteArray body;
};

/// Adds Content-Length, Date and Connection; compresses text of some size when the client accepts gzip; leaves the body
/// of an answer to HEAD away. CR and LF in header values are dropped: they may echo what a client sent.
/// `promised`: the least Content-Length to announce, for answers that are going to be cut.
[[nodiscard]] WireResponse wireForm(const Response &response, const Request &request, const QDateTime &now,
                                    bool keepAlive, qsizetype promised = 0);

} // namespace tradeit::twin
