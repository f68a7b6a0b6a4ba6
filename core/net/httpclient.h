// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QUrl>
#include <chrono>
#include <memory>

namespace tradeit {

/// One request. Redirects are never followed; credentials travel in `authorization` alone and never reach a log.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QByteArray authorization; ///< whole header value ("Basic …", "Bearer …"), empty for none
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    QString pathTemplate; ///< for the log: "/wc/v3/orders/{id}"; empty logs no path at all
    QString caFile;       ///< one more authority for this request's account
    std::chrono::milliseconds timeout = std::chrono::seconds(60);
    qint64 maximumBytes = 64LL * 1024 * 1024; ///< of the decoded answer
};

/// An answer that arrived whole, whatever its status. Header names are lower case.
struct HttpAnswer
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    QDateTime requestedAt; ///< UTC of the desk's clock, before the first byte left: rule 10 of OUTBOX.md
    qint64 bytesSent = 0, bytesReceived = 0;
    friend bool operator==(const HttpAnswer &, const HttpAnswer &) = default;
};

/// Every request of the desk goes through here: the only user of QNetworkAccessManager. At most two connections a host,
/// its own timer, system trust plus the account's own authority, TLS 1.2 or newer, `Accept: application/json`, a
/// `User-Agent: TradeitDesk/<version>`, gzip by Qt, a cap on the decoded size. It never repeats a request by itself. Qt
/// does when a kept-alive connection closes before the answer; so a read may reach the peer more than once, while a
/// write travels on a connection of its own with a body that cannot be read twice, and arrives whole at most once.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(const Clock &clock, QObject *parent = nullptr);
    ~HttpClient() override;

    /// Errors: Offline (DNS, refused, reset, time-out, half an answer), Tls, BadAnswer (too large), Cancelled. `reach`
    /// says whether a write can have arrived: NeverSent only for DNS, connection refused, no network and TLS failures.
    /// An HTTP status of any kind, 3xx included, is an answer, not an error.
    [[nodiscard]] QFuture<Result<HttpAnswer>> send(const HttpRequest &request);

    /// Bytes on the wire as far as Qt tells (heads and bodies), for the report of `sync`.
    [[nodiscard]] qint64 requests() const;
    [[nodiscard]] qint64 bytesSent() const;
    [[nodiscard]] qint64 bytesReceived() const;
    /// No request waits longer for its answer, whatever it asks for; for peers that are known to stall.
    void setLongestWait(std::chrono::milliseconds wait);
    /// Gives up everything in flight; each future ends as Cancelled with Reach::Unknown.
    void abortAll();
    /// abortAll, and takes no more: every later request ends as Cancelled with Reach::NeverSent.
    void close();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tradeit
