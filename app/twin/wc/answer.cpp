// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/wc/answer.h"

#include "app/twin/world/world.h"

#include <QUrl>

namespace tradeit::twin {

namespace {

QJsonObject errorBody(const QString &code, const QJsonValue &data)
{
    return {{QStringLiteral("code"), code},
            {QStringLiteral("message"), QStringLiteral("Sorry, that did not work.")},
            {QStringLiteral("data"), data}};
}

QString sentence(const QStringList &words)
{
    return words.size() < 2
               ? words.join(QString())
               : words.mid(0, words.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(", and ") + words.last();
}

int boundedArgument(const Call &call, Invalid &invalid, const QString &name, int fallback, int most)
{
    if (!call.has(name))
        return fallback;
    bool isNumber = false;
    const int value = call.text(name).toInt(&isNumber);
    if (!isNumber) {
        invalid.type(name, QStringLiteral("integer"));
        return fallback;
    }
    if (value < 1 || value > most) {
        const QString bounds = most == INT_MAX
                                   ? QStringLiteral(" must be greater than or equal to 1")
                                   : QStringLiteral(" must be between 1 (inclusive) and %1 (inclusive)").arg(most);
        invalid.add(name, name + bounds, QStringLiteral("rest_out_of_bounds"));
        return fallback;
    }
    return value;
}

QJsonValue pickField(const QJsonObject &object, const QStringList &path, const QJsonValue &sofar)
{
    const QJsonValue inner = object[path.first()];
    if (inner.isUndefined())
        return sofar;
    QJsonObject kept = sofar.toObject();
    if (path.size() == 1)
        kept[path.first()] = inner;
    else if (inner.isObject())
        kept[path.first()] = pickField(inner.toObject(), path.mid(1), kept[path.first()].toObject());
    return kept;
}

QJsonObject onlyFieldsOf(const QJsonObject &object, const QStringList &fields, bool withLinks)
{
    QJsonValue kept = QJsonObject();
    for (const QString &field : fields)
        kept = pickField(object, field.split(u'.'), kept);
    QJsonObject result = kept.toObject();
    if (withLinks && object.contains(u"_links"))
        result[QStringLiteral("_links")] = object[u"_links"];
    return result;
}

} // namespace

Response refuse(int status, const QString &code)
{
    return Response::json(status, errorBody(code, QJsonObject{{QStringLiteral("status"), status}}));
}

Response forbid(const Call &call, const QString &what)
{
    return refuse(call.caller.known() ? 403 : 401, QStringLiteral("woocommerce_rest_cannot_") + what);
}

std::optional<Response> refusedForOrder(const Call &call, const QString &what, const QString &missingCode)
{
    if (!call.caller.manager())
        return forbid(call, what);
    if (!call.world.order(call.number(3)))
        return refuse(404, missingCode);
    return std::nullopt;
}

Response fatal(const Call &call)
{
    if (!call.request.header("accept").contains("application/json"))
        return Response::html(
            500, "<!DOCTYPE html>\n<html><head><title>WordPress &rsaquo; Error</title></head>"
                 "<body id=\"error-page\"><p>There has been a critical error on this website.</p></body></html>\n");
    QJsonObject body = errorBody(QStringLiteral("internal_server_error"), QJsonObject{{QStringLiteral("status"), 500}});
    body[QStringLiteral("additional_errors")] = QJsonArray();
    return Response::json(500, body);
}

void Invalid::add(const QString &name, const QString &why, const QString &code, bool naming)
{
    m_params[name] = why;
    m_details[name] = QJsonObject{
        {QStringLiteral("code"), code},
        {QStringLiteral("message"), why},
        {QStringLiteral("data"), naming ? QJsonValue(QJsonObject{{QStringLiteral("param"), name}}) : QJsonValue()}};
}

void Invalid::enumeration(const QString &name, const QString &shown, const QStringList &allowed)
{
    add(name, shown + QStringLiteral(" is not one of ") + sentence(allowed) + u'.', QStringLiteral("rest_not_in_enum"));
}

void Invalid::type(const QString &name, const QString &wanted)
{
    add(name, name + QStringLiteral(" is not of type ") + wanted + u'.', QStringLiteral("rest_invalid_type"), true);
}

std::optional<Response> Invalid::refusal() const
{
    if (m_params.isEmpty())
        return std::nullopt;
    return Response::json(
        400, errorBody(QStringLiteral("rest_invalid_param"), QJsonObject{{QStringLiteral("status"), 400},
                                                                         {QStringLiteral("params"), m_params},
                                                                         {QStringLiteral("details"), m_details}}));
}

Page readPage(const Call &call, Invalid &invalid)
{
    Page page;
    page.perPage = boundedArgument(call, invalid, QStringLiteral("per_page"), 10, 100);
    page.page = boundedArgument(call, invalid, QStringLiteral("page"), 1, INT_MAX);
    page.offset = call.has(QStringLiteral("offset")) ? call.text(QStringLiteral("offset")).toLongLong()
                                                     : qint64(page.page - 1) * page.perPage;
    return page;
}

QByteArray urlEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text, QByteArray(), "~").replace("%20", "+");
}

void addPaging(const Call &call, Response &response, const Page &page, qint64 total, qint64 shown,
               const QList<QPair<QString, QString>> &arguments)
{
    const bool forgets = call.world.modern() && shown == 0 && call.route.endsWith(QStringLiteral("/orders"));
    const qint64 said = forgets ? 0 : total; // finding 8
    const qint64 pages = (said + page.perPage - 1) / page.perPage;
    response.headers.append({"x-wp-total", QByteArray::number(said)});
    response.headers.append({"x-wp-totalpages", QByteArray::number(pages)});
    const QString root =
        call.world.options().plainPermalinks ? QStringLiteral("/index.php") : QStringLiteral("/wp-json") + call.route;
    const auto link = [&](qint64 number, const QByteArray &relation) -> QByteArray {
        QByteArray query;
        bool placed = false;
        for (const auto &[name, value] : arguments) {
            const bool isPage = name == u"page";
            placed = placed || isPage;
            query += (query.isEmpty() ? "?" : "&") + urlEncoded(name) + '=' +
                     (isPage ? QByteArray::number(number) : urlEncoded(value));
        }
        if (!placed)
            query += (query.isEmpty() ? "?page=" : "&page=") + QByteArray::number(number);
        return '<' + (call.world.options().origin + root).toUtf8() + query + ">; rel=\"" + relation + '"';
    };
    QByteArrayList links;
    if (page.page > 1)
        links.append(link(std::min<qint64>(page.page - 1, pages), "prev"));
    if (page.page < pages)
        links.append(link(page.page + 1, "next"));
    if (!links.isEmpty())
        response.headers.append({"link", links.join(", ")});
}

QJsonValue onlyFields(const QJsonValue &value, const QStringList &fields)
{
    if (!value.isArray())
        return value.isObject() ? QJsonValue(onlyFieldsOf(value.toObject(), fields, true)) : value;
    QJsonArray kept;
    const QJsonArray all = value.toArray();
    for (const QJsonValue element : all)
        kept.append(element.isObject() ? QJsonValue(onlyFieldsOf(element.toObject(), fields, false)) : element);
    return kept;
}

} // namespace tradeit::twin
