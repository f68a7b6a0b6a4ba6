// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/twincontrol.h"

namespace tradeit::ctl {

namespace {

Result<QJsonDocument> documentIn(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return Fault(answer.error());
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (answer->status / 100 != 2 || document.isNull())
        return fault(ErrorKind::BadAnswer, QStringLiteral("asking the twin"),
                     QStringLiteral("the twin answered %1").arg(answer->status));
    return document;
}

} // namespace

TwinControl::TwinControl(const QJsonObject &ready, const Clock &clock)
    : m_http(clock), m_url(ready[u"control"][u"url"].toString()),
      m_authorization("Bearer " + ready[u"control"][u"token"].toString().toUtf8())
{
    while (m_url.endsWith(u'/'))
        m_url.chop(1);
}

QFuture<Result<QJsonDocument>> TwinControl::call(const QByteArray &method, const QString &path, const QJsonObject &body,
                                                 QObject *context)
{
    HttpRequest request;
    request.method = method;
    request.url = QUrl(m_url + path);
    request.authorization = m_authorization;
    if (method != "GET") {
        request.contentType = "application/json";
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    const Promise<QJsonDocument> promise;
    whenDone(m_http.send(request), context,
             [promise](const Result<HttpAnswer> &answer) { promise.finish(documentIn(answer)); });
    return promise.future();
}

} // namespace tradeit::ctl
