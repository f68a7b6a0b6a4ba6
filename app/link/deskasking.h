// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/link/linkrequest.h"
#include "core/base/whendone.h"

#include <QLocalSocket>
#include <QTimer>
#include <chrono>

namespace tradeit {

/// One question to the desk that is open on a profile; deletes itself with the answer.
class DeskAsking : public QObject
{
    Q_OBJECT
public:
    /// The answer's bytes; empty for raise and open. NotFound: no desk is open there. Busy: one is, and did not answer
    /// in time. BadAnswer: more than an answer may be. Refused: it does not know the request.
    [[nodiscard]] static QFuture<Result<QByteArray>> ask(const QString &profileFolder, const LinkRequest &request,
                                                         std::chrono::milliseconds patience, QObject *context);

private:
    DeskAsking(QByteArray request, std::chrono::milliseconds patience, QObject *context);
    void read();
    void ended();
    void finish(Result<QByteArray> result);

    QByteArray m_request, m_answer;
    QLocalSocket m_socket;
    QTimer m_patience;
    Promise<QByteArray> m_promise;
    bool m_reached = false, m_finished = false;
};

} // namespace tradeit
