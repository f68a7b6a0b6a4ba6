// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/enginelock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradeit;
using namespace std::chrono_literals;

namespace {

constexpr int deadline = 10'000;

} // namespace

class EngineLockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isTakenAtOnceWhenFree();
    void waitsUntilTheOtherIsDone();
    void saysBusyAtTheEndOfItsPatience();
    void saysWhenTheFolderCannotBeWritten();
    void takesOverWhatNobodyHolds_data();
    void takesOverWhatNobodyHolds();
    void leavesAloneWhatSomebodyHolds();

private:
    /// What became of a wait, as soon as it ended.
    std::optional<Result<EngineHold>> take(std::chrono::milliseconds patience, const QString &folder = {})
    {
        std::optional<Result<EngineHold>> taken;
        whenDone(EngineLock::take(folder.isEmpty() ? m_folder->path() : folder, patience, this), this,
                 [&taken](const Result<EngineHold> &hold) { taken = hold; });
        (void)QTest::qWaitFor([&] { return taken.has_value(); }, deadline);
        return taken;
    }

    /// engine.lock says something else, and was written a while ago.
    void overwrite(const QByteArray &words) const
    {
        QFile file(m_folder->filePath(QStringLiteral("engine.lock")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(words);
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void EngineLockTest::isTakenAtOnceWhenFree()
{
    const auto taken = take(0ms);
    QVERIFY(taken && *taken);
    QVERIFY((**taken)->isLocked());
}

void EngineLockTest::waitsUntilTheOtherIsDone()
{
    auto first = take(0ms);
    QVERIFY(first && *first);
    bool second = false;
    whenDone(EngineLock::take(m_folder->path(), 60s, this), this,
             [&second](const Result<EngineHold> &hold) { second = hold.has_value(); });
    QVERIFY(!QTest::qWaitFor([&] { return second; }, 200));
    first.reset();
    QTRY_VERIFY_WITH_TIMEOUT(second, deadline);
}

void EngineLockTest::saysBusyAtTheEndOfItsPatience()
{
    const auto first = take(0ms);
    const auto second = take(100ms);
    QVERIFY(first && second && !*second);
    QCOMPARE(second->error().kind, ErrorKind::Busy);
}

void EngineLockTest::saysWhenTheFolderCannotBeWritten()
{
    const auto taken = take(0ms, m_folder->filePath(QStringLiteral("missing/folder")));
    QVERIFY(taken && !*taken);
    QCOMPARE(taken->error().kind, ErrorKind::Disk);
}

void EngineLockTest::takesOverWhatNobodyHolds_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("emptied by a power cut") << QByteArray();
    QTest::newRow("damaged") << QByteArray(64, '\0');
    QTest::newRow("of a computer by another name") << QByteArray("4711\ntradeit-desk\nelsewhere\n\n\n");
}

void EngineLockTest::takesOverWhatNobodyHolds()
{
    QFETCH(QByteArray, words);
    overwrite(words);
    const auto taken = take(0ms);
    QVERIFY(taken && *taken);
    QVERIFY((**taken)->isLocked());
}

void EngineLockTest::leavesAloneWhatSomebodyHolds()
{
    const auto first = take(0ms);
    QVERIFY(first && *first);
    overwrite({});
    const auto second = take(100ms);
    QVERIFY(second && !*second);
    QCOMPARE(second->error().kind, ErrorKind::Busy);
}

QTEST_GUILESS_MAIN(EngineLockTest)
#include "tst_enginelock.moc"
