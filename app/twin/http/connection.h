// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/http/delivery.h"
#include "app/twin/http/requestparser.h"
#include "core/base/clock.h"

#include <QObject>

class QTcpSocket;

namespace tradeit::twin {

/// One client: reads its requests, has them answered one at a time and in order, and goes when the client goes. Owns
/// the socket.
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(QTcpSocket *socket, const Service &service, const Clock &clock, QObject *parent);

private:
    void read();
    [[nodiscard]] qint64 unsent() const;
    void serveNext();
    void deliver(quint64 serial, const Delivery &delivery);
    void refuse();
    void cut(const Response &response);
    void send(const Response &response, bool keepAlive);

    QTcpSocket *m_socket;
    const Service &m_service;
    const Clock &m_clock;
    RequestParser m_parser;
    Request m_request;       ///< the one being answered
    quint64 m_serial = 0;    ///< of that request, so that an answer counts once
    bool m_busy = false;     ///< an answer is awaited
    bool m_keepAlive = true; ///< what the request being answered wished
    bool m_continued = false;
};

} // namespace tradeit::twin
