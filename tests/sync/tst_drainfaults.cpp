// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/steprules.h"
#include "tests/sync/syncbench.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

QDateTime morning()
{
    return QDateTime({2026, 11, 23}, {8, 0}, Qt::UTC);
}

IntentParams told(const QString &text)
{
    IntentParams params;
    params.message = text;
    return params;
}

IntentParams parcel(const QString &text)
{
    IntentParams params = told(text);
    params.shipment = Shipment{};
    params.shipment->carrier = QStringLiteral("DHL");
    params.shipment->trackingNumber = QStringLiteral("T1");
    return params;
}

} // namespace

/// The outbox machine on a bad line: whatever fails and whenever the process dies, every act happens once.
class DrainFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFaultEndsOnce_data();
    void everyFaultEndsOnce();
    void readBackComesBeforeResending();
    void noteIsNeverDoubled();
    void noteIsResentOnceOnly();
    void crashAnywhereEndsOnce();
    void randomFaultsEndOnce();
};

void DrainFaultsTest::everyFaultEndsOnce_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<int>("applies");
    QTest::addColumn<bool>("left");
    for (const char *request : {"META 7 _wc", "STATUS 7", "MAIL 7", "GET 7", "NOTES 7"}) {
        const QString line = QString::fromLatin1(request);
        QTest::addRow("%s never sent", request) << line << int(FakeShop::Applies::Not) << false;
        QTest::addRow("%s not applied", request) << line << int(FakeShop::Applies::Not) << true;
        QTest::addRow("%s applied", request) << line << int(FakeShop::Applies::AtOnce) << true;
        QTest::addRow("%s applied late", request) << line << int(FakeShop::Applies::Late) << true;
    }
}

void DrainFaultsTest::everyFaultEndsOnce()
{
    QFETCH(QString, request);
    QFETCH(int, applies);
    QFETCH(bool, left);
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    const Intent act = bench.queue(IntentKind::Ship, 7, parcel(QStringLiteral("Tom & Jerry, on its way")));
    bench.shop.altersNotes = true;
    bench.shop.troubles = {{request, left ? serverError(504) : neverSent(), FakeShop::Applies(applies)}};
    QVERIFY(bench.drain());
    bench.clock.advance(90);
    bench.shop.applyLate();
    QVERIFY(bench.drain());
    bench.clock.advance(660);
    QVERIFY(bench.drain());
    QCOMPARE(bench.intent(act.id).state, IntentState::Done);
    QCOMPARE(bench.shop.customerNotes(7), 1);
    QCOMPARE(bench.remoteStatus(7), QStringLiteral("shipped"));
    QCOMPARE(baseOf(bench.shop.world[RemoteId{7}]).trackingIds, QStringList{act.params.shipment->id});
}

void DrainFaultsTest::readBackComesBeforeResending()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    const Intent act = bench.queue(IntentKind::Complete, 7);
    bench.shop.troubles = {{QStringLiteral("STATUS 7"), serverError(500), FakeShop::Applies::AtOnce}};
    QVERIFY(bench.drain());
    QCOMPARE(bench.shop.sent,
             (QStringList{QStringLiteral("GET 7"), QStringLiteral("STATUS 7 completed"), QStringLiteral("GET 7")}));
    QCOMPARE(bench.intent(act.id).steps.constFirst().evidence, QStringLiteral("read_back"));
}

void DrainFaultsTest::noteIsNeverDoubled()
{
    SyncBench bench;
    bench.shop.altersNotes = true;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    IntentParams params;
    params.note = QStringLiteral("Shoes & socks");
    params.noteToCustomer = true;
    const Intent act = bench.queue(IntentKind::Note, 7, params);
    bench.shop.troubles = {{QStringLiteral("MAIL 7"), serverError(504), FakeShop::Applies::AtOnce}};
    QVERIFY(bench.drain());
    QCOMPARE(bench.shop.customerNotes(7), 1);
    QCOMPARE(bench.intent(act.id).state, IntentState::Done);
    QCOMPARE(bench.intent(act.id).steps.constFirst().evidence, QStringLiteral("shop_logged"));
}

void DrainFaultsTest::noteIsResentOnceOnly()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    IntentParams params;
    params.note = QStringLiteral("Hello");
    params.noteToCustomer = true;
    const Intent act = bench.queue(IntentKind::Note, 7, params);
    const FakeShop::Trouble lost{QStringLiteral("MAIL 7"), serverError(504)};
    bench.shop.troubles = {lost, lost, lost};
    for (int n = 0; n < 4; ++n) {
        QVERIFY(bench.drain());
        QVERIFY(bench.drain());
        bench.clock.advance(601);
    }
    QCOMPARE(bench.shop.writes(), (QStringList{QStringLiteral("MAIL 7"), QStringLiteral("MAIL 7")}));
    QCOMPARE(bench.intent(act.id).reason, AttentionReason::Unknown);
}

void DrainFaultsTest::crashAnywhereEndsOnce()
{
    for (int events = 0; events < 30; ++events) {
        SyncBench bench;
        bench.shop.add(7, QStringLiteral("processing"), morning());
        const Intent act = bench.queue(IntentKind::Ship, 7, parcel(QStringLiteral("On its way")));
        bench.drainAndDie(events);
        bench.clock.advance(601);
        QVERIFY(bench.drain());
        QCOMPARE(bench.intent(act.id).state, IntentState::Done);
        QCOMPARE(bench.shop.customerNotes(7), 1);
        QCOMPARE(bench.shop.writes().count(QStringLiteral("STATUS 7 shipped")), 1);
        QCOMPARE(bench.remoteStatus(7), QStringLiteral("shipped"));
    }
}

void DrainFaultsTest::randomFaultsEndOnce()
{
    bool given = false;
    const int seed = qEnvironmentVariableIntValue("TRADEIT_SEED", &given);
    QRandomGenerator random(given ? quint32(seed) : 20261123U);
    SyncBench bench;
    bench.shop.altersNotes = true;
    QList<QUuid> acts;
    for (qint64 id = 1; id <= 12; ++id)
        bench.shop.add(id, QStringLiteral("processing"), morning());
    for (qint64 id = 1; id <= 12; ++id)
        acts.append(bench.queue(IntentKind::Ship, id, parcel(QStringLiteral("Parcel & more"))).id);
    const QStringList requests = {QStringLiteral("GET"), QStringLiteral("META"), QStringLiteral("STATUS"),
                                  QStringLiteral("MAIL"), QStringLiteral("NOTES")};
    for (int round = 0; round < 25; ++round) {
        // The last rounds are calm, and a note is lost at most once: a second loss rightly asks the person.
        if (round < 15) {
            const QString request = requests.at(random.bounded(round < 3 ? 5 : 3));
            const auto applies = FakeShop::Applies(random.bounded(3));
            bench.shop.troubles = {{request, random.bounded(4) ? serverError(504) : neverSent(), applies}};
            if (bench.shop.troubles.constFirst().error.reach == Reach::NeverSent)
                bench.shop.troubles[0].applies = FakeShop::Applies::Not;
        }
        if (random.bounded(3) == 0)
            bench.drainAndDie(random.bounded(40));
        else
            QVERIFY(bench.drain());
        bench.clock.advance(30);
        bench.shop.applyLate();
        bench.clock.advance(random.bounded(700));
    }
    bench.clock.advance(700);
    QVERIFY(bench.drain());
    for (qint64 id = 1; id <= 12; ++id) {
        QCOMPARE(bench.intent(acts.at(id - 1)).state, IntentState::Done);
        QCOMPARE(bench.shop.customerNotes(id), 1);
        QCOMPARE(bench.remoteStatus(id), bench.shop.world[RemoteId{id}].status);
        QCOMPARE(bench.remoteStatus(id), QStringLiteral("shipped"));
    }
}

QTEST_GUILESS_MAIN(DrainFaultsTest)
#include "tst_drainfaults.moc"
