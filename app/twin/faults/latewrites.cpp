// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/faults/latewrites.h"

#include <algorithm>

namespace tradeit::twin {

LateWrites::LateWrites(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LateWrites::catchUp);
}

void LateWrites::add(std::chrono::seconds after, std::function<void()> work)
{
    const QDateTime at = m_clock.now().addSecs(after.count());
    const auto place = std::upper_bound(m_due.begin(), m_due.end(), at,
                                        [](const QDateTime &time, const Due &due) { return time < due.at; });
    m_due.insert(place, {at, std::move(work)});
    waitForNext();
}

void LateWrites::catchUp()
{
    while (!m_due.isEmpty() && m_due.constFirst().at <= m_clock.now())
        m_due.takeFirst().work();
    waitForNext();
}

void LateWrites::waitForNext()
{
    m_timer.stop();
    if (!m_due.isEmpty())
        m_timer.start(
            std::chrono::milliseconds(std::clamp<qint64>(m_clock.now().msecsTo(m_due.constFirst().at), 0, 3'600'000)));
}

} // namespace tradeit::twin
