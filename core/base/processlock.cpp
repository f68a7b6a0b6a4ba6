// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/processlock.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLockFile>

namespace tradeit {

namespace {

constexpr qint64 writtenByNowMs = 10'000; ///< a younger file may be one that its owner has not locked yet

bool isOld(const QString &file)
{
    const QDateTime written = QFileInfo(file).lastModified();
    return written.isValid() && std::abs(written.msecsTo(QDateTime::currentDateTime())) > writtenByNowMs;
}

} // namespace

bool takeProcessLock(QLockFile &lock)
{
    if (lock.tryLock(0))
        return true;
    if (lock.error() != QLockFile::LockFailedError || !isOld(lock.fileName()))
        return false;
    QLockFile guard(lock.fileName() + QStringLiteral(".rmlock")); // one process at a time removes
    return guard.tryLock(0) && isOld(lock.fileName()) && lock.removeStaleLockFile() && lock.tryLock(0);
}

} // namespace tradeit
