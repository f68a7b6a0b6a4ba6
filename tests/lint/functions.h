// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/sourcefile.h"

namespace tradeit::lint {

/// A function with a body, as the braces show it.
struct Function
{
    QString path;
    QString name;   ///< with its scopes as written: "Shop::handle"
    int line = 1;   ///< where its body opens
    int length = 1; ///< lines of its body without its braces, at least 1

    friend bool operator==(const Function &, const Function &) = default;
};

/// The functions of a C++ file. Lambdas and local classes count as lines of the function around them.
[[nodiscard]] QList<Function> functionsOf(const SourceFile &file);

} // namespace tradeit::lint
