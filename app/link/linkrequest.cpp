// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/linkrequest.h"

#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tradeit {

namespace {

using L = QLatin1String;

Fault misunderstood()
{
    return fault(ErrorKind::Refused, QStringLiteral("reading a request"), QStringLiteral("no such request"));
}

Result<LinkRequest> decodeSync(const QByteArray &options)
{
    LinkRequest request{.verb = LinkRequest::Verb::Sync};
    if (options.isEmpty())
        return request;
    const QJsonDocument document = QJsonDocument::fromJson(options);
    if (!document.isObject())
        return misunderstood();
    request.account = document[u"account"].toString();
    request.options = {.full = document[u"full"].toBool(),
                       .pull = document[u"pull"].toBool(true),
                       .drain = document[u"drain"].toBool(true),
                       .verify = document[u"verify"].toBool(true)};
    return request;
}

QJsonObject errorJson(const Error &error)
{
    return {{L("kind"), kindWord(error.kind)},
            {L("context"), error.context},
            {L("detail"), error.detail},
            {L("code"), error.code},
            {L("http"), error.httpStatus}};
}

/// A word that this desk does not know is still an error.
ErrorKind kindOf(const QString &word)
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind)
        if (kindWord(static_cast<ErrorKind>(kind)) == word)
            return static_cast<ErrorKind>(kind);
    return ErrorKind::BadAnswer;
}

Error errorFrom(const QJsonObject &json)
{
    Error error{.kind = kindOf(json[u"kind"].toString()),
                .context = json[u"context"].toString(),
                .detail = json[u"detail"].toString()};
    error.code = json[u"code"].toString();
    error.httpStatus = json[u"http"].toInt();
    return error;
}

QJsonObject reportJson(const SyncReport &report)
{
    QJsonObject json{{L("account"), report.account},         {L("new"), report.fresh},
                     {L("changed"), report.changed},         {L("gone"), report.gone},
                     {L("applied"), report.applied},         {L("waiting"), report.waiting},
                     {L("attention"), report.attention},     {L("requests"), report.requests},
                     {L("sent"), report.bytesSent},          {L("received"), report.bytesReceived},
                     {L("retry_at"), isoUtc(report.retryAt)}};
    if (report.error)
        json[L("error")] = errorJson(*report.error);
    return json;
}

SyncReport reportFrom(const QJsonObject &json)
{
    SyncReport report{.account = json[u"account"].toString(),
                      .fresh = json[u"new"].toInt(),
                      .changed = json[u"changed"].toInt(),
                      .gone = json[u"gone"].toInt(),
                      .applied = json[u"applied"].toInt(),
                      .waiting = json[u"waiting"].toInt(),
                      .attention = json[u"attention"].toInt(),
                      .requests = json[u"requests"].toInteger(),
                      .bytesSent = json[u"sent"].toInteger(),
                      .bytesReceived = json[u"received"].toInteger()};
    if (json.contains(u"error"))
        report.error = errorFrom(json[u"error"].toObject());
    report.retryAt = fromIsoUtc(json[u"retry_at"].toString());
    return report;
}

} // namespace

Result<QByteArray> encodeRequest(const LinkRequest &request)
{
    QByteArray line;
    switch (request.verb) {
    case LinkRequest::Verb::Raise:
        line = "raise";
        break;
    case LinkRequest::Verb::Open:
        line = "open " + request.order.toUtf8();
        break;
    case LinkRequest::Verb::Sync:
        line = "sync " + QJsonDocument(QJsonObject{{L("account"), request.account},
                                                   {L("full"), request.options.full},
                                                   {L("pull"), request.options.pull},
                                                   {L("drain"), request.options.drain},
                                                   {L("verify"), request.options.verify}})
                             .toJson(QJsonDocument::Compact);
        break;
    }
    if (line.size() >= requestLimit || line.contains('\n'))
        return misunderstood();
    return QByteArray(line + '\n');
}

Result<LinkRequest> decodeRequest(const QByteArray &line)
{
    if (line.size() > requestLimit)
        return misunderstood();
    const QByteArray words = line.trimmed();
    if (words == "raise")
        return LinkRequest{};
    if (words == "sync" || words.startsWith("sync "))
        return decodeSync(words.mid(5));
    const QString order = QString::fromUtf8(words.mid(5));
    const QString id = order.section(u'/', -1);
    const bool isOrder = order.contains(u'/') && !id.isEmpty() &&
                         std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (words.startsWith("open ") && isOrder)
        return LinkRequest{.verb = LinkRequest::Verb::Open, .order = order};
    return misunderstood();
}

QByteArray encodeAnswer(const SyncAnswer &answer)
{
    QJsonObject json{{L("ms"), answer.milliseconds}};
    if (answer.reports) {
        QJsonArray rows;
        for (const SyncReport &report : *answer.reports)
            rows.append(reportJson(report));
        json[L("reports")] = rows;
    } else {
        json[L("error")] = errorJson(answer.reports.error());
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<SyncAnswer> decodeAnswer(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (bytes.size() > answerLimit || !document.isObject())
        return fault(ErrorKind::BadAnswer, QStringLiteral("reading the open desk's answer"));
    SyncAnswer answer;
    answer.milliseconds = document[u"ms"].toInteger();
    if (document.object().contains(u"error")) {
        answer.reports = Fault(errorFrom(document[u"error"].toObject()));
        return answer;
    }
    QList<SyncReport> reports;
    const QJsonArray rows = document[u"reports"].toArray();
    for (const QJsonValue &row : rows)
        reports.append(reportFrom(row.toObject()));
    answer.reports = reports;
    return answer;
}

QString socketOf(const QString &profileFolder)
{
    return profileFolder + QStringLiteral("/desk.socket");
}

} // namespace tradeit
