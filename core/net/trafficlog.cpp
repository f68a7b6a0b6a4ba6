// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/trafficlog.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace tradeit {

namespace {

// A key may itself be text of a customer where a plugin keys by names: only words a program would choose are shown.
QString shownKey(const QString &key)
{
    const bool plain = key.size() <= 60 && std::all_of(key.cbegin(), key.cend(), [](QChar c) {
                           return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
                       });
    return plain ? key : QStringLiteral("(key of %1)").arg(key.size());
}

QJsonValue redacted(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(shownKey(it.key()), redacted(it.value()));
        return result;
    }
    case QJsonValue::Array: {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            result.append(redacted(entry));
        return result;
    }
    case QJsonValue::String:
        return QStringLiteral("string(%1)").arg(value.toString().size());
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::Bool:
        return QStringLiteral("bool");
    default:
        return QStringLiteral("null");
    }
}

QJsonObject namedHeaders(const QHash<QByteArray, QByteArray> &headers)
{
    static constexpr const char *shown[] = {"content-type",    "date", "retry-after", "x-wp-total",
                                            "x-wp-totalpages", "allow"};
    QJsonObject result;
    for (const char *name : shown) {
        const auto it = headers.constFind(QByteArray(name));
        if (it != headers.cend())
            result.insert(QLatin1String(name), QString::fromLatin1(it->left(200)));
    }
    return result;
}

} // namespace

QJsonValue redactedBody(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return redacted(document.object());
    if (document.isArray())
        return redacted(document.array());
    return QStringLiteral("bytes(%1)").arg(body.size());
}

TrafficLog::TrafficLog(QString folder) : m_folder(std::move(folder))
{
    if (isOn())
        QDir().mkpath(m_folder);
}

void TrafficLog::write(const HttpRequest &request, const Result<HttpAnswer> &answer)
{
    if (!isOn())
        return;
    QJsonObject entry{{QStringLiteral("method"), QString::fromLatin1(request.method)},
                      {QStringLiteral("path"), request.pathTemplate},
                      {QStringLiteral("sent"), redactedBody(request.body)}};
    if (answer) {
        entry.insert(QStringLiteral("status"), answer->status);
        entry.insert(QStringLiteral("headers"), namedHeaders(answer->headers));
        entry.insert(QStringLiteral("body"), redactedBody(answer->body));
    } else {
        entry.insert(QStringLiteral("error"), kindWord(answer.error().kind));
    }
    QSaveFile file(QDir(m_folder).filePath(QStringLiteral("%1.json").arg(++m_count, 6, 10, QLatin1Char('0'))));
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(QJsonDocument(entry).toJson());
        file.commit();
    }
}

} // namespace tradeit
