// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace tradeit::bench {

/// What one finished program cost.
struct Cost
{
    double wallSeconds = 0;
    double cpuSeconds = 0; ///< user and system, of the program alone
    int exitCode = -1;
    QByteArray output;
};

/// Runs a program to its end. Only one may be reaped at a time for `cpuSeconds` to be its own.
[[nodiscard]] Cost run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
                       const QByteArray &input = {});

/// Prints why nothing could be measured and ends the benchmark as failed.
[[noreturn]] void giveUp(const QString &why);

} // namespace tradeit::bench
