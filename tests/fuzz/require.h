// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <cstdlib>

namespace tradeit::fuzz {

/// Ends the program where libFuzzer keeps the input: also in builds without assertions.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

[[nodiscard]] inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

[[nodiscard]] inline QString textOf(const std::uint8_t *data, std::size_t size)
{
    return QString::fromUtf8(bytesOf(data, size));
}

} // namespace tradeit::fuzz
