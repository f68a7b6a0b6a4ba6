// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/torture/twinshop.h"

#include <QNetworkReply>

namespace tradeit::test {

void pass(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

TwinShop::TwinShop(const twin::TwinOptions &options) : m_twin(options)
{
    const Result<QJsonObject> started = m_twin.start();
    if (!started)
        qFatal("the twin does not start: %s", qPrintable(started.error().detail));
    m_ready = *started;
}

QJsonDocument TwinShop::control(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    QNetworkRequest request(QUrl(m_ready[u"control"][u"url"].toString() + path));
    request.setRawHeader("Authorization", "Bearer " + m_ready[u"control"][u"token"].toString().toUtf8());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    QNetworkReply *reply =
        m_network.sendCustomRequest(request, method, method == "GET" ? QByteArray() : QJsonDocument(body).toJson());
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    reply->deleteLater();
    return QJsonDocument::fromJson(reply->readAll());
}

qint64 TwinShop::placeOrder(QJsonObject asked)
{
    if (!asked.contains(u"payment"))
        asked[QStringLiteral("payment")] = QStringLiteral("paypal");
    if (!asked.contains(u"paid"))
        asked[QStringLiteral("paid")] = true;
    const QJsonObject placed = control("POST", QStringLiteral("/orders"), asked).object();
    const qint64 id = placed[u"id"].toInteger();
    if (id == 0)
        qFatal("the twin took no order");
    m_placed.append(id);
    m_captures[id] = placed[u"transaction_id"].toString();
    return id;
}

void TwinShop::patchOrder(qint64 id, const QJsonObject &change)
{
    control("PATCH", QStringLiteral("/orders/%1").arg(id), change);
}

void TwinShop::patchPayment(qint64 order, const QJsonObject &change)
{
    control("PATCH", QStringLiteral("/payments/") + m_captures.value(order), change);
}

void TwinShop::plan(const QString &match, const QString &fault, const QString &apply, const QJsonObject &more)
{
    const QStringList words = match.split(u' ');
    QJsonObject order = more;
    order[QStringLiteral("match")] = QJsonObject{{QStringLiteral("side"), words.value(0)},
                                                 {QStringLiteral("method"), words.value(1)},
                                                 {QStringLiteral("path"), words.value(2)}};
    order[QStringLiteral("fault")] = fault;
    order[QStringLiteral("apply")] = apply;
    if (control("POST", QStringLiteral("/faults"), order).object()[u"planned"].toInt() < 1)
        qFatal("the twin plans no %s", qPrintable(fault));
}

void TwinShop::clearFaults()
{
    control("DELETE", QStringLiteral("/faults"));
}

void TwinShop::advance(qint64 seconds)
{
    control("POST", QStringLiteral("/clock"), {{QStringLiteral("advance_s"), seconds}});
}

QJsonObject TwinShop::order(qint64 id)
{
    const QJsonObject document = control("GET", QStringLiteral("/orders/%1").arg(id)).object();
    return document.contains(u"id") ? document : QJsonObject();
}

Effects TwinShop::effects(qint64 id)
{
    Effects effects;
    for (const auto &row : control("GET", QStringLiteral("/log")).array()) {
        for (const auto &each : row[u"effects"].toArray()) {
            const QJsonObject effect = each.toObject();
            const QString kind = effect[u"kind"].toString();
            if (effect[u"order"].toInteger() != id || kind == u"mail" || kind == u"stock")
                continue;
            const QJsonValue value = effect[u"value"];
            const QString what =
                kind == u"note" ? (value[u"customer"].toBool() ? QStringLiteral("customer") : QStringLiteral("private"))
                : kind == u"meta" ? value[u"key"].toString()
                                  : value.toVariant().toString();
            effects.words.append(kind + u':' + what);
        }
    }
    return effects;
}

QStringList TwinShop::clientNotes(qint64 id)
{
    QStringList texts;
    for (const auto &row : control("GET", QStringLiteral("/log")).array())
        for (const auto &effect : row[u"effects"].toArray())
            if (effect[u"kind"].toString() == u"note" && effect[u"order"].toInteger() == id)
                texts.append(effect[u"value"][u"text"].toString());
    return texts;
}

int TwinShop::mails(qint64 id, const QString &cause, const QString &with)
{
    const QJsonArray mails = control("GET", QStringLiteral("/mails")).array();
    return static_cast<int>(std::count_if(mails.begin(), mails.end(), [&](const QJsonValue &mail) {
        return mail[u"order"].toInteger() == id && mail[u"cause"].toString() == cause &&
               mail[u"text"].toString().contains(with);
    }));
}

int TwinShop::requests(const QByteArray &method, const QString &path, const QString &fault)
{
    const QJsonArray rows = control("GET", QStringLiteral("/log")).array();
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const QJsonValue &row) {
        return row[u"method"].toString().toLatin1() == method && row[u"path"].toString().contains(path) &&
               (fault.isEmpty() || row[u"fault"].toString() == fault);
    }));
}

} // namespace tradeit::test
