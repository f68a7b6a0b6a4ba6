// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "core/store/orderstore.h"
#include "tests/torture/torturebench.h"

#include <QDir>
#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

/// The less travelled ways of a sync, over the real line.
class ShopLifeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paymentIsJudged_data();
    void paymentIsJudged();
    void tokenIsRenewed();
    void verdictAges();
    void signedOutActResumes();
    void firstSyncAndMirrorResetTellNobody();
    void stockIsReadWhileItMatters();
    void refreshReadsNotes();
    void evidenceSaysHowTheCustomerHeard();
    void shippedStaysWithoutTheStatus();
    void secondParcelMovesTheOrder();

private:
    [[nodiscard]] static QJsonObject centLess(const QJsonObject &order);
    [[nodiscard]] static qint64 orderOfTwo(TortureBench &bench);
};

QJsonObject ShopLifeTest::centLess(const QJsonObject &order)
{
    const Amount total = Amount::parse(order[u"total"].toString()).value();
    const Amount low = Amount::fromMillionths(total.millionths() - 10'000);
    return {{QStringLiteral("amount"), low.toString(2)}};
}

void ShopLifeTest::paymentIsJudged_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("paid") << QString() << QStringLiteral("captured");
    QTest::newRow("0.01 low") << QStringLiteral("low") << QStringLiteral("mismatch");
    QTest::newRow("declined") << QStringLiteral("declined") << QStringLiteral("failed");
    QTest::newRow("pending") << QStringLiteral("pending") << QStringLiteral("pending");
    QTest::newRow("refunded") << QStringLiteral("refunded") << QStringLiteral("refunded");
    QTest::newRow("disputed") << QStringLiteral("disputed") << QStringLiteral("disputed");
}

void ShopLifeTest::paymentIsJudged()
{
    QFETCH(QString, state);
    QFETCH(QString, word);
    TortureBench bench;
    const qint64 order = bench.twin.placeOrder();
    if (state == u"low")
        bench.twin.patchPayment(order, centLess(bench.twin.order(order)));
    else if (!state.isEmpty())
        bench.twin.patchPayment(order, {{QStringLiteral("state"), state}});
    QVERIFY(bench.sync());
    QCOMPARE(paymentWord(bench.verdict(order).state), word);
    const Result<ActOutcome> confirm = bench.act(order, Verb::Confirm);
    QCOMPARE(confirm.has_value(), state.isEmpty());
    if (!confirm)
        QCOMPARE(confirm.error().kind, ErrorKind::Guard);
}

void ShopLifeTest::tokenIsRenewed()
{
    TortureBench bench;
    QVERIFY(bench.sync());
    const qint64 order = bench.twin.placeOrder();
    QVERIFY(bench.sync());
    const int before = bench.twin.requests("POST", QStringLiteral("/v1/oauth2/token"));
    bench.twin.plan(QStringLiteral("paypal GET /v2/payments/captures"), QStringLiteral("drop"));
    const Result<Verdict> verdict = await(bench.engine().verify(RemoteId{order}));
    QVERIFY(verdict);
    QCOMPARE(verdict->state, PaymentState::Captured);
    QCOMPARE(bench.twin.requests("POST", QStringLiteral("/v1/oauth2/token")), before + 1);
}

void ShopLifeTest::verdictAges()
{
    TortureBench bench;
    const qint64 order = bench.twin.placeOrder();
    QVERIFY(bench.sync());
    bench.advance(25 * 3600);
    bench.twin.plan(QStringLiteral("paypal  "), QStringLiteral("reset"), QStringLiteral("before"),
                    {{QStringLiteral("times"), 20}});
    const Result<SyncReport> report = bench.sync();
    QVERIFY(report && report->error);
    QVERIFY(bench.verdict(order).stale);
    QCOMPARE(bench.verdict(order).state, PaymentState::Captured);
    // Captured at any age lets the act be queued; before the first step the gateway is asked again.
    bench.acted(order, Verb::Confirm);
    QVERIFY(bench.sync());
    QCOMPARE(bench.twin.effects(order).words, QStringList());
    bench.twin.clearFaults();
    QVERIFY(bench.quiet());
    QVERIFY(!bench.verdict(order).stale);
    QCOMPARE(bench.twin.effects(order).count(QStringLiteral("note:customer")), 1);
}

void ShopLifeTest::signedOutActResumes()
{
    TortureBench bench;
    const qint64 order = bench.twin.placeOrder();
    QVERIFY(bench.sync());
    const QUuid act = bench.acted(order, Verb::Confirm);
    bench.twin.plan(QStringLiteral("shop PUT /orders/"), QStringLiteral("drop"));
    const Result<SyncReport> report = bench.sync();
    QCOMPARE(report->error->kind, ErrorKind::Auth);
    QCOMPARE(bench.intent(act).reason, AttentionReason::Auth);
    QVERIFY(bench.account().paused);
    QVERIFY(bench.sync());
    QVERIFY(!bench.account().paused);
    QCOMPARE(bench.intent(act).state, IntentState::Done);
    QCOMPARE(bench.twin.effects(order).count(QStringLiteral("note:customer")), 1);
}

void ShopLifeTest::firstSyncAndMirrorResetTellNobody()
{
    TortureBench bench({.orders = 30});
    const qint64 order = bench.twin.placeOrder();
    Result<SyncReport> report = bench.sync();
    QVERIFY(report->fresh > 30);
    QVERIFY(report->freshOrders.isEmpty());
    bench.twin.placeOrder();
    report = bench.sync();
    QCOMPARE(report->freshOrders.size(), 1);
    const qint64 known = OrderStore(bench.database()).count(bench.account().id).value();
    bench.acted(order, Verb::Confirm);
    bench.close();
    const QStringList mirror =
        QDir(bench.folder()).entryList({QStringLiteral("mirror.sqlite*")}, QDir::Files | QDir::Hidden);
    QVERIFY(!mirror.isEmpty());
    for (const QString &file : mirror)
        QVERIFY(QFile::remove(QDir(bench.folder()).filePath(file)));
    bench.open();
    report = bench.sync();
    QVERIFY(report->freshOrders.isEmpty());
    QCOMPARE(report->applied, 1);
    QCOMPARE(OrderStore(bench.database()).count(bench.account().id).value(), known);
    QCOMPARE(bench.differences(), QStringList());
}

void ShopLifeTest::stockIsReadWhileItMatters()
{
    TortureBench bench;
    const qint64 order = bench.twin.placeOrder();
    QVERIFY(bench.sync());
    const auto reads = [&] { return bench.twin.requests("GET", QStringLiteral("/wc/v3/products")); };
    const int once = reads();
    QVERIFY(once > 0);
    QVERIFY(!bench.show(order).view.stock.isEmpty());
    QVERIFY(bench.sync());
    QCOMPARE(reads(), once);
    bench.advance(16 * 60);
    QVERIFY(bench.sync());
    QVERIFY(reads() > once);
    bench.acted(order, Verb::Confirm);
    QVERIFY(bench.sync());
    const int confirmed = reads();
    bench.advance(16 * 60);
    QVERIFY(bench.sync());
    QCOMPARE(reads(), confirmed);
}

void ShopLifeTest::refreshReadsNotes()
{
    TortureBench bench;
    const qint64 order = bench.twin.placeOrder();
    QVERIFY(bench.sync());
    QVERIFY(bench.show(order).notes.isEmpty());
    bench.acted(order, Verb::Confirm);
    QVERIFY(bench.sync());
    QVERIFY(await(bench.engine().refresh(RemoteId{order})));
    const QList<Note> notes = bench.show(order).notes;
    QVERIFY(std::any_of(notes.begin(), notes.end(), [](const Note &note) { return note.customer; }));
}

void ShopLifeTest::evidenceSaysHowTheCustomerHeard()
{
    TortureBench bench;
    const qint64 order = bench.twin.placeOrder();
    QVERIFY(bench.sync());
    bench.acted(order, Verb::Confirm);
    bench.acted(order, Verb::Ship, parcel(QStringLiteral("T1")));
    bench.acted(order, Verb::Complete);
    bench.twin.plan(QStringLiteral("shop POST /notes"), QStringLiteral("reset"), QStringLiteral("after"));
    QVERIFY(bench.quiet());
    QHash<QString, QString> evidence;
    for (const MessageRecord &message : bench.show(order).messages)
        evidence.insert(message.event, message.evidence);
    QCOMPARE(evidence.value(QStringLiteral("confirm")), QStringLiteral("shop_logged"));
    QCOMPARE(evidence.value(QStringLiteral("ship")), QStringLiteral("asked_shop"));
    QCOMPARE(evidence.value(QStringLiteral("complete")), QStringLiteral("shop_mail"));
}

void ShopLifeTest::shippedStaysWithoutTheStatus()
{
    TortureBench bench({.customShipped = false, .orders = 0});
    const qint64 order = bench.twin.placeOrder();
    QVERIFY(bench.sync());
    bench.acted(order, Verb::Confirm);
    bench.acted(order, Verb::Ship, parcel(QStringLiteral("T1")));
    QVERIFY(bench.quiet());
    for (int pull = 0; pull < 3; ++pull) {
        bench.twin.patchOrder(order, {{QStringLiteral("customer_note"), QString::number(pull)}});
        bench.advance(3600);
        QVERIFY(bench.sync());
        QCOMPARE(bench.twin.order(order)[u"status"].toString(), QStringLiteral("processing"));
        QCOMPARE(bench.show(order).summary.row.status, QStringLiteral("shipped"));
        QCOMPARE(bench.show(order).summary.row.bucket, Bucket::Shipped);
    }
    bench.acted(order, Verb::Complete);
    QVERIFY(bench.quiet());
    QCOMPARE(bench.twin.order(order)[u"status"].toString(), QStringLiteral("completed"));
    QCOMPARE(bench.show(order).summary.row.bucket, Bucket::Completed);
}

qint64 ShopLifeTest::orderOfTwo(TortureBench &bench)
{
    const qint64 model = bench.twin.placeOrder();
    const QString sku = bench.twin.order(model)[u"line_items"][0][u"sku"].toString();
    return bench.twin.placeOrder(
        {{QStringLiteral("items"), QJsonArray{QJsonObject{{QStringLiteral("sku"), sku}, {QStringLiteral("qty"), 2}}}}});
}

void ShopLifeTest::secondParcelMovesTheOrder()
{
    TortureBench bench;
    const qint64 order = orderOfTwo(bench);
    QVERIFY(bench.sync());
    bench.acted(order, Verb::Confirm, {.overrideReason = QStringLiteral("review")});
    const qint64 line = bench.twin.order(order)[u"line_items"][0][u"id"].toInteger();
    for (int number = 1; number <= 2; ++number) {
        ActOptions one = parcel(QStringLiteral("T%1").arg(number));
        one.shipment->lines = {{line, 1}};
        bench.acted(order, Verb::Ship, one);
        const Bucket expected = number == 1 ? Bucket::Processing : Bucket::Shipped;
        QCOMPARE(bench.show(order).summary.row.bucket, expected);
        QVERIFY(bench.quiet());
        QCOMPARE(bench.show(order).summary.row.bucket, expected);
        QCOMPARE(bench.twin.effects(order).count(QStringLiteral("status:shipped")), number - 1);
    }
    QCOMPARE(bench.twin.effects(order).count(QStringLiteral("note:customer")), 3);
}

QTEST_GUILESS_MAIN(ShopLifeTest)
#include "tst_shoplife.moc"
