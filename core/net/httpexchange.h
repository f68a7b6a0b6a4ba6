// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"
#include "core/net/httpclient.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QTimer>

class QNetworkReply;

namespace tradeit {

class OnceOnlyBody;

/// One request in flight: its own timer, its size cap, its one answer. Deletes itself after `ended`.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    HttpExchange(HttpRequest request, QDateTime requestedAt, QObject *parent);

    void start(QNetworkAccessManager &network, const QSslConfiguration &tls);
    /// A write gets a manager, and so a connection, of its own: no kept-alive socket that the peer may just be closing.
    void startAlone(const QSslConfiguration &tls);
    void cancel();
    [[nodiscard]] const HttpRequest &request() const { return m_request; }

Q_SIGNALS:
    void ended(const tradeit::Result<tradeit::HttpAnswer> &answer);

private:
    enum class GivenUp { No, TimedOut, TooLarge, Cancelled };
    [[nodiscard]] QNetworkRequest networkRequest(const QSslConfiguration &tls) const;
    void giveUp(GivenUp why);
    void readSome();
    void conclude();
    [[nodiscard]] Result<HttpAnswer> answer() const;
    [[nodiscard]] Error givenUpError() const;
    [[nodiscard]] bool isTouched() const;

    HttpRequest m_request;
    QDateTime m_requestedAt;
    QTimer m_timer;
    QNetworkReply *m_reply = nullptr;
    OnceOnlyBody *m_body = nullptr;
    QByteArray m_received;
    GivenUp m_givenUp = GivenUp::No;
    bool m_sent = false, m_concluded = false;
};

/// A manager that keeps no cookies, follows nothing and asks nobody.
[[nodiscard]] QNetworkAccessManager *makeNetwork(QObject *parent);

} // namespace tradeit
