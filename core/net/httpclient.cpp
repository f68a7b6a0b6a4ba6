// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httpclient.h"

#include "core/net/httpexchange.h"
#include "core/net/loopback.h"
#include "core/net/tlstrust.h"
#include "core/net/trafficlog.h"

#include <QQueue>
#include <QSet>
#include <algorithm>

namespace tradeit {

namespace {

constexpr int connectionsPerHost = 2; // more is not worth it and hosts answer 429 (finding 44)

struct Waiting
{
    HttpRequest request;
    Promise<HttpAnswer> promise;
};

/// What one host and port is busy with.
struct Lane
{
    int running = 0;
    QQueue<Waiting> waiting;
};

/// Qt keeps the first TLS configuration it used for a host, so every authority file has a manager of its own.
struct Trust
{
    QSslConfiguration tls;
    QNetworkAccessManager *network = nullptr;
    Authorities authorities = Authorities::Own;
};

bool isRead(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

Error refusal(const QString &detail)
{
    return Error{
        .kind = ErrorKind::Unsupported, .context = QStringLiteral("HTTP"), .detail = detail, .reach = Reach::NeverSent};
}

Error cancelled()
{
    return Error{.kind = ErrorKind::Cancelled, .context = QStringLiteral("HTTP"), .reach = Reach::NeverSent};
}

} // namespace

struct HttpClient::Private
{
    HttpClient *q;
    const Clock &clock;
    TrafficLog log;
    QHash<QString, Lane> lanes;
    QHash<QString, Trust> trusts;
    QSet<HttpExchange *> running;
    qint64 requests = 0, bytesSent = 0, bytesReceived = 0;
    std::chrono::milliseconds longestWait = std::chrono::milliseconds::max();
    bool closed = false;

    [[nodiscard]] Result<Trust> trustOf(const QString &caFile);
    [[nodiscard]] Result<Trust> makeTrust(const QString &caFile, Authorities authorities);
    [[nodiscard]] bool trustsMore(const QString &caFile);
    void startNext(const QString &host);
    void run(const QString &host, const Waiting &next);
    void finish(const QString &host, HttpExchange *exchange, Authorities trusted, const Promise<HttpAnswer> &promise,
                const Result<HttpAnswer> &answer);
};

HttpClient::HttpClient(const Clock &clock, QObject *parent)
    : QObject(parent),
      d(new Private{.q = this, .clock = clock, .log = TrafficLog(qEnvironmentVariable("TRADEIT_HTTP_LOG"))})
{
}

HttpClient::~HttpClient()
{
    for (HttpExchange *exchange : std::as_const(d->running))
        exchange->disconnect(this);
}

QFuture<Result<HttpAnswer>> HttpClient::send(const HttpRequest &request)
{
    if (d->closed)
        return readyFuture(Result<HttpAnswer>(tl::unexpected(cancelled())));
    const QString scheme = request.url.scheme();
    const bool encrypted = scheme == u"https";
    const bool loopback = scheme == u"http" && isLiteralLoopback(request.url);
    if ((!encrypted && !loopback) || request.url.host().isEmpty())
        return readyFuture(Result<HttpAnswer>(tl::unexpected(refusal(QStringLiteral("only https is spoken")))));
    if (!request.url.userInfo().isEmpty())
        return readyFuture(Result<HttpAnswer>(tl::unexpected(refusal(QStringLiteral("credentials in a URL")))));
    if (!isRead(request.method) && request.body.isEmpty())
        return readyFuture(Result<HttpAnswer>(tl::unexpected(refusal(QStringLiteral("a write without a body")))));
    const QString host =
        scheme % u"://" % request.url.host() % u':' % QString::number(request.url.port(encrypted ? 443 : 80));
    Waiting waiting{.request = request, .promise = {}};
    waiting.request.timeout = std::min(request.timeout, d->longestWait);
    d->lanes[host].waiting.enqueue(waiting);
    d->startNext(host);
    return waiting.promise.future();
}

Result<Trust> HttpClient::Private::trustOf(const QString &caFile)
{
    const auto known = trusts.constFind(caFile);
    if (known != trusts.cend())
        return *known;
    return makeTrust(caFile, Authorities::Own);
}

Result<Trust> HttpClient::Private::makeTrust(const QString &caFile, Authorities authorities)
{
    return tlsTrust(caFile, authorities).map([&](const QSslConfiguration &tls) {
        const Trust trust{.tls = tls, .network = makeNetwork(q), .authorities = authorities};
        trusts.insert(caFile, trust);
        return trust;
    });
}

/// Whether a peer that the account's own authority does not vouch for can be asked again with the system's beside it.
bool HttpClient::Private::trustsMore(const QString &caFile)
{
    const auto known = trusts.constFind(caFile);
    if (caFile.isEmpty() || known == trusts.cend())
        return false;
    return known->authorities == Authorities::OwnAndSystem || makeTrust(caFile, Authorities::OwnAndSystem).has_value();
}

void HttpClient::Private::startNext(const QString &host)
{
    Lane &lane = lanes[host];
    while (lane.running < connectionsPerHost && !lane.waiting.isEmpty())
        run(host, lane.waiting.dequeue());
}

void HttpClient::Private::run(const QString &host, const Waiting &next)
{
    const Result<Trust> trust = trustOf(next.request.caFile);
    if (!trust) {
        next.promise.finish(tl::unexpected(trust.error()));
        return;
    }
    auto *exchange = new HttpExchange(next.request, clock.now(), q);
    running.insert(exchange);
    ++lanes[host].running;
    ++requests;
    QObject::connect(exchange, &HttpExchange::ended, q,
                     [this, host, exchange, trusted = trust->authorities, promise = next.promise](
                         const Result<HttpAnswer> &answer) { finish(host, exchange, trusted, promise, answer); });
    if (isRead(next.request.method))
        exchange->start(*trust->network, trust->tls);
    else
        exchange->startAlone(trust->tls);
}

void HttpClient::Private::finish(const QString &host, HttpExchange *exchange, Authorities trusted,
                                 const Promise<HttpAnswer> &promise, const Result<HttpAnswer> &answer)
{
    running.remove(exchange);
    --lanes[host].running;
    const bool untrusted = !answer && answer.error().kind == ErrorKind::Tls && answer.error().reach == Reach::NeverSent;
    if (untrusted && !closed && trusted == Authorities::Own && trustsMore(exchange->request().caFile)) {
        --requests; // nothing was sent over a connection that did not come about
        run(host, {.request = exchange->request(), .promise = promise});
        return;
    }
    if (answer) {
        bytesSent += answer->bytesSent;
        bytesReceived += answer->bytesReceived;
    }
    log.write(exchange->request(), answer);
    promise.finish(answer);
    startNext(host);
}

void HttpClient::setLongestWait(std::chrono::milliseconds wait)
{
    d->longestWait = wait;
}

qint64 HttpClient::requests() const
{
    return d->requests;
}

qint64 HttpClient::bytesSent() const
{
    return d->bytesSent;
}

qint64 HttpClient::bytesReceived() const
{
    return d->bytesReceived;
}

void HttpClient::abortAll()
{
    for (Lane &lane : d->lanes) {
        while (!lane.waiting.isEmpty())
            lane.waiting.dequeue().promise.finish(tl::unexpected(cancelled()));
    }
    const QSet<HttpExchange *> running = d->running;
    for (HttpExchange *exchange : running)
        exchange->cancel();
}

void HttpClient::close()
{
    d->closed = true;
    abortAll();
}

} // namespace tradeit
