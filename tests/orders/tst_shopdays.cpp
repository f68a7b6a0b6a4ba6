// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/shopdays.h"

#include <QTest>

using namespace tradeit;

/// Days as the shop and its couriers count them.
class ShopDaysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayIsTheShopsOwn();
    void anUnknownZoneIsNotGuessed();
    void weekendsAreNotCounted_data();
    void weekendsAreNotCounted();
};

void ShopDaysTest::aDayIsTheShopsOwn()
{
    const QDateTime lateInLondon(QDate(2026, 11, 23), QTime(22, 30), Qt::UTC);
    QCOMPARE(shopDayOrUtc(lateInLondon, QStringLiteral("Africa/Harare")), QDate(2026, 11, 24));
    QCOMPARE(shopDayOrUtc(lateInLondon, QStringLiteral("UTC+02:00")), QDate(2026, 11, 24));
    QCOMPARE(shopDayOrUtc(lateInLondon, QString()), QDate(2026, 11, 23));
}

void ShopDaysTest::anUnknownZoneIsNotGuessed()
{
    const Result<QTimeZone> zone = shopZone(QStringLiteral("Mars/Olympus"));
    QVERIFY(!zone);
    QCOMPARE(zone.error().kind, ErrorKind::Unsupported);
}

void ShopDaysTest::weekendsAreNotCounted_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("none") << QDate(2026, 11, 21) << 0 << QDate(2026, 11, 21);
    QTest::newRow("within a week") << QDate(2026, 11, 23) << 4 << QDate(2026, 11, 27);
    QTest::newRow("over a weekend") << QDate(2026, 11, 23) << 5 << QDate(2026, 11, 30);
    QTest::newRow("from a Saturday") << QDate(2026, 11, 21) << 1 << QDate(2026, 11, 23);
}

void ShopDaysTest::weekendsAreNotCounted()
{
    QFETCH(QDate, from);
    QFETCH(int, days);
    QTEST(workingDaysAfter(from, days), "expected");
}

QTEST_GUILESS_MAIN(ShopDaysTest)
#include "tst_shopdays.moc"
