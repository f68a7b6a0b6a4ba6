// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/http/responsewriter.h"

#include "app/twin/http/gzip.h"

#include <QHash>
#include <QLocale>
#include <algorithm>

namespace tradeit::twin {

namespace {

constexpr qsizetype worthCompressing = 512;

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> words = {{200, "OK"},
                                                 {201, "Created"},
                                                 {202, "Accepted"},
                                                 {204, "No Content"},
                                                 {301, "Moved Permanently"},
                                                 {302, "Found"},
                                                 {304, "Not Modified"},
                                                 {307, "Temporary Redirect"},
                                                 {308, "Permanent Redirect"},
                                                 {400, "Bad Request"},
                                                 {401, "Unauthorized"},
                                                 {403, "Forbidden"},
                                                 {404, "Not Found"},
                                                 {405, "Method Not Allowed"},
                                                 {409, "Conflict"},
                                                 {410, "Gone"},
                                                 {413, "Content Too Large"},
                                                 {415, "Unsupported Media Type"},
                                                 {422, "Unprocessable Content"},
                                                 {429, "Too Many Requests"},
                                                 {431, "Request Header Fields Too Large"},
                                                 {500, "Internal Server Error"},
                                                 {501, "Not Implemented"},
                                                 {502, "Bad Gateway"},
                                                 {503, "Service Unavailable"},
                                                 {504, "Gateway Timeout"},
                                                 {505, "HTTP Version Not Supported"}};
    return words.value(status, "Status");
}

QByteArray oneLine(QByteArray value)
{
    value.removeIf([](char c) { return c == '\r' || c == '\n'; });
    return value;
}

bool isText(const Headers &headers)
{
    return std::any_of(headers.begin(), headers.end(), [](const auto &pair) {
        return pair.first == "content-type" && (pair.second.startsWith("text/") || pair.second.contains("json"));
    });
}

/// RFC 9110, 5.6.7: "Mon, 23 Nov 2026 19:53:00 GMT".
QByteArray httpDate(const QDateTime &now)
{
    return (QLocale::c().toString(now.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss") + u" GMT").toLatin1();
}

} // namespace

WireResponse wireForm(const Response &response, const Request &request, const QDateTime &now, bool keepAlive,
                      qsizetype promised)
{
    WireResponse wire;
    const bool bodiless = response.status == 204 || response.status == 304;
    wire.body = bodiless ? QByteArray() : response.body;
    wire.head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reason(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers)
        wire.head += oneLine(name) + ": " + oneLine(value) + "\r\n";
    if (wire.body.size() >= worthCompressing && isText(response.headers)) {
        wire.head += "vary: Accept-Encoding\r\n";
        if (acceptsGzip(request.header("accept-encoding"))) {
            wire.body = gzipped(wire.body);
            wire.head += "content-encoding: gzip\r\n";
        }
    }
    if (!bodiless)
        wire.head += "content-length: " + QByteArray::number(std::max(wire.body.size(), promised)) + "\r\n";
    wire.head += "date: " + httpDate(now) + "\r\nconnection: " + (keepAlive ? "keep-alive" : "close") + "\r\n\r\n";
    if (request.method == "HEAD")
        wire.body.clear();
    return wire;
}

} // namespace tradeit::twin
