// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sessionmark.h"

#include "core/base/processlock.h"

#include <QDir>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tradeit {

SessionMark::SessionMark(const QString &profile)
{
    const QDir folder(profile);
    const QStringList marks = folder.entryList({u"session-*.lock"_s}, QDir::Files);
    for (const QString &mark : marks) {
        // Only the mark of a process that is gone can be taken.
        QLockFile lock(folder.filePath(mark));
        lock.setStaleLockTime(0);
        if (takeProcessLock(lock))
            m_foundDead = true;
    }
    const QString name = u"session-"_s + QUuid::createUuid().toString(QUuid::Id128) + u".lock"_s;
    m_lock = std::make_unique<QLockFile>(folder.filePath(name));
    m_lock->setStaleLockTime(0);
    // A profile on a read-only disk fails when its files are opened, with a better reason.
    m_lock->tryLock(0);
}

} // namespace tradeit
