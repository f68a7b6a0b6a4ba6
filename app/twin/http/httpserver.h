// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/http/delivery.h"
#include "core/base/clock.h"

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>
#include <QString>
#include <memory>

class QTcpServer;

namespace tradeit::twin {

/// A small HTTP/1.1 server on 127.0.0.1: keep-alive, pipelining, chunked bodies, 100-continue, gzip. With a TLS
/// configuration it speaks https only; a client that speaks plain HTTP to it is dropped. Destroying it drops everyone.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    /// `clock` gives the Date header and must outlive the server.
    HttpServer(const Clock &clock, Service service, QObject *parent = nullptr);
    ~HttpServer() override;
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Listens on `port` (0: any free one) of 127.0.0.1. False when the port is taken.
    [[nodiscard]] bool listen(quint16 port);
    [[nodiscard]] bool listenSecurely(quint16 port, const QSslConfiguration &configuration);
    [[nodiscard]] quint16 port() const;
    /// "https://127.0.0.1:PORT" or with http.
    [[nodiscard]] QString origin() const;

private:
    bool open(std::unique_ptr<QTcpServer> server, quint16 port);
    void accept();

    const Clock &m_clock;
    Service m_service;
    std::unique_ptr<QTcpServer> m_server;
    bool m_secure = false;
};

/// A service that answers at once with what `handler` says.
[[nodiscard]] Service atOnce(Handler handler);

} // namespace tradeit::twin
