// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/paypal/paypalapi.h"

#include "app/twin/paypal/paypaldocuments.h"
#include "core/base/clock.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRandomGenerator>

namespace tradeit::twin {

namespace {

constexpr qint64 tokenSeconds = 32'400; // nine hours, as PayPal's

/// The error of the token call, which is not the shape of the rest (RFC 6749, 5.2).
Response tokenError(int status, const QString &error, const QString &description)
{
    return Response::json(
        status, QJsonObject{{QStringLiteral("error"), error}, {QStringLiteral("error_description"), description}});
}

QString freshToken()
{
    quint32 words[12];
    QRandomGenerator::system()->fillRange(words);
    const QByteArray bytes(reinterpret_cast<const char *>(words), sizeof words);
    return QStringLiteral("A21AA") +
           QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// What follows `prefix` when that is one path segment.
QString idBehind(const QString &prefix, const QString &path)
{
    const QString id = path.startsWith(prefix) ? path.mid(prefix.size()) : QString();
    return id.contains(u'/') ? QString() : id;
}

} // namespace

PayPalApi::PayPalApi(PayPalLedger &ledger, Client client, QString origin)
    : m_ledger(ledger), m_client(std::move(client)), m_origin(std::move(origin))
{
}

Response PayPalApi::handle(const Request &request, const QDateTime &now)
{
    const QString tokenPath = QStringLiteral("/v1/oauth2/token");
    const QString disputesPath = QStringLiteral("/v1/customer/disputes");
    const QString orderId = idBehind(QStringLiteral("/v2/checkout/orders/"), request.path);
    const QString captureId = idBehind(QStringLiteral("/v2/payments/captures/"), request.path);
    const bool known =
        request.path == tokenPath || request.path == disputesPath || !orderId.isEmpty() || !captureId.isEmpty();
    if (!known)
        return notFound();
    if (request.method != (request.path == tokenPath ? "POST" : "GET"))
        return failed(405, QStringLiteral("METHOD_NOT_SUPPORTED"),
                      QStringLiteral("The server does not implement the requested HTTP method."));
    if (request.path == tokenPath)
        return token(request, now);
    if (!isAuthorised(request, now))
        return failed(
            401, QStringLiteral("AUTHENTICATION_FAILURE"),
            QStringLiteral(
                "Authentication failed due to missing authorization header, or invalid authentication credentials."));
    if (!orderId.isEmpty())
        return order(orderId);
    return captureId.isEmpty() ? disputes(request) : capture(captureId);
}

Response PayPalApi::token(const Request &request, const QDateTime &now)
{
    if (!isClient(request))
        return tokenError(401, QStringLiteral("invalid_client"), QStringLiteral("Client Authentication failed"));
    const bool isForm = request.header("content-type").toLower().startsWith("application/x-www-form-urlencoded");
    const QString form = isForm ? QString::fromUtf8(request.body) : QString();
    const QString grant = QUrlQuery(form).queryItemValue(QStringLiteral("grant_type"), QUrl::FullyDecoded);
    if (grant != u"client_credentials")
        return tokenError(400, QStringLiteral("unsupported_grant_type"),
                          grant.isEmpty() ? QStringLiteral("Grant Type is NULL")
                                          : QStringLiteral("Grant Type is not supported"));
    m_tokens.removeIf([&now](const auto &token) { return token.value() <= now; });
    const QString given = freshToken();
    m_tokens.insert(given, now.addSecs(tokenSeconds));
    return Response::json(200,
                          QJsonObject{{QStringLiteral("scope"),
                                       QStringLiteral("https://uri.paypal.com/services/payments/payment/authcapture "
                                                      "https://uri.paypal.com/services/disputes/read-seller openid")},
                                      {QStringLiteral("access_token"), given},
                                      {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                                      {QStringLiteral("app_id"), QStringLiteral("APP-80W284485P519543T")},
                                      {QStringLiteral("expires_in"), tokenSeconds},
                                      {QStringLiteral("nonce"), QString(isoUtc(now) % given.right(12))}});
}

Response PayPalApi::order(const QString &id)
{
    const PayPalLedger::Payment *payment = m_ledger.byOrder(id);
    return payment ? Response::json(200, orderDocument(*payment, m_origin)) : notFound();
}

Response PayPalApi::capture(const QString &id)
{
    const PayPalLedger::Payment *payment = m_ledger.byCapture(id);
    return payment ? Response::json(200, captureDocument(*payment, m_origin)) : notFound();
}

Response PayPalApi::disputes(const Request &request)
{
    const QString capture = request.queryValue(QStringLiteral("disputed_transaction_id"));
    if (capture.isEmpty())
        return failed(400, QStringLiteral("INVALID_REQUEST"),
                      QStringLiteral("Request is not well-formed, syntactically incorrect, or violates schema."),
                      {QJsonObject{{QStringLiteral("field"), QStringLiteral("disputed_transaction_id")},
                                   {QStringLiteral("location"), QStringLiteral("query")},
                                   {QStringLiteral("issue"), QStringLiteral("MISSING_REQUIRED_PARAMETER")}}});
    const PayPalLedger::Payment *payment = m_ledger.byCapture(capture);
    QJsonArray items;
    if (payment && payment->state == u"disputed")
        items.append(disputeDocument(*payment, m_origin));
    return Response::json(200, QJsonObject{{QStringLiteral("items"), items}});
}

bool PayPalApi::isClient(const Request &request) const
{
    const QByteArray header = request.header("authorization");
    return header.startsWith("Basic ") &&
           QByteArray::fromBase64(header.mid(6)) == m_client.id.toUtf8() + ':' + m_client.secret.toUtf8();
}

bool PayPalApi::isAuthorised(const Request &request, const QDateTime &now) const
{
    const QByteArray header = request.header("authorization");
    const auto token = m_tokens.constFind(QString::fromLatin1(header.mid(7)));
    return header.startsWith("Bearer ") && token != m_tokens.constEnd() && *token > now;
}

Response PayPalApi::failed(int status, const QString &name, const QString &message, const QJsonArray &details)
{
    const QString debugId = freshDebugId();
    QJsonObject body{
        {QStringLiteral("name"), name}, {QStringLiteral("message"), message}, {QStringLiteral("debug_id"), debugId}};
    if (!details.isEmpty())
        body[u"details"] = details;
    Response response = Response::json(status, body);
    response.headers.emplaceBack("paypal-debug-id", debugId.toLatin1());
    return response;
}

Response PayPalApi::notFound()
{
    return failed(
        404, QStringLiteral("RESOURCE_NOT_FOUND"), QStringLiteral("The specified resource does not exist."),
        {QJsonObject{
            {QStringLiteral("issue"), QStringLiteral("INVALID_RESOURCE_ID")},
            {QStringLiteral("description"),
             QStringLiteral("Specified resource ID does not exist. Please check the resource ID and try again.")}}});
}

QString PayPalApi::freshDebugId()
{
    const QByteArray source = "debug " + QByteArray::number(++m_answers);
    const QByteArray hash = QCryptographicHash::hash(source, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(13));
}

QJsonObject PayPalApi::save() const
{
    QJsonObject tokens;
    for (auto token = m_tokens.constBegin(); token != m_tokens.constEnd(); ++token)
        tokens[token.key()] = isoUtc(token.value());
    return tokens;
}

void PayPalApi::restore(const QJsonObject &saved)
{
    m_tokens.clear();
    for (auto token = saved.constBegin(); token != saved.constEnd(); ++token)
        m_tokens.insert(token.key(), fromIsoUtc(token.value().toString()));
}

} // namespace tradeit::twin
