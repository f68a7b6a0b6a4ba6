// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measuringapplication.h"

namespace tradeit::bench {

// What bench_window does in processes of its own; each prints JSON lines. `begun` is when the process was started, by
// monotonicNanoseconds.

/// From the start of the process to a painted empty window.
void runEmptyStart(MeasuringApplication &application, qint64 begun);
/// From the start of the process to the painted list of a profile.
void runDeskStart(MeasuringApplication &application, const QString &profile, qint64 begun);
/// A person at work in the whole list: scrolls, clicks on orders, confirms.
void runSession(MeasuringApplication &application, const QString &profile);
/// A full sync of a pretend shop in this process, with the desk's window on it, or with an empty one.
void runSync(MeasuringApplication &application, const QString &profile, bool desk);

} // namespace tradeit::bench
