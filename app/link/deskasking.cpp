// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/deskasking.h"

namespace tradeit {

QFuture<Result<QByteArray>> DeskAsking::ask(const QString &profileFolder, const LinkRequest &request,
                                            std::chrono::milliseconds patience, QObject *context)
{
    Result<QByteArray> line = encodeRequest(request);
    if (!line)
        return readyFuture<QByteArray>(Fault(line.error()));
    auto *asking = new DeskAsking(std::move(*line), patience, context);
    QFuture<Result<QByteArray>> future = asking->m_promise.future();
    asking->m_socket.connectToServer(socketOf(profileFolder));
    return future;
}

DeskAsking::DeskAsking(QByteArray request, std::chrono::milliseconds patience, QObject *context)
    : QObject(context), m_request(std::move(request))
{
    m_patience.setSingleShot(true);
    m_patience.start(patience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { finish(fault(ErrorKind::Busy, QStringLiteral("waiting for the open desk of this profile"))); });
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_reached = true;
        m_socket.write(m_request);
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &DeskAsking::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, &DeskAsking::ended);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &DeskAsking::ended);
}

void DeskAsking::read()
{
    m_answer += m_socket.read(answerLimit + 1 - m_answer.size());
    if (m_answer.size() > answerLimit)
        finish(fault(ErrorKind::BadAnswer, QStringLiteral("reading the open desk's answer"),
                     QStringLiteral("more than an answer may be")));
}

/// The desk ends every conversation by closing it; the last byte of a whole answer is a line's end.
void DeskAsking::ended()
{
    if (!m_reached)
        return finish(fault(ErrorKind::NotFound, QStringLiteral("looking for an open desk")));
    read();
    if (!m_answer.endsWith('\n'))
        return finish(fault(ErrorKind::Busy, QStringLiteral("waiting for the open desk of this profile")));
    if (m_answer == "?\n")
        return finish(fault(ErrorKind::Refused, QStringLiteral("asking the open desk"),
                            QStringLiteral("it does not know the request")));
    finish(m_answer.chopped(1));
}

void DeskAsking::finish(Result<QByteArray> result)
{
    if (std::exchange(m_finished, true))
        return;
    m_patience.stop();
    m_promise.finish(std::move(result));
    deleteLater();
}

} // namespace tradeit
