// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <functional>

namespace tradeit::bench {

/// An application that times what its own thread does: every outermost notify, and when something was painted. Other
/// threads are not counted.
class MeasuringApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Begins to measure anew.
    void reset();
    [[nodiscard]] double longestWall() const { return m_longestWall; } ///< ms, of one outermost notify
    [[nodiscard]] double longestCpu() const { return m_longestCpu; }   ///< ms, of this thread
    [[nodiscard]] double busy() const { return m_busy; }               ///< ms, all outermost notifies together
    /// Milliseconds since reset at the end of the last notify in which something wanted was painted; 0: never.
    [[nodiscard]] double painted() const { return m_painted; }
    /// The same moment, as `busy`.
    [[nodiscard]] double busyAtPaint() const { return m_busyAtPaint; }

    std::function<bool(QWidget *)> wanted; ///< which paintings count

private:
    int m_depth = 0;
    bool m_sawPaint = false;
    double m_longestWall = 0, m_longestCpu = 0, m_busy = 0, m_painted = 0, m_busyAtPaint = 0;
    qint64 m_since = 0;
};

[[nodiscard]] qint64 monotonicNanoseconds(); ///< the same clock in every process
[[nodiscard]] double threadMilliseconds();   ///< CPU time of this thread
[[nodiscard]] double processMilliseconds();  ///< CPU time of this process

} // namespace tradeit::bench
