// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/enginelock.h"

#include "core/base/processlock.h"

namespace tradeit {

namespace {

constexpr std::chrono::milliseconds pollInterval{50};

} // namespace

EngineLock::EngineLock(const QString &profile, std::chrono::milliseconds patience, QObject *context)
    : QObject(context), m_lock(std::make_shared<QLockFile>(profile + QStringLiteral("/engine.lock"))),
      m_deadline(std::chrono::steady_clock::now() + patience)
{
    m_lock->setStaleLockTime(0); // a desk may stay open for weeks: only a dead process loses it
    m_timer.setInterval(pollInterval);
    connect(&m_timer, &QTimer::timeout, this, &EngineLock::tryAgain);
}

QFuture<Result<EngineHold>> EngineLock::take(const QString &profile, std::chrono::milliseconds patience,
                                             QObject *context)
{
    auto *wait = new EngineLock(profile, patience, context);
    QFuture<Result<EngineHold>> future = wait->m_promise.future();
    wait->m_timer.start();
    wait->tryAgain();
    return future;
}

void EngineLock::tryAgain()
{
    if (takeProcessLock(*m_lock))
        return finish(m_lock);
    if (m_lock->error() != QLockFile::LockFailedError)
        return finish(fault(ErrorKind::Disk, QStringLiteral("taking the profile's lock"), m_lock->fileName()));
    if (std::chrono::steady_clock::now() >= m_deadline)
        finish(fault(ErrorKind::Busy, QStringLiteral("waiting for the other desk of this profile")));
}

void EngineLock::finish(Result<EngineHold> result)
{
    m_timer.stop();
    m_lock.reset();
    m_promise.finish(std::move(result));
    deleteLater();
}

} // namespace tradeit
