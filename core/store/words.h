// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace tradeit {

/// The value of an enumeration (numbered from 0 to `last`) that `wordOf` calls `word`: how stored words are read.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromWord(const QString &word, QString (*wordOf)(Enum), Enum last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        if (wordOf(value) == word)
            return value;
    }
    return std::nullopt;
}

} // namespace tradeit
