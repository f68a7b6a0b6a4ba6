// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace tradeit::test {

/// A request as it reached the server. `complete`: head and the whole announced body.
struct Arrival
{
    QByteArray method, target;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;
    bool complete = false;
    int connection = 0; ///< from 1

    [[nodiscard]] QByteArray line() const { return method + ' ' + target; }
};

/// What the server does with a request.
struct Reply
{
    enum class Then { Keep, Close, Reset };
    QByteArray bytes; ///< written as they are; empty: says nothing
    Then then = Then::Keep;

    [[nodiscard]] static Reply http(int status, const QByteArray &body, const QByteArray &headers = {});
};

/// A raw HTTP/1.1 server on 127.0.0.1 that counts what arrives and answers by script: no help, no repair.
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT
public:
    using Handler = std::function<Reply(const Arrival &)>;
    explicit ScriptedServer(Handler handler, QObject *parent = nullptr);

    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] const QList<Arrival> &arrivals() const { return m_arrivals; }
    [[nodiscard]] QList<QByteArray> lines() const; ///< of the complete ones
    [[nodiscard]] int mostOpen() const { return m_mostOpen; }
    /// Called when a head is there, before the body: a Reply with a Then other than Keep ends it here.
    void onHead(Handler handler) { m_onHead = std::move(handler); }
    void closeAll();

private:
    struct Stream
    {
        QByteArray pending;
        int number = 0;
        int arrival = -1; ///< whose body is being read
    };
    void accept();
    void read(QTcpSocket *socket);
    [[nodiscard]] bool readHead(QTcpSocket *socket, Stream &stream);
    void answer(QTcpSocket *socket, const Reply &reply);

    Handler m_handler, m_onHead;
    QHash<QTcpSocket *, Stream> m_streams;
    QList<Arrival> m_arrivals;
    int m_connections = 0, m_mostOpen = 0;
};

} // namespace tradeit::test
