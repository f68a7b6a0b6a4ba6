// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/http/message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace tradeit::twin {

namespace {

/// One part of a query as PHP reads it: '+' is a blank, then %xx.
QString decodedPart(QString part)
{
    part.replace(u'+', u' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
}

/// UTF-8 JSON as PHP's json_encode prints it: every '/' escaped (outside strings there is none), everything past ASCII
/// as \uXXXX of its UTF-16 units.
QByteArray asPhpPrintsIt(const QByteArray &json)
{
    QByteArray printed;
    printed.reserve(json.size() + json.size() / 8);
    for (const QChar unit : QString::fromUtf8(json)) {
        if (unit == u'/') {
            printed += "\\/";
        } else if (unit.unicode() < 0x80) {
            printed += static_cast<char>(unit.unicode());
        } else {
            printed += "\\u";
            printed += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        }
    }
    return printed;
}

QByteArray compact(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

} // namespace

QByteArray Request::header(const QByteArray &name) const
{
    const auto found =
        std::find_if(headers.begin(), headers.end(), [&name](const auto &pair) { return pair.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

QString Request::queryValue(const QString &name) const
{
    QString value;
    const auto pairs = query.queryItems(QUrl::FullyEncoded);
    for (const auto &[key, raw] : pairs) {
        if (decodedPart(key) == name)
            value = decodedPart(raw); // PHP keeps the last of several
    }
    return value;
}

bool Request::hasQuery(const QString &name) const
{
    const auto pairs = query.queryItems(QUrl::FullyEncoded);
    return std::any_of(pairs.begin(), pairs.end(),
                       [&name](const auto &pair) { return decodedPart(pair.first) == name; });
}

Response Response::json(int status, const QJsonValue &value)
{
    return {status, {{"content-type", "application/json; charset=UTF-8"}}, asPhpPrintsIt(compact(value))};
}

Response Response::html(int status, const QByteArray &page)
{
    return {status, {{"content-type", "text/html; charset=UTF-8"}}, page};
}

} // namespace tradeit::twin
