// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/link/desklistener.h"

#include "core/base/processlock.h"

#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

namespace tradeit {

namespace {

constexpr std::chrono::seconds requestPatience{5};

void close(QLocalSocket *socket, const QByteArray &answer)
{
    socket->write(answer + '\n');
    socket->flush();
    socket->disconnectFromServer();
}

} // namespace

DeskListener::DeskListener(const QString &profileFolder, Handler handler, QObject *parent)
    : QObject(parent), m_folder(profileFolder), m_handler(std::move(handler)),
      m_lock(profileFolder + QStringLiteral("/desk.lock"))
{
    m_lock.setStaleLockTime(0); // a desk may stay open for weeks: only a dead process loses it
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &DeskListener::welcome);
}

Result<void> DeskListener::listen()
{
    if (!takeProcessLock(m_lock)) {
        const bool held = m_lock.error() == QLockFile::LockFailedError;
        return fault(held ? ErrorKind::Busy : ErrorKind::Disk, QStringLiteral("taking the desk's lock"), m_folder);
    }
    QLocalServer::removeServer(socketOf(m_folder)); // of a desk that died: the lock says that none lives
    if (!m_server.listen(socketOf(m_folder)))
        return fault(ErrorKind::Disk, QStringLiteral("making the desk's socket"), m_server.errorString());
    return {};
}

void DeskListener::welcome()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(requestLimit + 1); // whatever else is sent stays with its sender
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(requestPatience, socket, [socket] {
            if (!socket->property("asked").toBool())
                socket->abort();
        });
        read(socket);
    }
}

void DeskListener::read(QLocalSocket *socket)
{
    if (socket->property("asked").toBool())
        return; // one question a conversation
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > requestLimit)
            socket->abort();
        return;
    }
    socket->setProperty("asked", true);
    answer(socket, socket->readLine(requestLimit + 1));
}

void DeskListener::answer(QLocalSocket *socket, const QByteArray &line)
{
    const Result<LinkRequest> request = decodeRequest(line);
    if (!request)
        return close(socket, "?");
    m_handler(*request, [asker = QPointer<QLocalSocket>(socket)](const QByteArray &bytes) {
        if (!asker || asker->state() != QLocalSocket::ConnectedState)
            return;
        if (bytes.size() < answerLimit)
            close(asker, bytes);
        else
            asker->abort();
    });
}

} // namespace tradeit
