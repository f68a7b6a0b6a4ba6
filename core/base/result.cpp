// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/result.h"

#include <array>

namespace tradeit {

Fault fault(ErrorKind kind, QString context, QString detail)
{
    return Fault{Error{.kind = kind, .context = std::move(context), .detail = std::move(detail)}};
}

QString kindWord(ErrorKind kind)
{
    static constexpr std::array words = {"offline",     "tls",    "auth",       "refused",  "guard",    "ambiguous",
                                         "not_found",   "no_api", "bad_answer", "redirect", "server",   "rate_limited",
                                         "unsupported", "busy",   "damaged",    "disk",     "cancelled"};
    return QString::fromLatin1(words.at(static_cast<std::size_t>(kind)));
}

} // namespace tradeit
