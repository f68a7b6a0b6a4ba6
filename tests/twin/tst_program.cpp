// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

namespace {

/// The program as a script starts it.
class Program
{
public:
    explicit Program(const QStringList &arguments) { m_process.start(qEnvironmentVariable("TRADEIT_TWIN"), arguments); }
    QJsonObject readyLine()
    {
        (void)QTest::qWaitFor([this] { return m_process.canReadLine() || ended(); }, 20'000);
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    void tell(int signal) { ::kill(static_cast<pid_t>(m_process.processId()), signal); }
    /// Its exit code, or -1 for one that crashed or would not end.
    int exitCode()
    {
        const bool over = QTest::qWaitFor([this] { return ended(); }, 20'000);
        return over && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    QByteArray output() { return m_process.readAllStandardOutput(); }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    [[nodiscard]] bool ended() const { return m_process.state() == QProcess::NotRunning; }

    QProcess m_process;
};

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void printsOneLineAndEndsCleanly_data();
    void printsOneLineAndEndsCleanly();
    void comesBackAsItWas();
    void usageErrorsExitWithTwo();
    void failuresExitWithOne();
    void helpIsNoError();
};

void ProgramTest::printsOneLineAndEndsCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void ProgramTest::printsOneLineAndEndsCleanly()
{
    QFETCH(const int, signal);
    Program program({QStringLiteral("--json"), QStringLiteral("--orders"), QStringLiteral("2")});
    const QJsonObject ready = program.readyLine();
    QVERIFY(ready[u"url"].toString().startsWith(u"https://127.0.0.1:"));
    QVERIFY(QFile::exists(ready[u"ca_file"].toString()));
    program.tell(signal);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.output(), QByteArray());
    QCOMPARE(program.errors(), QByteArray());
    QVERIFY(!QFile::exists(ready[u"ca_file"].toString()));
}

void ProgramTest::comesBackAsItWas()
{
    const QTemporaryDir folder;
    const QStringList arguments = {QStringLiteral("--orders"), QStringLiteral("2"), QStringLiteral("--state"),
                                   folder.filePath(QStringLiteral("state")), QStringLiteral("--json")};
    QJsonObject first;
    for (int life = 0; life < 2; ++life) {
        Program program(arguments);
        const QJsonObject ready = program.readyLine();
        QVERIFY(!ready.isEmpty());
        if (life == 0)
            first = ready;
        QCOMPARE(ready, first);
        program.tell(SIGTERM);
        QCOMPARE(program.exitCode(), 0);
    }
}

void ProgramTest::usageErrorsExitWithTwo()
{
    Program program({QStringLiteral("--port"), QStringLiteral("many")});
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.errors().contains("--port"));
    QCOMPARE(program.output(), QByteArray());
}

void ProgramTest::failuresExitWithOne()
{
    Program program(
        {QStringLiteral("--orders"), QStringLiteral("0"), QStringLiteral("--state"), QStringLiteral("/nowhere/state")});
    QCOMPARE(program.exitCode(), 1);
    QVERIFY(program.errors().contains("/nowhere/state"));
    QCOMPARE(program.output(), QByteArray());
}

void ProgramTest::helpIsNoError()
{
    Program program({QStringLiteral("--help")});
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.output().contains("--state"));
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
