// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"

#include <QTest>

using namespace tradeit;

class TestClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAndWritesUtc();
    void readsTimesThatLocalZonesSkip();
    void refuses_data();
    void refuses();
    void shiftedClockStartsWhereToldAndJumps();
};

void TestClock::readsAndWritesUtc()
{
    const QDateTime time(QDate(2026, 11, 23), QTime(19, 53), Qt::UTC);
    QCOMPARE(isoUtc(time), QStringLiteral("2026-11-23T19:53:00Z"));
    QCOMPARE(fromIsoUtc(QStringLiteral("2026-11-23T19:53:00Z")), time);
    QCOMPARE(fromIsoUtc(QStringLiteral("2026-11-23T19:53:00")), time);
    QCOMPARE(fromIsoUtc(QStringLiteral("2026-11-23T19:53:00.999Z")), time);
    QCOMPARE(fromIsoUtc(QStringLiteral("2026-11-23T19:53:00")).timeSpec(), Qt::UTC);
    QCOMPARE(isoUtc(QDateTime(QDate(2026, 11, 23), QTime(21, 53), Qt::OffsetFromUTC, 7200)), isoUtc(time));
    QCOMPARE(isoUtc(QDateTime()), QString());
}

void TestClock::readsTimesThatLocalZonesSkip()
{
    qputenv("TZ", "Europe/Berlin");
    QCOMPARE(isoUtc(fromIsoUtc(QStringLiteral("2026-03-29T02:30:00"))), QStringLiteral("2026-03-29T02:30:00Z"));
}

void TestClock::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2026-11-23", "2026-11-23T25:00:00", "2026-02-30T10:00:00", "2026-11-23 19:53:00",
                             "2026-11-23T19:53:00+02:00", "2026-11-23T19:53:00Z\n", "yesterday", "0"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestClock::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!fromIsoUtc(text).isValid());
}

void TestClock::shiftedClockStartsWhereToldAndJumps()
{
    const QDateTime start(QDate(2030, 1, 1), QTime(0, 0), Qt::UTC);
    ShiftedClock clock(start);
    const QDateTime first = clock.now();
    QVERIFY(first >= start && start.secsTo(first) < 60);
    clock.advance(3600);
    QVERIFY(start.secsTo(clock.now()) >= 3600);
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
