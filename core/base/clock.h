// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace tradeit {

/// Where every part of the desk takes the time from. All times are UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The system's wall clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// Starts at a given time and moves on with the system's clock; `advance` jumps. For `--clock`, tests and the twin.
class ShiftedClock final : public Clock
{
public:
    explicit ShiftedClock(const QDateTime &start);
    [[nodiscard]] QDateTime now() const override;
    void advance(qint64 seconds) { m_shiftMs += seconds * 1000; }

private:
    qint64 m_shiftMs;
};

/// "2026-11-23T19:53:00Z", the form of the contracts; empty for an invalid time.
[[nodiscard]] QString isoUtc(const QDateTime &time);
/// The other way; also reads WooCommerce's naive "2026-11-23T19:53:00" as UTC, and drops a fraction of a second.
/// Invalid for anything else: no offsets, no bare dates, no blanks.
[[nodiscard]] QDateTime fromIsoUtc(const QString &text);

} // namespace tradeit
