// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/program.h"
#include "app/desk/troublewindow.h"
#include "tests/support/wait.h"
#include "ui/setup/setupdialog.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tradeit;

namespace {

constexpr int longEnough = 60000;

template <typename Widget>
Widget *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<Widget *>(widget); found && found->isVisible())
            return found;
    return nullptr;
}

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAndEnds();
    void raisesTheOpenOne();
    void syncsForTheCommandLine();
    void saysWhyItCannotOpen();
    void sellsInADemo();

private:
    [[nodiscard]] static QApplication &application() { return *qApp; }
};

void ProgramTest::opensAndEnds()
{
    QTemporaryDir folder;
    Program program({.profile = folder.path()}, application());
    QSignalSpy opened(&program, &Program::windowOpened);
    QSignalSpy finished(&program, &Program::finished);
    program.start();
    QVERIFY(opened.wait(longEnough));
    QTRY_VERIFY(shown<MainWindow>());
    QTRY_VERIFY(shown<MainWindow>()->findChild<SetupDialog *>()); // nothing is connected yet
    shown<MainWindow>()->findChild<SetupDialog *>()->reject();
    shown<MainWindow>()->close();
    QVERIFY(finished.wait(longEnough));
    QCOMPARE(finished.at(0).at(0).toInt(), 0);
    QVERIFY(!shown<MainWindow>());
}

void ProgramTest::raisesTheOpenOne()
{
    QTemporaryDir folder;
    Program first({.profile = folder.path(), .minimised = true}, application());
    QSignalSpy opened(&first, &Program::windowOpened);
    first.start();
    QVERIFY(opened.wait(longEnough));
    QTRY_VERIFY(shown<MainWindow>());
    QVERIFY(shown<MainWindow>()->isMinimized());

    Program second({.profile = folder.path()}, application());
    QSignalSpy finished(&second, &Program::finished);
    second.start();
    QVERIFY(finished.wait(longEnough));
    QCOMPARE(finished.at(0).at(0).toInt(), 0);
    QTRY_VERIFY(!shown<MainWindow>()->isMinimized());

    QSignalSpy ended(&first, &Program::finished);
    first.end();
    QVERIFY(ended.wait(longEnough));
}

void ProgramTest::syncsForTheCommandLine()
{
    QTemporaryDir folder;
    Program program({.profile = folder.path()}, application());
    QSignalSpy opened(&program, &Program::windowOpened);
    program.start();
    QVERIFY(opened.wait(longEnough));
    const Result<QByteArray> answer = test::waitFor(DeskAsking::ask(
        folder.path(), {.verb = LinkRequest::Verb::Sync, .account = {}}, std::chrono::seconds(20), this));
    QVERIFY(answer.has_value());
    const Result<SyncAnswer> told = decodeAnswer(*answer);
    QVERIFY(told.has_value() && told->reports.has_value());
    QCOMPARE(told->reports->size(), 0); // no shop, nothing to tell
    QSignalSpy ended(&program, &Program::finished);
    program.end();
    QVERIFY(ended.wait(longEnough));
}

void ProgramTest::saysWhyItCannotOpen()
{
    QTemporaryDir folder;
    QFile settings(folder.filePath(QStringLiteral("settings.json")));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("{ this is none");
    settings.close();
    Program program({.profile = folder.path()}, application());
    QSignalSpy finished(&program, &Program::finished);
    program.start();
    QTRY_VERIFY_WITH_TIMEOUT(shown<TroubleWindow>(), longEnough);
    shown<TroubleWindow>()->close();
    QVERIFY(finished.wait(longEnough));
    QCOMPARE(finished.at(0).at(0).toInt(), 1);
}

void ProgramTest::sellsInADemo()
{
    QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("demo"));
    Program program({.profile = folder, .demo = true}, application());
    QSignalSpy opened(&program, &Program::windowOpened);
    program.start();
    QVERIFY(opened.wait(longEnough));
    QVERIFY(shown<MainWindow>()->windowTitle().contains(QStringLiteral("Demo")));
    const SystemClock clock;
    const Result<std::unique_ptr<DeskReader>> reader = DeskReader::open(folder, clock);
    QVERIFY(reader.has_value());
    QTRY_VERIFY_WITH_TIMEOUT((*reader)->list({}, {}, 200)->orders.size() >= 30, longEnough);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const Result<OrderList> listed = (*reader)->list({}, {}, 200);
            for (const OrderSummary &order : listed->orders)
                if (order.payment.state == PaymentState::Captured)
                    return true;
            return false;
        }(),
        longEnough);
    QSignalSpy ended(&program, &Program::finished);
    program.end();
    QVERIFY(ended.wait(longEnough));
}

QTEST_MAIN(ProgramTest)
#include "tst_program.moc"
