// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>

namespace tradeit::test {

/// Hears a signal of an object that lives on another thread, in the thread that asks. A QSignalSpy is called where the
/// signal is raised: it would be written there and read here.
class Heard
{
public:
    template <typename Sender, typename Signal>
    Heard(const Sender &sender, Signal signal)
    {
        QObject::connect(
            &sender, signal, &m_here, [this] { ++m_times; }, Qt::QueuedConnection);
    }

    [[nodiscard]] int times() const { return m_times; }
    /// Runs the event loop until it was raised, half a minute at most.
    [[nodiscard]] bool wait() const
    {
        return QTest::qWaitFor([this] { return m_times > 0; }, 30000);
    }

private:
    QObject m_here;
    int m_times = 0;
};

} // namespace tradeit::test
