// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on no screen: start to first painted list beside an empty Qt window's start, a person's scrolls, clicks
// and confirmations, the longest notify during a full sync beside an empty window's, memory. Each in a process of its
// own, on a copy of a profile. TRADEIT_BENCH_PROFILE names one of make_profile; without it a small one is made. JSON
// lines.

#include "tests/bench/deskrun.h"
#include "tests/bench/measured.h"
#include "tests/bench/windowruns.h"

#include <QJsonDocument>

using namespace tradeit;
using namespace tradeit::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 9;

/// One run in a process of its own: what it said last.
QJsonObject child(const QStringList &arguments)
{
    const QStringList all = QStringList{QString::number(monotonicNanoseconds())} + arguments;
    const Cost cost = run(QCoreApplication::applicationFilePath(), all, QProcessEnvironment::systemEnvironment());
    if (cost.exitCode != 0)
        giveUp(arguments.join(u' ') + u" exited " + QString::number(cost.exitCode));
    const QList<QByteArray> lines = cost.output.trimmed().split('\n');
    for (qsizetype line = 0; line + 1 < lines.size(); ++line)
        sayLine(QJsonDocument::fromJson(lines.at(line)).object());
    return QJsonDocument::fromJson(lines.last()).object();
}

void measureStarts(const QString &profile, qint64 orders)
{
    QList<double> empty, emptyCpu, desk, deskCpu;
    (void)child({u"start"_s, profile}); // reads the program and the profile from the disk
    for (int round = 0; round < starts; ++round) {
        const QJsonObject floor = child({u"empty"_s}), start = child({u"start"_s, profile});
        empty.append(floor[u"ms"].toDouble());
        emptyCpu.append(floor[u"cpu_ms"].toDouble());
        desk.append(start[u"ms"].toDouble());
        deskCpu.append(start[u"cpu_ms"].toDouble());
    }
    sayLine({{u"bench"_s, u"window_start"_s},
             {u"orders"_s, orders},
             {u"empty_ms"_s, percentile(empty, 50)},
             {u"desk_ms"_s, percentile(desk, 50)},
             {u"ratio"_s, percentile(desk, 50) / percentile(empty, 50)},
             {u"empty_cpu_ms"_s, percentile(emptyCpu, 50)},
             {u"desk_cpu_ms"_s, percentile(deskCpu, 50)},
             {u"ratio_cpu"_s, percentile(deskCpu, 50) / percentile(emptyCpu, 50)}});
}

void measureSync(const QString &profile, const QString &bare, qint64 orders)
{
    QJsonObject line = child({u"sync"_s, profile});
    const QJsonObject floor = child({u"sync-empty"_s, bare});
    line[u"bench"_s] = u"window_sync"_s;
    line[u"orders"_s] = orders;
    line[u"empty_longest_wall_ms"_s] = floor[u"longest_wall_ms"];
    line[u"empty_longest_cpu_ms"_s] = floor[u"longest_cpu_ms"];
    line[u"empty_sync_ms"_s] = floor[u"sync_ms"];
    sayLine(line);
}

int drive(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    qint64 orders = 0;
    {
        const MeasuredProfile measured;
        orders = measured.orders();
        for (const QString &copy : {u"desk"_s, u"sync"_s, u"bare"_s})
            copyQuietly(measured.folder(), folder.filePath(copy));
    }
    measureStarts(folder.filePath(u"desk"_s), orders);
    sayLine(child({u"session"_s, folder.filePath(u"desk"_s)}));
    measureSync(folder.filePath(u"sync"_s), folder.filePath(u"bare"_s), orders);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc < 3)
        return drive(argc, argv);
    const qint64 begun = QByteArray(argv[1]).toLongLong();
    const QByteArray task = argv[2];
    const QString profile = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString();
    MeasuringApplication application(argc, argv);
    application.reset();
    if (task == "empty")
        runEmptyStart(application, begun);
    else if (task == "start")
        runDeskStart(application, profile, begun);
    else if (task == "session")
        runSession(application, profile);
    else
        runSync(application, profile, task == "sync");
    return 0;
}
