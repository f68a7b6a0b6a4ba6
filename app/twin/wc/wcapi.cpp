// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/wcapi.h"

#include "app/twin/wc/answer.h"
#include "app/twin/wc/authentication.h"
#include "app/twin/wc/routes.h"
#include "app/twin/world/world.h"

#include <QJsonDocument>

namespace tradeit::twin {

namespace {

bool hasHeader(const Response &response, const QByteArray &name)
{
    for (const auto &[header, value] : response.headers) {
        if (header == name)
            return true;
    }
    return false;
}

QByteArray methodOf(const Request &request)
{
    if (request.method == "HEAD")
        return "GET";
    if (request.method != "POST")
        return request.method;
    const QByteArray header = request.header("x-http-method-override");
    const QByteArray argument = request.queryValue(QStringLiteral("_method")).toLatin1();
    return header.isEmpty() ? (argument.isEmpty() ? request.method : argument.toUpper()) : header.toUpper();
}

/// The members of a form body. JSON under another type than JSON is not read at all (finding 28).
QJsonObject formMembers(const QByteArray &body)
{
    QJsonObject members;
    const auto pairs = decodedPairs(QUrlQuery(QString::fromLatin1(body)));
    for (const auto &[name, value] : pairs)
        members[name] = value;
    return members;
}

Response brokenJson()
{
    const QJsonObject data{{QStringLiteral("status"), 400},
                           {QStringLiteral("json_error_code"), 4},
                           {QStringLiteral("json_error_message"), QStringLiteral("Syntax error")}};
    return Response::json(400, QJsonObject{{QStringLiteral("code"), QStringLiteral("rest_invalid_json")},
                                           {QStringLiteral("message"), QStringLiteral("Invalid JSON body passed.")},
                                           {QStringLiteral("data"), data}});
}

bool readBody(const Request &request, QJsonObject &body)
{
    const QByteArray type = request.header("content-type").toLower();
    if (request.body.isEmpty())
        return true;
    if (type.startsWith("application/x-www-form-urlencoded"))
        body = formMembers(request.body);
    if (!type.startsWith("application/json"))
        return true;
    QJsonParseError error;
    const bool marked = request.body.startsWith("\xEF\xBB\xBF"); // PHP takes a byte order mark for a syntax error
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    body = document.object();
    return !marked && error.error == QJsonParseError::NoError;
}

void keepFields(const Call &call, Response &response)
{
    const QStringList fields = call.list(QStringLiteral("_fields"));
    if (fields.isEmpty() || response.status >= 300)
        return;
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    response.body = Response::json(200, onlyFields(value, fields)).body;
}

} // namespace

Response WcApi::handle(const Request &request)
{
    QString route = request.queryValue(QStringLiteral("rest_route"));
    const bool pretty = request.path == u"/wp-json" || request.path.startsWith(QStringLiteral("/wp-json/"));
    if (route.isEmpty() && pretty && m_world.options().plainPermalinks)
        return frontPage(200); // the site has no such path, and shows its front page for any
    if (route.isEmpty() && pretty)
        route = request.path.mid(8);
    else if (route.isEmpty())
        return frontPage(request.path == u"/" || request.path == u"/index.php" ? 200 : 404);
    if (route.isEmpty())
        route = QStringLiteral("/");
    if (route.size() > 1 && route.endsWith(u'/'))
        route.chop(1);
    Response response = rest(request, route);
    if (!hasHeader(response, "link"))
        response.headers.append({"link", discoveryLink()});
    if (request.method == "HEAD")
        response.body.clear();
    return response;
}

/// What somebody in particular was told is nobody else's.
void WcApi::forbidCaching(const Caller &caller, Response &response) const
{
    const QByteArray more = m_world.modern() ? ", no-store, private" : "";
    if (caller.known())
        response.headers.append({"cache-control", QByteArray("no-cache, must-revalidate, max-age=0" + more)});
}

QByteArray WcApi::discoveryLink() const
{
    const QString root =
        m_world.options().plainPermalinks ? QStringLiteral("/index.php?rest_route=/") : QStringLiteral("/wp-json/");
    return '<' + (m_world.options().origin + root).toUtf8() + ">; rel=\"https://api.w.org/\"";
}

Response WcApi::frontPage(int status) const
{
    Response page = Response::html(status, "<!DOCTYPE html>\n<html lang=\"en-US\"><head><title>Tradeit</title></head>"
                                           "<body><h1>Tradeit</h1></body></html>\n");
    page.headers.append({"link", discoveryLink()});
    return page;
}

Response WcApi::rest(const Request &request, const QString &route)
{
    const Admission admission = admit(request, m_world);
    if (admission.refusal) {
        Response refusal = *admission.refusal;
        forbidCaching(admission.caller, refusal);
        return refusal;
    }
    Call call{.request = request,
              .world = m_world,
              .now = m_now,
              .caller = admission.caller,
              .method = methodOf(request),
              .route = route,
              .parts = route.split(u'/', Qt::SkipEmptyParts),
              .body = {}};
    const Route *found = findRoute(m_world, call.method, route);
    Response response;
    if (!found)
        response = refuse(404, QStringLiteral("rest_no_route"));
    else if (!readBody(request, call.body))
        response = brokenJson();
    else
        response = found->handler(call);
    keepFields(call, response);
    // A PHP error ends before WordPress says what is allowed; so does "you may not".
    const bool crashed = response.status == 500 && response.body.contains("internal_server_error");
    if (found && response.status != 401 && response.status != 403 && !crashed)
        response.headers.append({"allow", found->allow});
    forbidCaching(call.caller, response);
    return response;
}

} // namespace tradeit::twin
