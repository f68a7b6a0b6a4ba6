// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/torture/torturebench.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

constexpr int killsPerRound = 3;

/// `tradeit-deskctl sync` on the bench's profile; killed after a while, or left to finish when that is not given.
/// How it ended: true when it finished by itself.
bool runSync(const QString &folder, std::optional<std::chrono::milliseconds> killAfter)
{
    QProcess process;
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    process.start(QStringLiteral(TRADEIT_DESKCTL_PROGRAM),
                  {QStringLiteral("--profile"), folder, QStringLiteral("sync"), QStringLiteral("--drain-only")});
    if (killAfter)
        QTimer::singleShot(*killAfter, Qt::PreciseTimer, &process, &QProcess::kill);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    return process.exitStatus() == QProcess::NormalExit && process.error() == QProcess::UnknownError;
}

} // namespace

/// The desk as a program of its own, ended by the system in the middle of its work, again and again.
class KilledTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyActArrivesOnce();
};

void KilledTest::everyActArrivesOnce()
{
    QRandomGenerator random(chosenSeed(7));
    TortureBench bench;
    QVERIFY(bench.sync());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(runSync(bench.folder(), {}));
    const int usual = static_cast<int>(timer.elapsed());

    const int asked = qEnvironmentVariableIntValue("TRADEIT_TORTURE_STEPS");
    const int rounds = asked > 0 ? asked : 3;
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        const qint64 order = bench.twin.placeOrder();
        QVERIFY(bench.sync());
        bench.acted(order, Verb::Confirm);
        bench.acted(order, Verb::Ship, parcel(QStringLiteral("K%1").arg(order)));
        bench.acted(order, Verb::Complete);
        bench.close();
        // With something to send it takes longer than without: kills fall before, into and after the writes.
        for (int kill = 0; kill < killsPerRound; ++kill)
            killed += !runSync(bench.folder(), std::chrono::milliseconds(usual / 2 + random.bounded(usual * 2)));
        bench.open();
        QVERIFY2(bench.quiet(), qPrintable(bench.explain()));
        for (const Intent &intent : bench.intents())
            QVERIFY2(intent.state == IntentState::Done, qPrintable(bench.explain()));
        const Effects effects = bench.twin.effects(order);
        QCOMPARE(effects.count(QStringLiteral("status:shipped")), 1);
        QCOMPARE(effects.count(QStringLiteral("status:completed")), 1);
        QCOMPARE(effects.count(QStringLiteral("note:customer")), 2);
        QCOMPARE(bench.differences(), QStringList());
    }
    QVERIFY2(killed > 0, "nothing was ever killed: the delays are too long");
}

QTEST_GUILESS_MAIN(KilledTest)
#include "tst_killed.moc"
