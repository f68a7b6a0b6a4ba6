// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/log/effectlog.h"
#include "app/twin/paypal/paypalledger.h"
#include "app/twin/shop.h"
#include "app/twin/world/credentials.h"
#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace tradeit::twin {

/// What came back from a shop: status, headers and the JSON.
struct Heard
{
    int status = 0;
    Headers headers;
    QByteArray body;
    QJsonValue json;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[known, value] : headers) {
            if (known == name)
                return value;
        }
        return {};
    }
    [[nodiscard]] QString code() const { return json[u"code"].toString(); }
};

inline Heard heard(const Response &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    return {response.status, response.headers, response.body,
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())};
}

inline QByteArray basic(const QString &user, const QString &secret)
{
    return "Basic " + (user + u':' + secret).toUtf8().toBase64();
}

inline quint32 testSeed()
{
    return qEnvironmentVariableIsSet("TRADEIT_SEED")
               ? static_cast<quint32>(qEnvironmentVariableIntValue("TRADEIT_SEED"))
               : 11;
}

/// One shop with its log and its PayPal, asked without a network.
class Storefront
{
public:
    explicit Storefront(const QString &flavour, int orders = 0)
        : m_ledger(testSeed()), m_keys(Credentials::fromSeed(testSeed())),
          m_shop({.seed = testSeed(),
                  .flavour = flavour,
                  .orders = orders,
                  .origin = QStringLiteral("https://127.0.0.1:1")},
                 now, m_log, m_ledger)
    {
        as(m_keys.full.key, m_keys.full.secret);
    }

    void as(const QString &user, const QString &secret) { authorization = basic(user, secret); }
    void asUser(qint64 id) { as(m_keys.user(id)->login, m_keys.user(id)->applicationPassword); }

    Heard ask(const QByteArray &method, const QString &path, const QJsonValue &body = {}, const Headers &more = {})
    {
        Request request;
        request.method = method;
        request.path = path.section(u'?', 0, 0);
        request.query = QUrlQuery(path.section(u'?', 1));
        request.secure = secure;
        if (!body.isNull() && !body.isUndefined()) {
            request.headers.append({"content-type", contentType});
            request.body = QJsonDocument(body.toObject()).toJson();
        }
        if (!authorization.isEmpty())
            request.headers.append({"authorization", authorization});
        request.headers.append({"accept", QByteArrayLiteral("application/json")});
        request.headers += more;
        m_log.begin(now, QStringLiteral("shop"), QString::fromLatin1(method), request.path);
        const Heard answer = heard(m_shop.handle(request, now));
        m_log.finish(answer.status);
        return answer;
    }
    Heard wc(const QByteArray &method, const QString &path, const QJsonValue &body = {})
    {
        return ask(method, QStringLiteral("/wp-json/wc/v3/") + path, body);
    }
    Heard control(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        Request request;
        request.method = method;
        request.path = path.section(u'?', 0, 0);
        request.query = QUrlQuery(path.section(u'?', 1));
        request.body = QJsonDocument(body).toJson();
        return heard(m_shop.control(request, now));
    }
    qint64 place(const QJsonObject &order = {})
    {
        return control("POST", QStringLiteral("/orders"), order).json[u"id"].toInteger();
    }
    QJsonObject truth(qint64 order)
    {
        return control("GET", QStringLiteral("/orders/") + QString::number(order)).json.toObject();
    }
    Heard change(qint64 order, const QJsonObject &body)
    {
        return wc("PUT", QStringLiteral("orders/") + QString::number(order), body);
    }
    /// Causes of the mails about an order since the shop opened.
    QStringList mailsOf(qint64 order)
    {
        QStringList causes;
        const QJsonArray mails = control("GET", QStringLiteral("/mails")).json.toArray();
        for (const QJsonValue mail : mails) {
            if (mail[u"order"].toInteger() == order)
                causes.append(mail[u"cause"].toString());
        }
        return causes;
    }
    /// Effects of the newest request.
    QJsonArray effects() const { return m_log.toJson().last()[u"effects"].toArray(); }
    void wait(qint64 seconds) { now = now.addSecs(seconds); }

    [[nodiscard]] const Credentials &keys() const { return m_keys; }
    [[nodiscard]] Shop &shop() { return m_shop; }
    [[nodiscard]] PayPalLedger &payPal() { return m_ledger; }

    QDateTime now = fromIsoUtc(QStringLiteral("2026-11-23T10:00:00Z"));
    QByteArray authorization;
    QByteArray contentType = "application/json";
    bool secure = true;

private:
    EffectLog m_log;
    PayPalLedger m_ledger;
    Credentials m_keys;
    Shop m_shop;
};

inline QList<qint64> idsOf(const Heard &answer)
{
    QList<qint64> ids;
    const QJsonArray rows = answer.json.toArray();
    for (const QJsonValue row : rows)
        ids.append(row[u"id"].toInteger());
    return ids;
}

/// "orders/ID", and what follows.
inline QString order(qint64 id, const char *rest = "")
{
    return QStringLiteral("orders/") + QString::number(id) + QString::fromLatin1(rest);
}

/// The last value of that meta key; undefined when there is none.
inline QJsonValue metaOf(const QJsonObject &document, const QString &key)
{
    const QJsonArray entries = document[u"meta_data"].toArray();
    for (const QJsonValue entry : entries) {
        if (entry[u"key"].toString() == key)
            return entry[u"value"];
    }
    return QJsonValue::Undefined;
}

/// The pieces left of the product or variation on an order's first line.
inline qint64 stockOf(Storefront &shop, const QJsonObject &document)
{
    const QJsonValue line = document[u"line_items"][0];
    const QString product = QStringLiteral("products/") + QString::number(line[u"product_id"].toInteger());
    const qint64 variation = line[u"variation_id"].toInteger();
    const QString path = variation ? product + QStringLiteral("/variations/") + QString::number(variation) : product;
    return shop.wc("GET", path).json[u"stock_quantity"].toInteger();
}

} // namespace tradeit::twin
