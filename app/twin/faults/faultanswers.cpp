// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/faults/faultanswers.h"

#include <QJsonArray>
#include <QUrl>

namespace tradeit::twin {

namespace {

using Kind = PlannedFault::Kind;

constexpr auto retryAfter = "30";

QByteArray hostPage(const QByteArray &title)
{
    return "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title +
           "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
}

Response payPalError(int status, const QString &name, const QString &message)
{
    return Response::json(status, QJsonObject{{QStringLiteral("name"), name},
                                              {QStringLiteral("message"), message},
                                              {QStringLiteral("debug_id"), QStringLiteral("f0f1f2f3f4f5f")}});
}

Response tooMany(const QString &side)
{
    Response response = side == u"paypal"
                            ? payPalError(429, QStringLiteral("RATE_LIMIT_REACHED"),
                                          QStringLiteral("Too many requests. Blocked due to rate limiting."))
                            : Response::html(429, hostPage("429 Too Many Requests"));
    response.headers.emplaceBack("retry-after", retryAfter);
    return response;
}

/// WordPress sends the browser on to the address it thinks is right: here, the same with a slash at the end.
Response movedOn(const Request &request)
{
    QUrl target;
    target.setScheme(request.secure ? QStringLiteral("https") : QStringLiteral("http"));
    target.setAuthority(QString::fromLatin1(request.header("host")));
    target.setPath(request.path.endsWith(u'/') ? request.path.chopped(1) : request.path + u'/', QUrl::DecodedMode);
    if (!request.query.isEmpty())
        target.setQuery(request.query);
    Response response = Response::html(301, {});
    response.headers.emplaceBack("location", target.toEncoded());
    response.headers.emplaceBack("x-redirect-by", "WordPress");
    return response;
}

Response withWarning(Response response)
{
    for (auto &[name, value] : response.headers) {
        if (name == "content-type")
            value = "text/html; charset=UTF-8"; // PHP had to send the head before WordPress could name the type
    }
    response.body.prepend("<br />\n<b>Warning</b>:  Undefined array key \"rate\" in "
                          "<b>/var/www/html/wp-content/plugins/shipping/shipping.php</b> on line <b>218</b><br />\n");
    return response;
}

} // namespace

bool isWrite(const Request &request)
{
    return request.method != "GET" && request.method != "HEAD" && request.method != "OPTIONS";
}

Response serverError(const QString &side, const Request &request)
{
    if (side == u"paypal")
        return payPalError(500, QStringLiteral("INTERNAL_SERVER_ERROR"),
                           QStringLiteral("An internal server error has occurred."));
    const QString message = QStringLiteral("<p>There has been a critical error on this website.</p>");
    if (!request.header("accept").contains("application/json"))
        return Response::html(
            500, "<!DOCTYPE html>\n<html><head><title>WordPress &rsaquo; Error</title></head><body id=\"error-page\">" +
                     message.toUtf8() + "</body></html>");
    return Response::json(500, QJsonObject{{QStringLiteral("code"), QStringLiteral("internal_server_error")},
                                           {QStringLiteral("message"), message},
                                           {QStringLiteral("data"), QJsonObject{{QStringLiteral("status"), 500}}},
                                           {QStringLiteral("additional_errors"), QJsonArray()}});
}

Delivery faultyDelivery(const PlannedFault &fault, const QString &side, const Request &request, const Response &answer)
{
    switch (fault.kind) {
    case Kind::Latency:
    case Kind::Drop:
        return {.response = answer};
    case Kind::TooMany:
        return {.response = tooMany(side)};
    case Kind::ServerError:
        return {.response = serverError(side, request)};
    case Kind::BadGateway:
        return {.response = Response::html(502, hostPage("502 Bad Gateway"))};
    case Kind::TimedOut:
        return {.response = Response::html(504, hostPage("504 Gateway Time-out"))};
    case Kind::Html:
        return {.response = Response::html(200, hostPage("One moment, please..."))};
    case Kind::Reset:
        return {.response = {.status = 0, .headers = {}, .body = {}}, .ending = Delivery::Ending::Reset};
    case Kind::Stall:
        return {.response = {.status = 0, .headers = {}, .body = {}}, .ending = Delivery::Ending::Stalled};
    case Kind::Truncate:
        return {.response = answer, .ending = Delivery::Ending::Truncated};
    case Kind::Warning:
        return {.response = withWarning(answer)};
    case Kind::Bom:
        return {.response = {.status = answer.status, .headers = answer.headers, .body = "\xEF\xBB\xBF" + answer.body}};
    case Kind::Redirect:
        return {.response = movedOn(request)};
    }
    Q_UNREACHABLE();
}

Request asItBreaks(const PlannedFault &fault, Request request)
{
    // A write that is still to come was answered with the shop's own 500, dressed up or not.
    const bool dressed = fault.kind == Kind::Warning || fault.kind == Kind::Bom;
    request.breaksDown = fault.kind == Kind::ServerError || (dressed && fault.apply == PlannedFault::Apply::Late);
    return request;
}

Request withoutAuthorization(Request request)
{
    request.headers.removeIf([](const auto &header) { return header.first == "authorization"; });
    return request;
}

} // namespace tradeit::twin
