// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/export.h"
#include "tests/store/testprofile.h"

#include <QBuffer>

using namespace tradeit;
using namespace tradeit::testing;

namespace {

Order refundedOrder(qint64 id, const QDateTime &made)
{
    Order shop = order(id, QStringLiteral("completed"));
    shop.created = shop.modified = made;
    Refund refund;
    refund.id = 500 + id;
    refund.total = Amount::fromMillionths(3'000'000);
    shop.refunds = {refund};
    return shop;
}

ExportPeriod november()
{
    return {.from = QDate(2026, 11, 1), .to = QDate(2026, 11, 30), .filter = {}};
}

} // namespace

/// Which refunds an export holds, and what it says about those it cannot place.
class ExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refundsOfUnknownDayAreNamed();
    void ordersLeaveNothingOut();
};

void ExportTest::refundsOfUnknownDayAreNamed()
{
    TestProfile profile;
    const Order old = refundedOrder(1, at(QStringLiteral("2025-03-01T10:00:00Z")));
    const Order within = refundedOrder(2, at(QStringLiteral("2026-11-03T10:00:00Z")));
    const Order later = refundedOrder(3, at(QStringLiteral("2026-12-03T10:00:00Z")));
    profile.store({old, within, later});
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    ExportReport report = must(exportLines(*profile.database, november(), out));
    QCOMPARE(report.undatedRefunds, 2); // an order of December has no refund in November
    const qint64 sold = report.rows;
    QVERIFY(sold > 0 && !out.data().contains("refund,"));

    QList<Refund> read = old.refunds;
    read[0].detailed = true;
    read[0].created = at(QStringLiteral("2026-11-20T10:00:00Z"));
    profile.write([&] { must(OrderStore(*profile.database).storeRefunds(profile.stored(1).oid, read)); });
    QBuffer again;
    again.open(QIODevice::WriteOnly);
    report = must(exportLines(*profile.database, november(), again));
    QCOMPARE(report.undatedRefunds, 1);
    QCOMPARE(report.rows, sold + 1);
    QVERIFY(again.data().contains("refund,2026-11-20,1,"));
    QCOMPARE(report.gross.value(QStringLiteral("USD")), Amount::fromMillionths(12'500'000 - 3'000'000));
}

void ExportTest::ordersLeaveNothingOut()
{
    TestProfile profile;
    profile.store({refundedOrder(2, at(QStringLiteral("2026-11-03T10:00:00Z")))});
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const ExportReport report = must(exportOrders(*profile.database, november(), out));
    QCOMPARE(report.rows, 1);
    QCOMPARE(report.undatedRefunds, 0); // its sum of refunds needs no days
    QVERIFY(out.data().contains(",3.00,"));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
