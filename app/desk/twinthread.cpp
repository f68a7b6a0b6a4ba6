// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/twinthread.h"

#include "app/twin/twin.h"

#include <future>

namespace tradeit {

TwinThread::TwinThread(const twin::TwinOptions &options, QObject *parent) : QObject(parent)
{
    std::promise<QEventLoop *> made;
    std::future<QEventLoop *> loop = made.get_future();
    m_thread = std::jthread([this, options, promise = std::move(made)]() mutable {
        QEventLoop running;
        promise.set_value(&running);
        twin::Twin twin(options);
        const Result<QJsonObject> line = twin.start();
        QMetaObject::invokeMethod(
            this,
            [this, line] {
                if (line)
                    Q_EMIT ready(*line);
                else
                    Q_EMIT failed(line.error());
            },
            Qt::QueuedConnection);
        running.exec();
    });
    m_loop = loop.get();
}

TwinThread::~TwinThread()
{
    QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
}

} // namespace tradeit
