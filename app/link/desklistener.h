// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/link/linkrequest.h"

#include <QLocalServer>
#include <QLockFile>
#include <functional>

class QLocalSocket;

namespace tradeit {

/// The open desk's ear for other programs of this person: a socket in the profile's folder that only its owner may use.
/// Whoever holds it is the one desk of the profile.
class DeskListener : public QObject
{
    Q_OBJECT
public:
    /// To be called once, whenever the answer is there; not at all cuts the asker off. Harmless when it has left.
    using Answer = std::function<void(const QByteArray &)>;
    using Handler = std::function<void(const LinkRequest &, const Answer &)>;

    DeskListener(const QString &profileFolder, Handler handler, QObject *parent = nullptr);

    /// Busy: another desk has this profile; ask it. Disk: no socket can be made there.
    [[nodiscard]] Result<void> listen();

private:
    void welcome();
    void read(QLocalSocket *socket);
    void answer(QLocalSocket *socket, const QByteArray &line);

    QString m_folder;
    Handler m_handler;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace tradeit
