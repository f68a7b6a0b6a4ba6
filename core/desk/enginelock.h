// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"

#include <QLockFile>
#include <QTimer>
#include <chrono>
#include <memory>

namespace tradeit {

/// Holding it means: this process alone pulls and drains the profile. Given back when the last copy dies.
using EngineHold = std::shared_ptr<QLockFile>;

/// Waits for `engine.lock` of a profile without blocking the event loop; deletes itself with the answer. A process that
/// died leaves nothing to wait for: QLockFile sees that.
class EngineLock : public QObject
{
    Q_OBJECT
public:
    /// Busy when another holder still has it after `patience`; Disk when the folder cannot be written.
    [[nodiscard]] static QFuture<Result<EngineHold>> take(const QString &profile, std::chrono::milliseconds patience,
                                                          QObject *context);

private:
    EngineLock(const QString &profile, std::chrono::milliseconds patience, QObject *context);
    void tryAgain();
    void finish(Result<EngineHold> result);

    QTimer m_timer;
    EngineHold m_lock;
    Promise<EngineHold> m_promise;
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace tradeit
