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

QTEST_GUILESS_MAIN(EngineLockTest)
#include "tst_enginelock.moc"
