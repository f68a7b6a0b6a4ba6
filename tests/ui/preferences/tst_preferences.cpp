// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferences.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tradeit;
using namespace std::chrono_literals;

namespace {

void compareWithDefaults(const Preferences &preferences)
{
    QCOMPARE(preferences.pollEvery(), 120s);
    QCOMPARE(preferences.undoFor(), 8s);
    QCOMPARE(preferences.theme(), look::Theme::System);
    QCOMPARE(preferences.zoom(), 1.0);
    QCOMPARE(preferences.density(), look::Density::Comfortable);
    QCOMPARE(preferences.language(), QString());
    QVERIFY(preferences.singleKeys());
    QVERIFY(!preferences.autostart());
    QVERIFY(preferences.wideLayout());
    QCOMPARE(preferences.lastCarrier(QStringLiteral("tradeit")), QString());
    QVERIFY(!preferences.key(QStringLiteral("confirm")));
    QVERIFY(preferences.layout(QStringLiteral("window")).isEmpty());
}

/// Whatever the file says, nothing outside what a person could have set comes out.
bool isWithinRanges(const Preferences &preferences)
{
    const auto key = preferences.key(QStringLiteral("confirm"));
    return (preferences.pollEvery() == 0s || preferences.pollEvery() >= 30s) && preferences.pollEvery() <= 24h &&
           preferences.undoFor() >= 0s && preferences.undoFor() <= 60s && preferences.zoom() >= 0.75 &&
           preferences.zoom() <= 2.0 && preferences.language().size() <= 8 &&
           preferences.layout(QStringLiteral("window")).size() <= 64 * 1024 &&
           preferences.theme() >= look::Theme::System && preferences.theme() <= look::Theme::HighContrast &&
           (!key || key->count() <= 4);
}

} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void startsWithDefaultsAndWritesNothing()
    {
        {
            const Preferences preferences(m_folder->path());
            compareWithDefaults(preferences);
        }
        QVERIFY(!QFile::exists(file()));
    }

    void keepsWhatWasSet()
    {
        {
            Preferences preferences(m_folder->path());
            setEverything(preferences);
        }
        const Preferences preferences(m_folder->path());
        QCOMPARE(preferences.pollEvery(), 300s);
        QCOMPARE(preferences.undoFor(), 0s);
        QCOMPARE(preferences.theme(), look::Theme::HighContrast);
        QCOMPARE(preferences.zoom(), 1.25);
        QCOMPARE(preferences.density(), look::Density::Compact);
        QCOMPARE(preferences.language(), QStringLiteral("sn"));
        QVERIFY(!preferences.singleKeys());
        QVERIFY(preferences.autostart());
        QVERIFY(!preferences.wideLayout());
        QCOMPARE(preferences.lastCarrier(QStringLiteral("tradeit")), QStringLiteral("swift"));
        QCOMPARE(preferences.key(QStringLiteral("settings")), QKeySequence(Qt::CTRL | Qt::Key_Comma));
        QCOMPARE(preferences.key(QStringLiteral("note")), QKeySequence());
        QVERIFY(preferences.key(QStringLiteral("note")).has_value());
        QCOMPARE(preferences.layout(QStringLiteral("orders.header")), QByteArray("\0\x01\xff,=\n", 6));
    }

    void belongsToItsOwner()
    {
        Preferences preferences(m_folder->path());
        preferences.setZoom(1.5);
        preferences.flush();
        constexpr auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(QFile::exists(file()));
        QVERIFY(!(QFile::permissions(file()) & others));
        QVERIFY(QFile::setPermissions(file(), QFile::permissions(file()) | QFileDevice::ReadOther));
        preferences.setZoom(1.0);
        preferences.flush();
        QVERIFY(!(QFile::permissions(file()) & others));
    }

    void writesByItselfAMomentLater()
    {
        Preferences preferences(m_folder->path());
        preferences.setTheme(look::Theme::Dark);
        QVERIFY(!QFile::exists(file()));
        QTRY_COMPARE(Preferences(m_folder->path()).theme(), look::Theme::Dark);
    }

    void tellsOnlyRealChanges()
    {
        Preferences preferences(m_folder->path());
        QSignalSpy changed(&preferences, &Preferences::changed);
        preferences.setTheme(look::Theme::Dark);
        preferences.setTheme(look::Theme::Dark);
        QCOMPARE(changed.count(), 1);
        preferences.setLayout(QStringLiteral("window"), "state");
        QCOMPARE(changed.count(), 1);
        preferences.setKey(QStringLiteral("ship"), QKeySequence(Qt::Key_F7));
        preferences.setKey(QStringLiteral("ship"), std::nullopt);
        preferences.setKey(QStringLiteral("ship"), std::nullopt);
        QCOMPARE(changed.count(), 3);
        QVERIFY(!preferences.key(QStringLiteral("ship")));
    }

    /// Widgets hang or crash on bytes that were not theirs.
    void forgetsADamagedLayout()
    {
        const QString name = QStringLiteral("window");
        const QByteArray state(200, 'x');
        Preferences(m_folder->path()).setLayout(name, state);
        QCOMPARE(Preferences(m_folder->path()).layout(name), state);
        QFile ini(file());
        QVERIFY(ini.open(QIODevice::ReadWrite));
        QByteArray bytes = ini.readAll();
        bytes.replace(bytes.indexOf("eHh4eHh4"), 4, "eHh5");
        QVERIFY(ini.seek(0));
        ini.write(bytes);
        ini.close();
        QVERIFY(Preferences(m_folder->path()).layout(name).isEmpty());
    }

    void clampsWhatIsSet()
    {
        Preferences preferences(m_folder->path());
        preferences.setPollEvery(1s);
        QCOMPARE(preferences.pollEvery(), 30s);
        preferences.setPollEvery(0s);
        QCOMPARE(preferences.pollEvery(), 0s);
        preferences.setUndoFor(10min);
        QCOMPARE(preferences.undoFor(), 60s);
        preferences.setUndoFor(-1s);
        QCOMPARE(preferences.undoFor(), 0s);
        preferences.setZoom(9.0);
        QCOMPARE(preferences.zoom(), 2.0);
        preferences.setZoom(qQNaN());
        QCOMPARE(preferences.zoom(), 2.0);
        preferences.setLastCarrier(QStringLiteral("tradeit"), QStringLiteral("@Variant(x"));
        QCOMPARE(preferences.lastCarrier(QStringLiteral("tradeit")), QString());
    }

    void damagedFilesCountAsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("no ini") << QByteArray("\x7f"
                                              "ELF nothing of the kind\n[[[[\n=\n");
        QTest::newRow("an object") << QByteArray("[layout]\nwindow=@Variant(\\0\\0\\0\\x1f\\x7f\\xff\\xff\\xff)\n"
                                                 "[acts]\nundo=3\n");
        QTest::newRow("too large") << QByteArray("[acts]\nundo=3\n[layout]\nwindow=") + QByteArray(2 << 20, 'A');
        QTest::newRow("wrong words") << QByteArray("[appearance]\ntheme=plaid\nzoom=nan\nlanguage=../../x\nwide=maybe\n"
                                                   "density=7\n[acts]\nundo=soon\n[sync]\npoll=often, \"and on\"\n"
                                                   "[key]\nconfirm=Banana+Nothing\n[layout]\nwindow=%%%\n"
                                                   "[keys]\nsingle=perhaps\n[start]\nautostart=1\n");
    }
    void damagedFilesCountAsNone()
    {
        QFETCH(QByteArray, content);
        put(content);
        Preferences preferences(m_folder->path());
        compareWithDefaults(preferences);
        preferences.setZoom(1.5);
        preferences.flush();
        QCOMPARE(Preferences(m_folder->path()).zoom(), 1.5);
    }

    void aFolderInItsPlaceIsNoFile()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("window.ini")));
        Preferences preferences(m_folder->path());
        compareWithDefaults(preferences);
        preferences.setZoom(1.5);
        preferences.flush();
        QCOMPARE(preferences.zoom(), 1.5);
    }

    void rangesHoldForAnyFile()
    {
        QRandomGenerator random(20261126);
        {
            Preferences preferences(m_folder->path());
            setEverything(preferences);
        }
        QFile sound(file());
        QVERIFY(sound.open(QIODevice::ReadOnly));
        const QByteArray written = sound.readAll();
        sound.close();
        for (int round = 0; round < 400; ++round) {
            QByteArray content = written;
            for (int hits = random.bounded(1, 12); hits > 0; --hits)
                content[random.bounded(content.size())] = static_cast<char>(random.bounded(256));
            content.truncate(random.bounded(content.size() / 2, content.size() + 1));
            put(content);
            const Preferences preferences(m_folder->path());
            QVERIFY2(isWithinRanges(preferences), content.constData());
        }
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("window.ini")); }
    void put(const QByteArray &content) const
    {
        QFile file(this->file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static void setEverything(Preferences &preferences)
    {
        preferences.setPollEvery(300s);
        preferences.setUndoFor(0s);
        preferences.setTheme(look::Theme::HighContrast);
        preferences.setZoom(1.25);
        preferences.setDensity(look::Density::Compact);
        preferences.setLanguage(QStringLiteral("sn"));
        preferences.setSingleKeys(false);
        preferences.setAutostart(true);
        preferences.setWideLayout(false);
        preferences.setLastCarrier(QStringLiteral("tradeit"), QStringLiteral("swift"));
        preferences.setKey(QStringLiteral("settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
        preferences.setKey(QStringLiteral("note"), QKeySequence());
        preferences.setLayout(QStringLiteral("orders.header"), QByteArray("\0\x01\xff,=\n", 6));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
