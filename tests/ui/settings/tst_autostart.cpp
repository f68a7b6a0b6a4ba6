// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/autostart.h"

#include "ui/settings/autostartfile.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tradeit;

class TestAutostart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanup() { (void)autostart::turnOff(); }

    void goesOnAndOff()
    {
#if defined(Q_OS_LINUX)
        QVERIFY(!autostart::isOn());
        QVERIFY(autostart::turnOn(QStringLiteral("/usr/bin/tradeit-desk")));
        QVERIFY(autostart::isOn());
        QVERIFY(autostart::turnOn(QStringLiteral("/opt/tradeit-desk")));
        QVERIFY(autostart::turnOff());
        QVERIFY(!autostart::isOn());
        QVERIFY(autostart::turnOff());
#else
        QSKIP("only the file of this system can be looked at here");
#endif
    }

    void quotesTheProgram_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << QStringLiteral("/usr/bin/tradeit-desk")
                               << QByteArray("Exec=\"/usr/bin/tradeit-desk\" --minimised\n");
        QTest::newRow("blank") << QStringLiteral("/opt/my apps/desk")
                               << QByteArray("Exec=\"/opt/my apps/desk\" --minimised\n");
        QTest::newRow("code") << QStringLiteral("/opt/100%") << QByteArray("Exec=\"/opt/100%%\" --minimised\n");
        QTest::newRow("quote") << QStringLiteral("/opt/a\"b") << QByteArray("Exec=\"/opt/a\\\\\"b\" --minimised\n");
        QTest::newRow("dollar") << QStringLiteral("/opt/$HOME") << QByteArray("Exec=\"/opt/\\\\$HOME\" --minimised\n");
    }
    void quotesTheProgram()
    {
        QFETCH(QString, program);
        QFETCH(QByteArray, line);
        const QByteArray entry = autostart::desktopEntry(program);
        QVERIFY2(entry.contains(line), entry.constData());
        QVERIFY(entry.startsWith("[Desktop Entry]\n"));
    }

    void escapesThePropertyList()
    {
        const QByteArray plist = autostart::launchAgent(QStringLiteral("/Applications/A&B.app/desk"));
        QVERIFY(plist.contains("<string>/Applications/A&amp;B.app/desk</string>"));
    }

    void saysWhenTheDiskRefuses()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("taken")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Result<void> written = autostart::writeEntry(folder.filePath(QStringLiteral("taken/entry")), "x");
        QVERIFY(!written);
        QVERIFY(written.error().kind == ErrorKind::Disk);
    }
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
