// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>
#include <functional>
#include <optional>

namespace tradeit::twin {

using Headers = QList<QPair<QByteArray, QByteArray>>; ///< names in lower case

/// One request as it came off the wire.
struct Request
{
    QByteArray method; ///< upper case, after no override has been applied
    QString path;      ///< decoded, without the query
    QUrlQuery query;   ///< raw pairs, in order
    Headers headers;
    QByteArray body;
    bool secure = true;
    bool breaksDown = false; ///< by a planned fault: the server stores what it is asked to, then fails with a 500

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< first value, empty if absent
    [[nodiscard]] QString queryValue(const QString &name) const;   ///< decoded ('+' and %xx), empty if absent
    [[nodiscard]] bool hasQuery(const QString &name) const;
};

/// One answer. Content-Length, Date and Connection are added by the server.
struct Response
{
    int status = 200;
    Headers headers;
    QByteArray body;

    [[nodiscard]] static Response json(int status,
                                       const QJsonValue &value); ///< compact, as PHP prints it: "\/" and \uXXXX
    [[nodiscard]] static Response html(int status, const QByteArray &page);
};

/// What answers a request. Runs in the server's thread and returns at once.
using Handler = std::function<Response(const Request &)>;

} // namespace tradeit::twin
