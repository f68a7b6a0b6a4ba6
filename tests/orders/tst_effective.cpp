// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/effective.h"

#include <QJsonDocument>
#include <QTest>

using namespace tradeit;

namespace {

const QDateTime firstSync(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
const QDateTime created(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);

Order orderIn(const char *status)
{
    Order order;
    order.id = RemoteId{3045};
    order.status = QString::fromLatin1(status);
    order.created = created;
    OrderLine line;
    line.id = 7;
    line.product = ProductId{11};
    line.quantity = 2;
    order.lines = {line};
    return order;
}

Intent intentOf(IntentKind kind, const char *status, IntentState state = IntentState::Queued)
{
    Intent intent;
    intent.kind = kind;
    intent.state = state;
    intent.createdAt = created.addSecs(60);
    intent.params.status = QString::fromLatin1(status);
    return intent;
}

Intent shipIntent()
{
    Intent intent = intentOf(IntentKind::Ship, "");
    intent.params.shipment = Shipment();
    intent.params.shipment->id = QStringLiteral("p1");
    return intent;
}

EffectiveContext context()
{
    EffectiveContext result;
    result.firstFullSync = firstSync;
    return result;
}

LocalFacts confirmedFacts()
{
    LocalFacts facts;
    facts.confirmed = Confirmation{created.addSecs(30), QStringLiteral("tariro"), QStringLiteral("desk-1")};
    return facts;
}

} // namespace

class TestEffective : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsNewOrdersAsToConfirm_data();
    void showsNewOrdersAsToConfirm();
    void overlaysLiveIntentsInOrder();
    void passesOverWhatIsOver();
    void showsNothingTheShopRefused();
    void aStepThatEndedLeavesTheSnapshot();
    void confirmationComesFromThreePlaces();
    void damagedMarksConfirmNothing();
    void shippedIsKnownWithoutAShopStatus();
    void partsOfAnOrderDoNotShipIt();
    void heldByThisDeskIsOnHold();
    void datesAreDue();
    void groupsAskForNothing();
    void draftsAreNotOpen();
    void olderOrdersCountAsConfirmed_data();
    void olderOrdersCountAsConfirmed();
};

void TestEffective::showsNewOrdersAsToConfirm_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("unconfirmed");
    QTest::addColumn<QString>("confirmed");
    QTest::addColumn<bool>("open");
    const auto row = [](const char *status, const char *unconfirmed, const char *confirmed, bool open) {
        QTest::newRow(status) << QString::fromLatin1(status) << QString::fromLatin1(unconfirmed)
                              << QString::fromLatin1(confirmed) << open;
    };
    row("processing", "to_confirm", "processing", true);
    row("pending", "to_confirm", "pending", true);
    row("on-hold", "to_confirm", "on_hold", true);
    row("shipped", "shipped", "shipped", true);
    row("packing", "other", "other", true);
    row("completed", "completed", "completed", false);
    row("cancelled", "cancelled", "cancelled", false);
    row("refunded", "refunded", "refunded", false);
    row("failed", "failed", "failed", false);
}

void TestEffective::showsNewOrdersAsToConfirm()
{
    QFETCH(QString, status);
    QFETCH(bool, open);
    Order order = orderIn("");
    order.status = status;
    const Effective fresh = effective(order, {}, {}, context());
    QTEST(bucketWord(fresh.bucket), "unconfirmed");
    QCOMPARE(fresh.rank, int(fresh.bucket));
    QCOMPARE(fresh.open, open);
    const Effective confirmed = effective(order, {}, confirmedFacts(), context());
    QTEST(bucketWord(confirmed.bucket), "confirmed");
    QCOMPARE(confirmed.open, open);
    QCOMPARE(confirmed.status, status);
}

void TestEffective::overlaysLiveIntentsInOrder()
{
    const QList<Intent> intents = {intentOf(IntentKind::Confirm, "processing", IntentState::Working),
                                   intentOf(IntentKind::Hold, "on-hold", IntentState::Held),
                                   intentOf(IntentKind::Cancel, "cancelled")};
    const Effective seen = effective(orderIn("pending"), intents, {}, context());
    QCOMPARE(seen.status, QStringLiteral("cancelled"));
    QCOMPARE(seen.bucket, Bucket::Cancelled);
    QCOMPARE(seen.pending, QStringList({QStringLiteral("confirm"), QStringLiteral("hold"), QStringLiteral("cancel")}));
    QVERIFY(!seen.attention);
    QVERIFY(!seen.open);
}

void TestEffective::passesOverWhatIsOver()
{
    const QList<Intent> intents = {intentOf(IntentKind::Cancel, "cancelled", IntentState::Dropped),
                                   intentOf(IntentKind::Confirm, "on-hold", IntentState::Done)};
    const Effective seen = effective(orderIn("processing"), intents, {}, context());
    QCOMPARE(seen.status, QStringLiteral("processing"));
    QCOMPARE(seen.bucket, Bucket::ToConfirm);
    QVERIFY(seen.pending.isEmpty());
}

void TestEffective::showsNothingTheShopRefused()
{
    Intent refused = intentOf(IntentKind::Confirm, "cancelled", IntentState::Attention);
    refused.reason = AttentionReason::Refused;
    const Effective seen = effective(orderIn("pending"), {refused}, {}, context());
    QCOMPARE(seen.status, QStringLiteral("pending"));
    QCOMPARE(seen.bucket, Bucket::ToConfirm);
    QVERIFY(seen.attention);
    QCOMPARE(seen.pending, QStringList(QStringLiteral("confirm")));

    refused.reason = AttentionReason::Clash;
    QCOMPARE(effective(orderIn("pending"), {refused}, {}, context()).status, QStringLiteral("cancelled"));
}

void TestEffective::aStepThatEndedLeavesTheSnapshot()
{
    Intent ship = intentOf(IntentKind::Ship, "shipped", IntentState::Working);
    ship.steps = {Step{.n = 0, .kind = StepKind::TrackingMeta, .key = {}, .payload = {}, .state = StepState::Done},
                  Step{.n = 1, .kind = StepKind::Status, .key = {}, .payload = {}, .state = StepState::Marked}};
    QCOMPARE(effective(orderIn("processing"), {ship}, {}, context()).bucket, Bucket::Shipped);
    for (const StepState over : {StepState::Done, StepState::Skipped, StepState::Refused}) {
        ship.steps[1].state = over;
        QCOMPARE(effective(orderIn("completed"), {ship}, {}, context()).bucket, Bucket::Completed);
    }
}

void TestEffective::confirmationComesFromThreePlaces()
{
    const LocalFacts facts = confirmedFacts();
    QCOMPARE(effective(orderIn("processing"), {}, facts, context()).confirmed, facts.confirmed);

    Order marked = orderIn("processing");
    const Confirmation other{created.addSecs(5), QStringLiteral("rudo"), QStringLiteral("desk-2")};
    marked.meta = {MetaEntry{1, confirmedMetaKey.toString(), toJson(other)}};
    QCOMPARE(effective(marked, {}, {}, context()).confirmed, std::optional(other));
    marked.meta[0].value = QString::fromUtf8(QJsonDocument(toJson(other).toObject()).toJson());
    QCOMPARE(confirmationFromMeta(marked), std::optional(other));

    const Intent intent = intentOf(IntentKind::Confirm, "");
    const Effective seen = effective(orderIn("processing"), {intent}, {}, context());
    QVERIFY(seen.confirmed.has_value());
    QCOMPARE(seen.confirmed->at, intent.createdAt);
    QCOMPARE(seen.bucket, Bucket::Processing);
}

void TestEffective::damagedMarksConfirmNothing()
{
    Order order = orderIn("processing");
    const QList<QJsonValue> damaged = {QJsonValue(), QJsonValue(QStringLiteral("yes")), QJsonObject(),
                                       QJsonObject{{QStringLiteral("at"), QStringLiteral("soon")}}};
    for (const QJsonValue &value : damaged) {
        order.meta = {MetaEntry{1, confirmedMetaKey.toString(), value}};
        QVERIFY(!confirmationFromMeta(order));
    }
}

void TestEffective::shippedIsKnownWithoutAShopStatus()
{
    EffectiveContext without = context();
    without.shopHasShipped = false;
    const Intent ship = shipIntent();
    LocalFacts facts = confirmedFacts();
    QCOMPARE(effective(orderIn("processing"), {ship}, facts, without).bucket, Bucket::Shipped);
    QCOMPARE(effective(orderIn("processing"), {ship}, facts, context()).bucket, Bucket::Processing);

    facts.shipments = {*ship.params.shipment};
    const Effective seen = effective(orderIn("processing"), {}, facts, without);
    QCOMPARE(seen.status, QStringLiteral("shipped"));
    QCOMPARE(seen.bucket, Bucket::Shipped);
    QVERIFY(!seen.due.isValid());
    QCOMPARE(effective(orderIn("completed"), {}, facts, without).bucket, Bucket::Completed);
    QCOMPARE(effective(orderIn("on-hold"), {}, facts, without).bucket, Bucket::OnHold);
}

void TestEffective::partsOfAnOrderDoNotShipIt()
{
    EffectiveContext without = context();
    without.shopHasShipped = false;
    LocalFacts facts = confirmedFacts();
    Shipment part;
    part.id = QStringLiteral("a");
    part.lines.insert(7, 1);
    facts.shipments = {part};
    Order order = orderIn("processing");
    QCOMPARE(effective(order, {}, facts, without).bucket, Bucket::Processing);

    Refund refund;
    RefundLine line;
    line.refundedItem = 7;
    line.quantity = -1;
    refund.lines = {line};
    order.refunds = {refund};
    QCOMPARE(effective(order, {}, facts, without).bucket, Bucket::Shipped);

    order.refunds.clear();
    part.id = QStringLiteral("b");
    facts.shipments.append(part);
    QCOMPARE(effective(order, {}, facts, without).bucket, Bucket::Shipped);
}

void TestEffective::heldByThisDeskIsOnHold()
{
    LocalFacts facts;
    facts.holdReason = QStringLiteral("asks for blue");
    facts.remind = created.addDays(3);
    const Effective seen = effective(orderIn("on-hold"), {}, facts, context());
    QCOMPARE(seen.bucket, Bucket::OnHold);
    QCOMPARE(seen.due, facts.remind);
    QCOMPARE(effective(orderIn("processing"), {intentOf(IntentKind::Hold, "on-hold")}, {}, context()).bucket,
             Bucket::OnHold);
}

void TestEffective::datesAreDue()
{
    QCOMPARE(effective(orderIn("processing"), {}, {}, context()).due, created.addSecs(24 * 3600));
    QCOMPARE(effective(orderIn("processing"), {}, confirmedFacts(), context()).due, created.addSecs(48 * 3600));
    QVERIFY(!effective(orderIn("shipped"), {}, confirmedFacts(), context()).due.isValid());
    QVERIFY(!effective(orderIn("on-hold"), {}, confirmedFacts(), context()).due.isValid());
    Order undated = orderIn("processing");
    undated.created = QDateTime();
    QVERIFY(!effective(undated, {}, {}, context()).due.isValid());
}

void TestEffective::groupsAskForNothing()
{
    EffectiveContext group = context();
    group.isGroup = true;
    const Effective seen = effective(orderIn("processing"), {}, {}, group);
    QVERIFY(!seen.open);
    QVERIFY(!seen.due.isValid());
    QCOMPARE(seen.bucket, Bucket::Processing);
}

void TestEffective::draftsAreNotOpen()
{
    for (const char *status : {"", "trash", "draft", "auto-draft", "checkout-draft"}) {
        QVERIFY(!isRealStatus(QString::fromLatin1(status)));
        QVERIFY(!effective(orderIn(status), {}, {}, context()).open);
    }
    QVERIFY(isRealStatus(u"on-hold"));
    QCOMPARE(bucketOf(u"dispatched", u"dispatched"), Bucket::Shipped);
    QCOMPARE(bucketOf(u"", u""), Bucket::Other);
}

void TestEffective::olderOrdersCountAsConfirmed_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("daysBeforeFirstSync");
    QTest::addColumn<bool>("counts");
    QTest::newRow("young processing") << "processing" << 13 << false;
    QTest::newRow("young pending") << "pending" << 1 << false;
    QTest::newRow("young on hold") << "on-hold" << 5 << false;
    QTest::newRow("young shipped") << "shipped" << 1 << true;
    QTest::newRow("young custom") << "packing" << 1 << true;
    QTest::newRow("fourteen days") << "processing" << 14 << true;
    QTest::newRow("old on hold") << "on-hold" << 40 << true;
    QTest::newRow("after the first sync") << "processing" << -1 << false;
    QTest::newRow("at the first sync") << "completed" << 0 << false;
}

void TestEffective::olderOrdersCountAsConfirmed()
{
    QFETCH(QString, status);
    QFETCH(int, daysBeforeFirstSync);
    QFETCH(bool, counts);
    Order order = orderIn("");
    order.status = status;
    order.created = firstSync.addDays(-daysBeforeFirstSync);
    QCOMPARE(countsAsConfirmed(order, context()), counts);
    QCOMPARE(effective(order, {}, {}, context()).confirmed.has_value(), counts);
    // Before the first complete sync only what is closed is past confirming.
    QCOMPARE(countsAsConfirmed(order, {}), status == u"completed");
}

QTEST_APPLESS_MAIN(TestEffective)
#include "tst_effective.moc"
