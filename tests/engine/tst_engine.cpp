// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/shopfloor.h"

#include <QSignalSpy>
#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

qint64 remoteOf(const ShopFloor &floor, OrderId order)
{
    return floor.show(order).summary.row.id.value;
}

Result<ActOutcome> take(ShopFloor &floor, OrderId order, Verb verb, ActOptions options = {})
{
    return await(
        floor.context().client.ask([order, verb, options](Desk &desk) { return desk.act(order, verb, options); }));
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heldActCanBeUndone()
    {
        ShopFloor floor;
        const OrderId order = floor.arrive();
        const Result<ActOutcome> taken = take(floor, order, Verb::Confirm, {.hold = std::chrono::seconds(60)});
        QVERIFY(taken && taken->intent);
        QCOMPARE(taken->intent->state, IntentState::Held);
        const auto undone =
            await(floor.context().client.ask([id = taken->intent->id](Desk &desk) { return desk.undo(id); }));
        QVERIFY(undone.has_value());
        QCOMPARE(undone->intent.state, IntentState::Dropped);
        QVERIFY(!floor.show(order).summary.row.confirmed);
        floor.sync();
        QCOMPARE(floor.twin.mails(remoteOf(floor, order), QStringLiteral("customer_note")), 0);
    }

    void heldActLeavesByItself()
    {
        ShopFloor floor;
        const OrderId order = floor.arrive();
        QVERIFY(take(floor, order, Verb::Confirm, {.hold = std::chrono::seconds(1)}));
        const qint64 remote = remoteOf(floor, order);
        QTRY_COMPARE_WITH_TIMEOUT(floor.twin.mails(remote, QStringLiteral("customer_note")), 1, 20000);
        QTRY_VERIFY(floor.show(order).intents.last().state == IntentState::Done);
    }

    void actWithoutHoldLeavesAtOnce()
    {
        ShopFloor floor;
        const OrderId order = floor.arrive();
        QVERIFY(take(floor, order, Verb::Note, {.note = QStringLiteral("call first"), .toCustomer = true}));
        QTRY_COMPARE_WITH_TIMEOUT(floor.twin.mails(remoteOf(floor, order), QStringLiteral("customer_note")), 1, 20000);
    }

    void changesNameTheOrder()
    {
        ShopFloor floor;
        const OrderId order = floor.arrive();
        QSignalSpy changed(&floor.context().client, &DeskClient::changed);
        QVERIFY(
            take(floor, order, Verb::Hold, {.reason = QStringLiteral("no size"), .hold = std::chrono::seconds(60)}));
        const auto told = [&changed, order] {
            return std::any_of(changed.cbegin(), changed.cend(), [order](const QVariantList &arguments) {
                const auto changes = arguments.first().value<DeskChanges>();
                return changes.outbox && changes.orders.contains(order);
            });
        };
        QTRY_VERIFY(told());
        QCOMPARE(floor.show(order).summary.row.bucket, Bucket::OnHold);
    }

    void lineThatFailsIsSaidAndTriedAgain()
    {
        ShopFloor floor;
        floor.twin.plan(QStringLiteral("shop GET orders"), QStringLiteral("reset"), QStringLiteral("before"),
                        {{QStringLiteral("times"), 100}});
        QVERIFY(await(floor.context().client.sync()));
        const DeskStatus &status = floor.context().client.status();
        QTRY_VERIFY(!status.lines.isEmpty() && status.lines.first().trouble);
        QCOMPARE(status.lines.first().trouble->kind, ErrorKind::Offline);
        QVERIFY(status.lines.first().failingSince.isValid());
        QVERIFY(status.lines.first().nextTry > SystemClock().now());
        floor.twin.clearFaults();
        QVERIFY(await(floor.context().client.sync()));
        QTRY_VERIFY(!status.lines.first().trouble);
        QVERIFY(status.bytesToday > 0);
    }

    void onlyOneEngineWorks()
    {
        ShopFloor floor;
        DeskEngine second({.folder = floor.folder(), .patience = std::chrono::milliseconds(200)});
        QSignalSpy status(&second, &DeskEngine::statusChanged);
        second.start();
        const auto trouble = [&status]() -> std::optional<Error> {
            return status.isEmpty() ? std::nullopt : status.last().first().value<DeskStatus>().trouble;
        };
        QTRY_VERIFY(trouble() && trouble()->kind == ErrorKind::Busy);
        QSignalSpy stopped(&floor.engine(), &DeskEngine::stopped);
        floor.engine().stop();
        QTRY_COMPARE(stopped.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!trouble(), 15000);
    }

    void stoppedEngineTakesNothing()
    {
        ShopFloor floor;
        const OrderId order = floor.arrive();
        floor.twin.plan(QStringLiteral("shop GET orders"), QStringLiteral("stall"), QStringLiteral("before"),
                        {{QStringLiteral("times"), 100}});
        const int before = floor.twin.requests("GET", QStringLiteral("orders"), QStringLiteral("stall"));
        const auto running = floor.context().client.sync();
        QTRY_VERIFY(floor.twin.requests("GET", QStringLiteral("orders"), QStringLiteral("stall")) > before);
        QSignalSpy stopped(&floor.engine(), &DeskEngine::stopped);
        floor.engine().stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 10000);
        const Result<ActOutcome> refused = take(floor, order, Verb::Confirm);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Cancelled);
    }

    /// Every request hangs, and behind each one there is another.
    void stopsWhileEverythingStalls()
    {
        ShopFloor floor;
        QList<OrderId> orders;
        for (int i = 0; i < 4; ++i)
            orders.append(floor.arrive());
        floor.twin.plan(QString(), QStringLiteral("stall"), QStringLiteral("before"),
                        {{QStringLiteral("times"), 1000}});
        for (const OrderId order : std::as_const(orders))
            QVERIFY(take(floor, order, Verb::Confirm));
        const auto running = floor.context().client.sync();
        const auto waiting = floor.context().client.sync({}, {.full = true});
        QTRY_VERIFY(floor.twin.requests("GET", QStringLiteral("orders"), QStringLiteral("stall")) > 0);
        QSignalSpy stopped(&floor.engine(), &DeskEngine::stopped);
        floor.engine().stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 10000);
        for (const OrderId order : std::as_const(orders))
            QVERIFY(floor.show(order).intents.constLast().state != IntentState::Attention);
    }

    /// A run that failed is no reason to complain once another one went well.
    void troubleThatPassedIsForgotten()
    {
        ShopFloor floor;
        const DeskStatus &status = floor.context().client.status();
        QVERIFY(!await(floor.context().client.sync(QStringLiteral("nobody's"))));
        QVERIFY(!status.trouble);
        floor.sync();
        QVERIFY(!status.trouble);
    }

    /// By a command line, say: what is on its way must not bring its orders back.
    void accountRemovedElsewhereWhileItSyncs()
    {
        ShopFloor floor;
        floor.twin.placeOrder();
        floor.twin.plan(QStringLiteral("shop GET orders"), QStringLiteral("latency"), QStringLiteral("before"),
                        {{QStringLiteral("ms"), 1500}});
        const auto running = floor.context().client.sync();
        QTRY_VERIFY(floor.twin.requests("GET", QStringLiteral("orders"), QStringLiteral("latency")) > 0);
        const Result<std::unique_ptr<Profile>> profile = Profile::open({.folder = floor.folder()});
        QVERIFY(profile.has_value());
        Desk other(**profile);
        QVERIFY(await(other.removeAccount(QStringLiteral("shop"))));
        (void)await(running);
        QVERIFY(floor.context().reader.list({}, {}, 10)->orders.isEmpty());
    }

    void accountRemovedWhileItSyncs()
    {
        ShopFloor floor;
        const OrderId order = floor.arrive();
        floor.twin.plan(QStringLiteral("shop GET orders"), QStringLiteral("stall"), QStringLiteral("before"),
                        {{QStringLiteral("times"), 100}});
        const auto running = floor.context().client.sync();
        QTRY_VERIFY(floor.twin.requests("GET", QStringLiteral("orders"), QStringLiteral("stall")) > 0);
        QVERIFY(
            await(floor.context().client.ask([](Desk &desk) { return desk.removeAccount(QStringLiteral("shop")); })));
        QVERIFY(!await(running));
        QVERIFY(!floor.context().reader.summary(order));
        QTRY_VERIFY(floor.context().client.status().lines.isEmpty());
        QVERIFY(!floor.context().client.status().trouble);
    }
};

QTEST_MAIN(TestEngine)
#include "tst_engine.moc"
