// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedserver.h"

#include <QTcpSocket>

#include <algorithm>
#include <sys/socket.h>

namespace tradeit::test {

Reply Reply::http(int status, const QByteArray &body, const QByteArray &headers)
{
    return {.bytes = "HTTP/1.1 " + QByteArray::number(status) +
                     " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body};
}

ScriptedServer::ScriptedServer(Handler handler, QObject *parent) : QTcpServer(parent), m_handler(std::move(handler))
{
    connect(this, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no loopback port");
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
}

QList<QByteArray> ScriptedServer::lines() const
{
    QList<QByteArray> lines;
    for (const Arrival &arrival : m_arrivals) {
        if (arrival.complete)
            lines.append(arrival.line());
    }
    return lines;
}

void ScriptedServer::closeAll()
{
    const auto sockets = m_streams.keys();
    for (QTcpSocket *socket : sockets)
        socket->close();
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        m_streams.insert(socket, {.pending = {}, .number = ++m_connections});
        m_mostOpen = std::max(m_mostOpen, int(m_streams.size()));
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_streams.remove(socket);
            socket->deleteLater();
        });
    }
}

bool ScriptedServer::readHead(QTcpSocket *socket, Stream &stream)
{
    const auto end = stream.pending.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = stream.pending.left(end).split('\n');
    stream.pending.remove(0, end + 4);
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    Arrival arrival{.method = first.value(0), .target = first.value(1), .connection = stream.number};
    for (const QByteArray &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        arrival.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    stream.arrival = int(m_arrivals.size());
    m_arrivals.append(arrival);
    const Reply early = m_onHead ? m_onHead(arrival) : Reply();
    if (early.then == Reply::Then::Keep)
        return true;
    answer(socket, early);
    return false;
}

void ScriptedServer::read(QTcpSocket *socket)
{
    if (!m_streams.contains(socket))
        return;
    Stream &stream = m_streams[socket];
    stream.pending += socket->readAll();
    if (stream.arrival < 0 && !readHead(socket, stream))
        return;
    Arrival &arrival = m_arrivals[stream.arrival];
    const auto wanted = arrival.headers.value("content-length").toLongLong();
    if (stream.pending.size() < wanted)
        return;
    arrival.body = stream.pending.left(wanted);
    arrival.complete = true;
    stream.pending.remove(0, wanted);
    stream.arrival = -1;
    const Arrival whole = arrival;
    answer(socket, m_handler(whole));
}

void ScriptedServer::answer(QTcpSocket *socket, const Reply &reply)
{
    socket->write(reply.bytes);
    socket->flush();
    if (reply.then == Reply::Then::Reset) {
        const linger none{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
        socket->abort();
    } else if (reply.then == Reply::Then::Close) {
        socket->disconnectFromHost();
    }
}

} // namespace tradeit::test
