// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace tradeit::twin {

/// The twin's only source of chance: the same seed gives the same shop on every machine (splitmix64). Its whole state
/// is one number, so that a saved world goes on where it stopped.
class SeededRandom
{
public:
    explicit SeededRandom(quint64 state) : m_state(state) {}

    [[nodiscard]] quint64 next();
    /// A whole number from `low` to `high`, both included.
    [[nodiscard]] int between(int low, int high);
    /// True in `percent` of 100 cases.
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }
    /// One of the elements of a non-empty container.
    template <typename Container>
    [[nodiscard]] const auto &pick(const Container &from)
    {
        return from[static_cast<decltype(std::size(from))>(between(0, static_cast<int>(std::size(from)) - 1))];
    }
    /// `length` characters out of `alphabet`.
    [[nodiscard]] QString text(int length, QStringView alphabet);
    [[nodiscard]] quint64 state() const { return m_state; }

private:
    quint64 m_state;
};

} // namespace tradeit::twin
