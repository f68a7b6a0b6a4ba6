// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/appearance.h"
#include "ui/look/deskstyle.h"
#include "ui/look/portalsettings.h"
#include "ui/look/tokens.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tradeit::look;

namespace {

const QString portalBus = u"portal"_s;
const QString deskBus = u"desk"_s;

void tell(const QDBusConnection &bus, const QString &group, const QString &key, uint number)
{
    QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                     u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    signal << group << key << QVariant::fromValue(QDBusVariant(number));
    QVERIFY(bus.send(signal));
}

} // namespace

/// A desktop's portal that says what the test wants.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;
    uint contrast = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key) const
    {
        const uint number = group != u"org.freedesktop.appearance"_s ? 0 : key == u"contrast"_s ? contrast : scheme;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(number)));
    }
};

/// Theme and zoom reach the application, again and again alike, and the portal is heard.
class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void themesAreWhatTheySay();
    void systemWithoutColoursGetsOurs();
    void zoomIsExactWhenRepeated();
    void tellsOnlyWhatChanged();
    void noBusIsAnAnswer();
    void portalIsAskedAndHeard();
};

void TestAppearance::themesAreWhatTheySay()
{
    Appearance appearance(*qApp);
    appearance.setTheme(Theme::Dark);
    QVERIFY(tokensOf(QApplication::palette()).dark);
    appearance.setTheme(Theme::Light);
    QVERIFY(!tokensOf(QApplication::palette()).dark);
    appearance.setTheme(Theme::HighContrast);
    QVERIFY(tokensOf(QApplication::palette()).highContrast);
    appearance.setTheme(Theme::Dark);
    appearance.setTheme(Theme::System);
    QVERIFY(!tokensOf(QApplication::palette()).highContrast);
    QVERIFY(qobject_cast<DeskStyle *>(QApplication::style()) != nullptr);
}

void TestAppearance::systemWithoutColoursGetsOurs()
{
    Appearance appearance(*qApp); // this platform offers Fusion's colours, that is none
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), lightPalette().color(QPalette::Highlight));
}

void TestAppearance::zoomIsExactWhenRepeated()
{
    Appearance appearance(*qApp);
    const QFont start = QApplication::font();
    for (int round = 0; round < 5; ++round) {
        appearance.setZoom(2);
        QCOMPARE(QApplication::font().pointSizeF(), start.pointSizeF() * 2);
        appearance.setZoom(1.1);
        QCOMPARE(QApplication::font().pointSizeF(), start.pointSizeF() * 1.1);
    }
    appearance.setZoom(9);
    QCOMPARE(QApplication::font().pointSizeF(), start.pointSizeF() * 2);
    appearance.setZoom(1);
    QCOMPARE(QApplication::font(), start);
}

void TestAppearance::tellsOnlyWhatChanged()
{
    Appearance appearance(*qApp);
    QSignalSpy changed(&appearance, &Appearance::changed);
    appearance.setTheme(Theme::Dark);
    QCOMPARE(changed.size(), 1);
    appearance.setTheme(Theme::Dark);
    appearance.setZoom(1);
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 1);
    appearance.setZoom(1.5);
    QCOMPARE(changed.size(), 2);
    appearance.setZoom(1);
}

void TestAppearance::noBusIsAnAnswer()
{
    const PortalSettings settings{QDBusConnection(u"not connected"_s)};
    QCOMPARE(settings.scheme(), PortalSettings::Scheme::Unknown);
    QVERIFY(!settings.wantsContrast());
}

void TestAppearance::portalIsAskedAndHeard()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty()) {
        QSKIP("dbus-daemon is not installed");
    }
    QProcess daemon;
    daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QTRY_VERIFY(daemon.canReadLine());
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    QDBusConnection bus = QDBusConnection::connectToBus(address, portalBus);
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    FakePortal portal;
    portal.scheme = 1;
    portal.contrast = 1;
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots));
    {
        QDBusConnection desk = QDBusConnection::connectToBus(address, deskBus);
        const PortalSettings settings(desk);
        QTRY_COMPARE(settings.scheme(), PortalSettings::Scheme::Dark);
        QTRY_VERIFY(settings.wantsContrast());
        tell(bus, u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
        QTRY_COMPARE(settings.scheme(), PortalSettings::Scheme::Light);
        tell(bus, u"org.gnome.desktop"_s, u"contrast"_s, 0U);
        tell(bus, u"org.freedesktop.appearance"_s, u"contrast"_s, 0U);
        QTRY_VERIFY(!settings.wantsContrast());
    }
    QDBusConnection::disconnectFromBus(deskBus);
    QDBusConnection::disconnectFromBus(portalBus);
    daemon.terminate();
    QVERIFY(daemon.waitForFinished());
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
