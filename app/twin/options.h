// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace tradeit::twin {

/// How a twin is asked to be. Of a twin that comes back from its state file, seed, flavour, custom status, permalinks
/// and orders are those of its world, whatever is asked now.
struct TwinOptions
{
    quint16 port = 0; ///< of the shop; 0: the saved one, else any free one
    quint32 seed = 1;
    QString flavour = QStringLiteral("wc11"); ///< wc6 · wc11
    bool customShipped = true;
    bool plainPermalinks = false; ///< a site without /wp-json/
    bool readOnlyKey = false;     ///< the ready line tells a key of the shop that may only read
    int orders = 60;
    int trickleSeconds = 0; ///< a new order every so often; 0: none come by themselves
    QString stateFile;      ///< empty: nothing survives

    friend bool operator==(const TwinOptions &, const TwinOptions &) = default;
};

/// Reads a command line, the program's name first. Refused, with a sentence for people in `detail`, when it cannot be
/// understood.
[[nodiscard]] Result<TwinOptions> readArguments(const QStringList &arguments);
/// What --help prints.
[[nodiscard]] QString usage();

} // namespace tradeit::twin
