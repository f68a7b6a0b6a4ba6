// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/http/message.h"

#include <QJsonDocument>
#include <QSslSocket>
#include <QTest>

namespace tradeit::twin::test {

/// An answer as it came off the wire.
struct Answer
{
    int status = 0;
    Headers headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(body); }
};

/// A client that says exactly the bytes it is told and keeps every byte it hears. Lives on the loop of the server it
/// talks to, so it never blocks: each wait spins that loop.
class RawClient
{
public:
    bool connectPlainly(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        const auto isOpen = [this] { return m_socket.state() == QAbstractSocket::ConnectedState; };
        return QTest::qWaitFor([&] { return isOpen() || gone(); }) && isOpen();
    }
    bool connectSecurely(quint16 port, const QByteArray &authorityPem)
    {
        QSslConfiguration trust = m_socket.sslConfiguration();
        trust.setCaCertificates(QSslCertificate::fromData(authorityPem));
        m_socket.setSslConfiguration(trust);
        m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        return QTest::qWaitFor([this] { return m_socket.isEncrypted() || gone(); }) && m_socket.isEncrypted();
    }
    void say(const QByteArray &bytes) { m_socket.write(bytes); }
    void leave() { m_socket.abort(); }
    [[nodiscard]] bool gone() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool waitUntilGone()
    {
        return QTest::qWaitFor([this] { return gone(); });
    }
    [[nodiscard]] QAbstractSocket::SocketError error() const { return m_socket.error(); }
    [[nodiscard]] QSslSocket &socket() { return m_socket; }
    /// All that was heard and not yet taken as an answer.
    [[nodiscard]] QByteArray heard()
    {
        m_heard += m_socket.readAll();
        return m_heard;
    }
    /// Waits for the next whole answer and takes it; a status of 0 when none came.
    Answer nextAnswer(bool withBody = true)
    {
        Answer answer;
        (void)QTest::qWaitFor([&] { return takeAnswer(answer, withBody) || gone(); });
        if (answer.status == 0)
            (void)takeAnswer(answer, withBody);
        return answer;
    }
    Answer ask(const QByteArray &request)
    {
        say(request);
        return nextAnswer(!request.startsWith("HEAD "));
    }

private:
    bool takeAnswer(Answer &answer, bool withBody)
    {
        const qsizetype end = heard().indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        Answer found;
        const QList<QByteArray> lines = m_heard.left(end).replace("\r\n", "\n").split('\n');
        found.status = lines.constFirst().split(' ').value(1).toInt();
        for (const QByteArray &line : lines.mid(1))
            found.headers.append({line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed()});
        const qsizetype length = withBody ? found.header("content-length").toInt() : 0;
        if (m_heard.size() < end + 4 + length)
            return false;
        found.body = m_heard.mid(end + 4, length);
        m_heard.remove(0, end + 4 + length);
        answer = found;
        return true;
    }

    QSslSocket m_socket;
    QByteArray m_heard;
};

} // namespace tradeit::twin::test
