// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/program.h"

#include <QElapsedTimer>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

namespace tradeit::bench {

namespace {

double childCpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

constexpr int tenMinutes = 600'000;

} // namespace

Cost run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
         const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double before = childCpuSeconds();
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(tenMinutes))
        giveUp(QStringLiteral("%1 did not end: %2").arg(program, process.errorString()));
    Cost cost;
    cost.wallSeconds = double(timer.nsecsElapsed()) / 1e9;
    cost.cpuSeconds = childCpuSeconds() - before;
    cost.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    cost.output = process.readAllStandardOutput();
    return cost;
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "nothing measured: %s\n", qUtf8Printable(why));
    std::exit(1);
}

} // namespace tradeit::bench
