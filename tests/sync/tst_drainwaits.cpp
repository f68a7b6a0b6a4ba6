// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/outboxstore.h"
#include "core/sync/drain.h"
#include "tests/sync/syncbench.h"

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

/// The clock of these tests moves on while they run.
bool isAbout(const QDateTime &one, const QDateTime &other)
{
    return one.isValid() && other.isValid() && qAbs(one.msecsTo(other)) < 10'000;
}

} // namespace

/// When the outbox machine waits, for how long, and when a process that stays is to try again.
class DrainWaitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void patienceIsKept();
    void noteBehindA429IsFound();
    void heldActWaitsItsTime();
    void aLookThatFailsHasItsOwnNextTime();
    void clockSetBackKeepsNobodyWaiting();
};

void DrainWaitsTest::patienceIsKept()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    const Intent act = bench.queue(IntentKind::Complete, 7);
    Error busy = answeredWith(ErrorKind::RateLimited, 429);
    busy.retryAfter = std::chrono::seconds(90);
    bench.shop.troubles = {{QStringLiteral("STATUS 7"), busy}};
    QVERIFY(bench.drain());
    bench.shop.sent.clear();
    bench.clock.advance(60);
    QVERIFY(bench.drain());
    QCOMPARE(bench.shop.sent, QStringList());
    bench.clock.advance(60);
    QVERIFY(bench.drain());
    QCOMPARE(bench.intent(act.id).state, IntentState::Done);
    QCOMPARE(bench.shop.writes(), QStringList{QStringLiteral("STATUS 7 completed")});
}

void DrainWaitsTest::noteBehindA429IsFound()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    const Intent act = bench.queue(IntentKind::Confirm, 7, told(QStringLiteral("Thank you")));
    bench.shop.troubles = {
        {QStringLiteral("MAIL 7"), answeredWith(ErrorKind::RateLimited, 429), FakeShop::Applies::AtOnce}};
    QVERIFY(bench.drain());
    bench.clock.advance(61);
    QVERIFY(bench.drain());
    QCOMPARE(bench.intent(act.id).state, IntentState::Done);
    QCOMPARE(bench.shop.customerNotes(7), 1);
}

void DrainWaitsTest::heldActWaitsItsTime()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    bench.shop.add(8, QStringLiteral("processing"), morning());
    const Intent soon = bench.queue(IntentKind::Complete, 7, {}, bench.clock.now().addSecs(30));
    QCOMPARE(soon.state, IntentState::Held);
    QVERIFY(bench.drain());
    QCOMPARE(bench.shop.sent, QStringList());
    // Somebody set the clock back by an hour after this one was taken: it would be held for that long.
    const Intent never = bench.queue(IntentKind::Complete, 8, {}, bench.clock.now().addSecs(3610));
    QVERIFY(bench.drain());
    QCOMPARE(bench.intent(soon.id).state, IntentState::Held);
    QCOMPARE(bench.intent(never.id).state, IntentState::Done);
    bench.clock.advance(31);
    QVERIFY(bench.drain());
    QCOMPARE(bench.intent(soon.id).state, IntentState::Done);
}

/// A desk that stays on while the line is down asks again at the times of the looks, not every few seconds.
void DrainWaitsTest::aLookThatFailsHasItsOwnNextTime()
{
    for (const bool note : {false, true}) {
        SyncBench bench;
        bench.shop.add(7, QStringLiteral("processing"), morning());
        IntentParams params = told(QStringLiteral("Hello"));
        params.note = params.message;
        params.noteToCustomer = true;
        const Intent act = bench.queue(note ? IntentKind::Note : IntentKind::Complete, 7, note ? params : told({}));
        const QString write = note ? QStringLiteral("MAIL 7") : QStringLiteral("STATUS 7");
        const QString look = note ? QStringLiteral("NOTES 7") : QStringLiteral("GET 7");
        bench.shop.troubles = {{write, serverError(504)}};
        QVERIFY(bench.drain());
        const QDateTime marked = bench.intent(act.id).steps.constLast().markedAt;
        QVERIFY(marked.isValid());
        const auto due = [&] { return Drain::nextDue(*bench.database, bench.account.id, bench.clock.now()); };
        QCOMPARE(due().value(), marked.addSecs(30));
        for (const int seconds : {120, 600, 1200, 1800}) {
            bench.clock.advance(bench.clock.now().secsTo(due().value()) + 1);
            const QDateTime tried = bench.clock.now();
            bench.shop.troubles = {{look, neverSent()}};
            QVERIFY(bench.drain());
            QVERIFY(bench.shop.troubles.isEmpty());
            QCOMPARE(bench.intent(act.id).steps.constLast().state, StepState::Marked);
            QVERIFY(isAbout(bench.intent(act.id).steps.constLast().lastLook, tried));
            QVERIFY(isAbout(due().value(), marked.addSecs(seconds)));
        }
        bench.clock.advance(bench.clock.now().secsTo(due().value()) + 1);
        QVERIFY(bench.drain()); // the line is back: the look finds nothing, and it is sent again
        QCOMPARE(bench.intent(act.id).state, IntentState::Done);
    }
}

void DrainWaitsTest::clockSetBackKeepsNobodyWaiting()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), morning());
    const auto due = [&] { return Drain::nextDue(*bench.database, bench.account.id, bench.clock.now()); };
    const Intent held = bench.queue(IntentKind::Complete, 7, {}, bench.clock.now().addSecs(20));
    QCOMPARE(due().value(), held.holdUntil);
    bench.clock.advance(-3600);
    QVERIFY(isAbout(due().value(), bench.clock.now()));

    bench.shop.troubles = {{QStringLiteral("STATUS 7"), serverError(504)}};
    QVERIFY(bench.drain());
    const QDateTime marked = bench.intent(held.id).steps.constFirst().markedAt;
    QCOMPARE(due().value(), marked.addSecs(30));
    bench.clock.advance(-7200);
    QVERIFY(isAbout(due().value(), bench.clock.now()));
    bench.shop.troubles = {{QStringLiteral("GET 7"), neverSent()}};
    QVERIFY(bench.drain()); // even a look that fails begins the ten minutes anew
    QVERIFY(isAbout(due().value(), bench.clock.now().addSecs(30)));

    bench.shop.add(8, QStringLiteral("processing"), morning());
    const Intent patient = bench.queue(IntentKind::Complete, 8);
    Error busy = answeredWith(ErrorKind::RateLimited, 429);
    busy.retryAfter = std::chrono::seconds(90);
    bench.shop.troubles = {{QStringLiteral("STATUS 8"), busy}};
    bench.clock.advance(601);
    QVERIFY(bench.drain());
    QVERIFY(isAbout(due().value(), bench.clock.now().addSecs(90)));
    bench.clock.advance(-2 * 24 * 3600);
    QVERIFY(isAbout(due().value(), bench.clock.now()));
}

QTEST_GUILESS_MAIN(DrainWaitsTest)
#include "tst_drainwaits.moc"
