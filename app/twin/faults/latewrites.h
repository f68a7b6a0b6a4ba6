// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QList>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace tradeit::twin {

/// What a server still does for clients it has already failed. Each piece of work runs when the twin's clock, which may
/// jump, reaches its time; in the order of those times.
class LateWrites : public QObject
{
    Q_OBJECT
public:
    explicit LateWrites(const Clock &clock, QObject *parent = nullptr);

    void add(std::chrono::seconds after, std::function<void()> work);
    /// Runs what is due. To be called after the clock was advanced; time that just passes is seen to.
    void catchUp();

private:
    struct Due
    {
        QDateTime at;
        std::function<void()> work;
    };

    void waitForNext();

    const Clock &m_clock;
    QList<Due> m_due; ///< soonest first
    QTimer m_timer;
};

} // namespace tradeit::twin
