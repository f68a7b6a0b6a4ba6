// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/http/httpserver.h"

#include "app/twin/http/connection.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>

namespace tradeit::twin {

HttpServer::HttpServer(const Clock &clock, Service service, QObject *parent)
    : QObject(parent), m_clock(clock), m_service(std::move(service))
{
}

HttpServer::~HttpServer()
{
    // Before the members: a connection refers to the service, and its socket to the server.
    qDeleteAll(findChildren<Connection *>(Qt::FindDirectChildrenOnly));
}

bool HttpServer::listen(quint16 port)
{
    m_secure = false;
    return open(std::make_unique<QTcpServer>(), port);
}

bool HttpServer::listenSecurely(quint16 port, const QSslConfiguration &configuration)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    m_secure = true;
    return open(std::move(server), port);
}

bool HttpServer::open(std::unique_ptr<QTcpServer> server, quint16 port)
{
    m_server = std::move(server);
    m_server->setListenBacklogSize(256);
    // Not newConnection: QSslServer tells that one for sockets whose handshake is not done yet.
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
    return m_server->listen(QHostAddress::LocalHost, port);
}

quint16 HttpServer::port() const
{
    return m_server ? m_server->serverPort() : quint16(0);
}

QString HttpServer::origin() const
{
    return (m_secure ? QStringLiteral("https://127.0.0.1:") : QStringLiteral("http://127.0.0.1:")) +
           QString::number(port());
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection())
        new Connection(socket, m_service, m_clock, this);
}

Service atOnce(Handler handler)
{
    return [handler = std::move(handler)](const Request &request, const Deliver &deliver) {
        deliver({.response = handler(request)});
    };
}

} // namespace tradeit::twin
