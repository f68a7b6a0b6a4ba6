// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/enginethread.h"
#include "app/desk/twinthread.h"
#include "core/desk/deskclient.h"
#include "tests/support/heard.h"
#include "tests/support/wait.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tradeit;
using test::Heard;

namespace {

constexpr int longEnough = 30000;

} // namespace

class EngineThreadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersFromItsOwnThread();
    void startsAndEndsFiftyTimes();
    void endsWithoutBeingStarted();
    void endsAtOnceAfterStart();
    void saysWhyAProfileCannotBeOpened();
    void runsATwinBesideIt();
};

void EngineThreadTest::answersFromItsOwnThread()
{
    QTemporaryDir folder;
    EngineThread thread({.folder = folder.path()});
    DeskClient client(thread.engine());
    const Heard ready(thread.engine(), &DeskEngine::ready);
    thread.start();
    QVERIFY(ready.wait());
    const QThread *here = QThread::currentThread();
    const Result<bool> elsewhere =
        test::waitFor(client.ask([here](Desk &) { return Result<bool>(QThread::currentThread() != here); }));
    QVERIFY(elsewhere.has_value() && *elsewhere);
    QSignalSpy ended(&thread, &EngineThread::ended);
    thread.stop();
    QVERIFY(ended.wait(longEnough));
}

void EngineThreadTest::startsAndEndsFiftyTimes()
{
    QTemporaryDir folder;
    for (int round = 0; round < 50; ++round) {
        EngineThread thread({.folder = folder.path()});
        DeskClient client(thread.engine());
        const Heard ready(thread.engine(), &DeskEngine::ready);
        thread.start();
        QVERIFY(ready.wait());
        const Result<QList<Account>> accounts =
            test::waitFor(client.ask([](Desk &desk) { return desk.read().accounts(); }));
        QVERIFY(accounts.has_value());
        QSignalSpy ended(&thread, &EngineThread::ended);
        thread.stop();
        QVERIFY(ended.wait(longEnough));
    }
}

void EngineThreadTest::endsWithoutBeingStarted()
{
    QTemporaryDir folder;
    EngineThread thread({.folder = folder.path()});
    QSignalSpy ended(&thread, &EngineThread::ended);
    thread.stop();
    QVERIFY(ended.wait(longEnough));
}

void EngineThreadTest::endsAtOnceAfterStart()
{
    QTemporaryDir folder;
    for (int round = 0; round < 20; ++round) {
        EngineThread thread({.folder = folder.path()});
        thread.start();
    }
}

void EngineThreadTest::saysWhyAProfileCannotBeOpened()
{
    QTemporaryDir folder;
    QFile settings(folder.filePath(QStringLiteral("settings.json")));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("{ this is none");
    settings.close();
    EngineThread thread({.folder = folder.path()});
    std::optional<Error> heard;
    connect(&thread.engine(), &DeskEngine::failed, this, [&heard](const Error &error) { heard = error; });
    thread.start();
    QTRY_VERIFY_WITH_TIMEOUT(heard.has_value(), longEnough);
    QCOMPARE(heard->kind, ErrorKind::Damaged);
}

void EngineThreadTest::runsATwinBesideIt()
{
    TwinThread twin(twin::TwinOptions{.orders = 0});
    QSignalSpy ready(&twin, &TwinThread::ready);
    QVERIFY(ready.wait(longEnough));
    QVERIFY(ready.at(0).at(0).toJsonObject().contains(u"url"));
}

QTEST_GUILESS_MAIN(EngineThreadTest)
#include "tst_enginethread.moc"
