// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measuringapplication.h"

#include <QThread>
#include <QWidget>
#include <algorithm>
#include <ctime>

namespace tradeit::bench {

namespace {

qint64 nanosecondsOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

double milliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

} // namespace

qint64 monotonicNanoseconds()
{
    return nanosecondsOf(CLOCK_MONOTONIC);
}

double threadMilliseconds()
{
    return milliseconds(nanosecondsOf(CLOCK_THREAD_CPUTIME_ID));
}

double processMilliseconds()
{
    return milliseconds(nanosecondsOf(CLOCK_PROCESS_CPUTIME_ID));
}

bool MeasuringApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    const bool paints = event->type() == QEvent::Paint && wanted && receiver->isWidgetType() &&
                        wanted(static_cast<QWidget *>(receiver));
    m_sawPaint |= paints;
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    const double cpu = threadMilliseconds();
    const qint64 begun = monotonicNanoseconds();
    const bool handled = QApplication::notify(receiver, event);
    const qint64 ended = monotonicNanoseconds();
    --m_depth;
    const double wall = milliseconds(ended - begun);
    m_longestCpu = std::max(m_longestCpu, threadMilliseconds() - cpu);
    m_longestWall = std::max(m_longestWall, wall);
    m_busy += wall;
    if (m_sawPaint) {
        m_painted = milliseconds(ended - m_since);
        m_busyAtPaint = m_busy;
    }
    m_sawPaint = false;
    return handled;
}

void MeasuringApplication::reset()
{
    m_longestWall = m_longestCpu = m_busy = m_painted = m_busyAtPaint = 0;
    m_since = monotonicNanoseconds();
}

} // namespace tradeit::bench
