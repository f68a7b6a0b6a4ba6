// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/enginethread.h"

#include <QEventLoop>
#include <future>

namespace tradeit {

namespace {

void live(const ProfileOptions &options, std::promise<DeskEngine *> made)
{
    QEventLoop loop;
    DeskEngine engine(options);
    // Queued: a stop that comes before the loop runs must not be lost.
    QObject::connect(&engine, &DeskEngine::stopped, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    made.set_value(&engine);
    loop.exec();
}

} // namespace

EngineThread::EngineThread(const ProfileOptions &options, QObject *parent) : QObject(parent)
{
    std::promise<DeskEngine *> made;
    std::future<DeskEngine *> engine = made.get_future();
    m_thread = std::jthread([this, options, promise = std::move(made)]() mutable {
        live(options, std::move(promise));
        QMetaObject::invokeMethod(this, &EngineThread::ended, Qt::QueuedConnection);
    });
    m_engine = engine.get();
}

EngineThread::~EngineThread()
{
    stop();
}

void EngineThread::start()
{
    QMetaObject::invokeMethod(m_engine, &DeskEngine::start, Qt::QueuedConnection);
}

void EngineThread::stop()
{
    if (!std::exchange(m_stopping, true))
        QMetaObject::invokeMethod(m_engine, &DeskEngine::stop, Qt::QueuedConnection);
}

} // namespace tradeit
