// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/http/connection.h"

#include "app/twin/http/responsewriter.h"
#include "app/twin/platform/linger.h"

#include <QPointer>
#include <QSslSocket>
#include <QTcpSocket>
#include <algorithm>

namespace tradeit::twin {

namespace {

/// What one client may make the twin hold: unread requests, and answers that it does not fetch.
constexpr qint64 unreadLimit = 1024 * 1024;
constexpr qint64 unsentLimit = 4 * 1024 * 1024;
constexpr qsizetype leastPromise = 64;

} // namespace

Connection::Connection(QTcpSocket *socket, const Service &service, const Clock &clock, QObject *parent)
    : QObject(parent), m_socket(socket), m_service(service), m_clock(clock)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(unreadLimit);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::read);
    if (auto *secure = qobject_cast<QSslSocket *>(m_socket))
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &Connection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    // The client may have spoken, or gone, before anyone listened to the signals.
    QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

void Connection::read()
{
    while (!m_busy && m_socket->state() == QAbstractSocket::ConnectedState && unsent() < unsentLimit) {
        if (m_parser.state() == RequestParser::State::Ready) {
            serveNext();
        } else if (m_socket->bytesAvailable() > 0) {
            m_parser.feed(m_socket->readAll());
        } else {
            break;
        }
        if (m_parser.state() == RequestParser::State::Bad && !m_busy)
            return refuse();
        if (m_parser.expectsContinue() && !std::exchange(m_continued, true))
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

/// What the client has not fetched yet. A TLS socket keeps most of it encrypted, and counts that apart.
qint64 Connection::unsent() const
{
    const auto *secure = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

void Connection::serveNext()
{
    m_busy = true;
    m_continued = false;
    m_keepAlive = m_parser.keepsAlive();
    m_request = m_parser.take();
    m_request.secure = qobject_cast<QSslSocket *>(m_socket) != nullptr;
    m_service(m_request, [self = QPointer<Connection>(this), serial = ++m_serial](const Delivery &delivery) {
        if (self)
            self->deliver(serial, delivery);
    });
}

void Connection::deliver(quint64 serial, const Delivery &delivery)
{
    if (!m_busy || serial != m_serial || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    switch (delivery.ending) {
    case Delivery::Ending::Stalled:
        return; // stays busy: nothing more is read from this client
    case Delivery::Ending::Reset:
        resetOnClose(m_socket->socketDescriptor());
        return m_socket->abort();
    case Delivery::Ending::Truncated:
        return cut(delivery.response);
    case Delivery::Ending::Whole:
        send(delivery.response, m_keepAlive);
    }
    m_busy = false;
    // Not from here: a service that answers at once would nest one call per pipelined request.
    QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
}

void Connection::refuse()
{
    m_request = {};
    m_busy = true;
    send(Response::html(m_parser.refusal(),
                        "<html><body><h1>" + QByteArray::number(m_parser.refusal()) + "</h1></body></html>\n"),
         false);
}

void Connection::send(const Response &response, bool keepAlive)
{
    const WireResponse wire = wireForm(response, m_request, m_clock.now(), keepAlive);
    m_socket->write(wire.head + wire.body);
    if (!keepAlive)
        m_socket->disconnectFromHost();
}

void Connection::cut(const Response &response)
{
    const WireResponse wire = wireForm(response, m_request, m_clock.now(), false, leastPromise);
    m_socket->write(wire.head + wire.body.left(wire.body.size() / 2));
    m_socket->disconnectFromHost();
}

} // namespace tradeit::twin
