// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/deskclient.h"

namespace tradeit {

DeskClient::DeskClient(DeskEngine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    connect(&engine, &DeskEngine::changed, this, &DeskClient::changed);
    connect(&engine, &DeskEngine::arrived, this, &DeskClient::arrived);
    connect(&engine, &DeskEngine::probing, this, &DeskClient::probing);
    connect(&engine, &DeskEngine::statusChanged, this, [this](const DeskStatus &status) {
        m_status = status;
        Q_EMIT statusChanged();
    });
}

DeskClient::~DeskClient() = default;

QFuture<Result<QList<SyncReport>>> DeskClient::sync(const QString &account, const SyncOptions &options)
{
    const Promise<QList<SyncReport>> promise;
    QMetaObject::invokeMethod(
        &m_engine,
        [engine = &m_engine, promise, account, options] {
            whenDone(engine->sync(account, options), engine,
                     [promise](const Result<QList<SyncReport>> &reports) { promise.finish(reports); });
        },
        Qt::QueuedConnection);
    return promise.future();
}

void DeskClient::pollEvery(std::chrono::seconds seconds)
{
    QMetaObject::invokeMethod(
        &m_engine, [engine = &m_engine, seconds] { engine->pollEvery(seconds); }, Qt::QueuedConnection);
}

} // namespace tradeit
