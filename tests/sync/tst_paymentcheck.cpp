// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/paymentgateway.h"
#include "core/sync/paymentcheck.h"
#include "tests/sync/syncbench.h"

#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

Amount dollars(qint64 whole)
{
    return Amount::fromMillionths(whole * 1'000'000);
}

/// Captured 50 dollars for order 7, and keeps to it.
class SteadyGateway : public PaymentGateway
{
public:
    QFuture<Result<PaymentFinding>> look(const Order &root) override
    {
        asked.append(root.id);
        return readyFuture<PaymentFinding>(PaymentFinding{.state = PaymentState::Captured,
                                                          .amount = {dollars(50), QStringLiteral("USD")},
                                                          .reference = QStringLiteral("T1"),
                                                          .orderId = QString::number(root.id.value)});
    }
    QFuture<Result<bool>> test() override { return readyFuture<bool>(true); }

    QList<RemoteId> asked;
};

/// An order of 50 dollars, split in two: 8 is what this seller sees, 7 the parent that was paid.
struct SplitBench : SyncBench
{
    SplitBench()
    {
        account.gateways = {{.kind = QStringLiteral("paypal"), .access = GatewayAccess::Own}};
        for (const qint64 id : {7, 8}) {
            Order &order = shop.add(id, QStringLiteral("processing"), clock.now().addSecs(-3600));
            order.currency = QStringLiteral("USD");
            order.paymentMethod = QStringLiteral("paypal");
            order.total = dollars(id == 7 ? 50 : 20);
        }
        shop.world[RemoteId{7}].hasSubOrders = true;
        shop.world[RemoteId{8}].parent = RemoteId{7};
    }
    Result<PaymentAnswer> ask()
    {
        AccountPeers all = peers();
        all.gateways.insert(QStringLiteral("paypal"), &gateway);
        PaymentCheck check(all);
        return await(check.ask(shop.world.value(RemoteId{8})));
    }

    SteadyGateway gateway;
};

} // namespace

/// The payment of a split order is the parent's, as the shop shows it now.
class PaymentCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parentIsReadAgain();
    void parentJustReadIsNotReadAgain();
    void hiddenParentIsTakenAsStored();
    void parentThatCannotBeReadProvesNothing();
    void strangersAreNoParents();
};

void PaymentCheckTest::parentIsReadAgain()
{
    SplitBench bench;
    bench.storeFromShop();
    bench.clock.advance(600);
    Result<PaymentAnswer> answer = bench.ask();
    QVERIFY(answer && answer->verdict);
    QCOMPARE(answer->verdict->state, PaymentState::Captured);
    QCOMPARE(answer->root.id, RemoteId{7});

    bench.shop.world[RemoteId{7}].total = dollars(51); // somebody added to the order after it was paid
    bench.clock.advance(600);
    answer = bench.ask();
    QVERIFY(answer && answer->verdict);
    QCOMPARE(answer->verdict->state, PaymentState::Mismatch);
    QCOMPARE(answer->verdict->reason, QStringLiteral("amount_low"));
    QCOMPARE(answer->root.total, dollars(51));
}

void PaymentCheckTest::parentJustReadIsNotReadAgain()
{
    SplitBench bench;
    bench.storeFromShop();
    QVERIFY(bench.ask());
    QCOMPARE(bench.shop.sent, QStringList());
    QCOMPARE(bench.gateway.asked, QList<RemoteId>{RemoteId{7}});
}

void PaymentCheckTest::hiddenParentIsTakenAsStored()
{
    SplitBench bench;
    bench.storeFromShop();
    bench.clock.advance(600);
    bench.shop.troubles = {{QStringLiteral("GET 7"), answeredWith(ErrorKind::Refused, 403)}};
    const Result<PaymentAnswer> answer = bench.ask();
    QVERIFY(answer && answer->verdict);
    QVERIFY(!answer->error);
    QCOMPARE(answer->verdict->state, PaymentState::Captured);
}

void PaymentCheckTest::parentThatCannotBeReadProvesNothing()
{
    SplitBench bench;
    bench.storeFromShop();
    bench.clock.advance(600);
    bench.shop.troubles = {{QStringLiteral("GET 7"), neverSent()}};
    const Result<PaymentAnswer> answer = bench.ask();
    QVERIFY(answer && answer->error);
    QCOMPARE(answer->error->kind, ErrorKind::Offline);
    QCOMPARE(bench.gateway.asked, QList<RemoteId>());
    QVERIFY(!answer->verdict || answer->verdict->state != PaymentState::Captured);
}

void PaymentCheckTest::strangersAreNoParents()
{
    SplitBench bench;
    bench.shop.world[RemoteId{7}].id = RemoteId{9}; // the shop answers with another order
    const Result<PaymentAnswer> answer = bench.ask();
    QVERIFY(answer && answer->error);
    QCOMPARE(answer->error->kind, ErrorKind::NotFound);
    QCOMPARE(bench.gateway.asked, QList<RemoteId>());
}

QTEST_GUILESS_MAIN(PaymentCheckTest)
#include "tst_paymentcheck.moc"
