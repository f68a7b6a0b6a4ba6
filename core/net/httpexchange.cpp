// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpexchange.h"

#include "core/net/httperrors.h"
#include "core/net/onceonlybody.h"

#include <QCoreApplication>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace tradeit {

namespace {

class NoCookies final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

qint64 headSize(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    qint64 size = 0;
    for (const auto &[name, value] : headers)
        size += name.size() + value.size() + 4;
    return size;
}

} // namespace

QNetworkAccessManager *makeNetwork(QObject *parent)
{
    auto *network = new QNetworkAccessManager(parent);
    network->setCookieJar(new NoCookies(network));
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    network->setAutoDeleteReplies(false);
    return network;
}

HttpExchange::HttpExchange(HttpRequest request, QDateTime requestedAt, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_requestedAt(std::move(requestedAt))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { giveUp(GivenUp::TimedOut); });
}

QNetworkRequest HttpExchange::networkRequest(const QSslConfiguration &tls) const
{
    QNetworkRequest request(m_request.url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("Accept", "application/json");
    const QString version = QCoreApplication::applicationVersion();
    request.setRawHeader("User-Agent", "TradeitDesk/" + (version.isEmpty() ? QByteArray("0.1.0") : version.toLatin1()));
    if (!m_request.authorization.isEmpty())
        request.setRawHeader("Authorization", m_request.authorization);
    if (!m_request.contentType.isEmpty())
        request.setRawHeader("Content-Type", m_request.contentType);
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    return request;
}

void HttpExchange::start(QNetworkAccessManager &network, const QSslConfiguration &tls)
{
    QNetworkRequest request = networkRequest(tls);
    if (m_request.body.isEmpty()) {
        m_reply = network.sendCustomRequest(request, m_request.method);
    } else {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_body = new OnceOnlyBody(m_request.body, this);
        m_reply = network.sendCustomRequest(request, m_request.method, m_body);
    }
    m_reply->setReadBufferSize(1024 * 1024);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude, Qt::QueuedConnection);
    m_timer.start(m_request.timeout);
}

void HttpExchange::startAlone(const QSslConfiguration &tls)
{
    start(*makeNetwork(this), tls);
}

void HttpExchange::cancel()
{
    giveUp(GivenUp::Cancelled);
}

void HttpExchange::giveUp(GivenUp why)
{
    if (m_givenUp != GivenUp::No || m_concluded)
        return;
    m_givenUp = why;
    m_reply->abort();
}

void HttpExchange::readSome()
{
    m_received += m_reply->readAll();
    if (m_received.size() > m_request.maximumBytes)
        giveUp(GivenUp::TooLarge);
}

void HttpExchange::conclude()
{
    if (m_concluded)
        return;
    if (m_givenUp == GivenUp::No)
        readSome();
    m_concluded = true;
    m_timer.stop();
    const Result<HttpAnswer> result = answer();
    m_reply->deleteLater();
    deleteLater();
    Q_EMIT ended(result);
}

bool HttpExchange::isTouched() const
{
    return m_sent || (m_body && m_body->wasTouched());
}

Error HttpExchange::givenUpError() const
{
    Error error{.context = QStringLiteral("HTTP"), .reach = Reach::Unknown};
    switch (m_givenUp) {
    case GivenUp::TooLarge:
        error.kind = ErrorKind::BadAnswer;
        error.detail = QStringLiteral("more than %1 bytes").arg(m_request.maximumBytes);
        break;
    case GivenUp::TimedOut:
        error.kind = ErrorKind::Offline;
        error.detail = QStringLiteral("no answer in %1 s")
                           .arg(std::chrono::duration_cast<std::chrono::seconds>(m_request.timeout).count());
        break;
    default:
        error.kind = ErrorKind::Cancelled;
        break;
    }
    return error;
}

Result<HttpAnswer> HttpExchange::answer() const
{
    if (m_givenUp != GivenUp::No)
        return tl::unexpected(givenUpError());
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isTransportError(m_reply->error(), status))
        return tl::unexpected(transportError(m_reply->error(), m_reply->errorString(), isTouched()));
    HttpAnswer answer{.status = status, .body = m_received, .requestedAt = m_requestedAt};
    const QList<QNetworkReply::RawHeaderPair> headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        answer.headers.insert(name.toLower(), value);
    const qint64 announced = answer.headers.value("content-length").toLongLong();
    answer.bytesReceived = headSize(headers) + (announced > 0 ? announced : qint64(m_received.size()));
    answer.bytesSent = m_request.url.toEncoded().size() + m_request.body.size() + m_request.authorization.size() +
                       headSize(m_request.headers) + 150; // the head that Qt adds
    return answer;
}

} // namespace tradeit
