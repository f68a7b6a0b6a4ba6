// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoprofile.h"
#include "app/desk/call.h"
#include "core/desk/profile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tradeit;

class CallTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensTheUsualProfile();
    void keepsTheDemoApart();
    void takesAProfile();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void emptiesADemoAndNothingElse();
};

void CallTest::opensTheUsualProfile()
{
    const Result<Call> call = readCall({});
    QVERIFY(call.has_value());
    QCOMPARE(call->profile, Profile::standardFolder());
    QVERIFY(!call->demo && !call->minimised);
}

void CallTest::keepsTheDemoApart()
{
    const Result<Call> call = readCall({QStringLiteral("--demo"), QStringLiteral("--minimised")});
    QVERIFY(call.has_value());
    QVERIFY(call->demo && call->minimised);
    QVERIFY(call->profile != Profile::standardFolder());
}

void CallTest::takesAProfile()
{
    const QString here = QDir::current().absoluteFilePath(QStringLiteral("a b"));
    QCOMPARE(readCall({QStringLiteral("--profile"), QStringLiteral("a b")})->profile, here);
    QCOMPARE(readCall({QStringLiteral("--profile=a b")})->profile, here);
    QCOMPARE(readCall({QStringLiteral("--version")})->task, Call::Task::Version);
    QCOMPARE(readCall({QStringLiteral("--help")})->task, Call::Task::Help);
}

void CallTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{QStringLiteral("--fast")};
    QTest::newRow("word") << QStringList{QStringLiteral("confirm")};
    QTest::newRow("no folder") << QStringList{QStringLiteral("--profile")};
    QTest::newRow("empty folder") << QStringList{QStringLiteral("--profile"), QString()};
    QTest::newRow("empty folder, joined") << QStringList{QStringLiteral("--profile=")};
}

void CallTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QStringList, arguments);
    const Result<Call> call = readCall(arguments);
    QVERIFY(!call.has_value());
    QVERIFY(!call.error().detail.isEmpty());
}

void CallTest::emptiesADemoAndNothingElse()
{
    QTemporaryDir place;
    const QString demo = place.filePath(QStringLiteral("demo"));
    QVERIFY(prepareDemoFolder(demo, {}).has_value());
    QFile left(demo + QStringLiteral("/acts.sqlite"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(prepareDemoFolder(demo, {}).has_value());
    QVERIFY(!left.exists());
    QCOMPARE(QFile::permissions(demo) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    QFile precious(place.filePath(QStringLiteral("precious.txt")));
    QVERIFY(precious.open(QIODevice::WriteOnly));
    precious.close();
    const Result<void> refused = prepareDemoFolder(place.path(), {});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    QVERIFY(precious.exists());
}

QTEST_GUILESS_MAIN(CallTest)
#include "tst_call.moc"
