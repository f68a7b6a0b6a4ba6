// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/outboxstore.h"
#include "tests/ui/models/sampleorder.h"
#include "ui/models/nextstep.h"

using namespace tradeit;
using namespace tradeit::testing;

namespace {

Intent taken(const SampleShop &shop, IntentKind kind, IntentState state, AttentionReason reason)
{
    Intent intent;
    intent.id = QUuid::createUuid();
    intent.account = shop.account.id;
    intent.order = {3045};
    intent.kind = kind;
    intent.state = state;
    intent.reason = reason;
    intent.createdAt = intent.holdUntil = today();
    return intent;
}

/// An order that is green in every check.
void storeGreen(SampleShop &shop, const QString &status = QStringLiteral("processing"))
{
    Order made = sampleOrder();
    made.status = status;
    shop.store({made});
    shop.capture(made);
    shop.stock(1, 12);
    shop.stock(2, 12);
}

void confirm(SampleShop &shop)
{
    shop.write([&] {
        must(LocalFactsStore(*shop.database)
                 .save(shop.account.id, {3045}, {.confirmed = Confirmation{.at = today(), .by = {}, .desk = {}}}));
    });
}

} // namespace

/// Which button comes first, which are shut, and why.
class NextStepTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void confirmComesFirst();
    void anOpenCheckAsksFirst();
    void shipFollowsConfirm();
    void aHeldOrderIsResumed();
    void aClosedOrderHasNoNextStep();
    void whoMayOnlyReadSeesWhy();
    void everyVerbIsInOnePlace();
    void whatWaitsIsSaid();
};

void NextStepTest::confirmComesFirst()
{
    SampleShop shop;
    storeGreen(shop);
    const NextStep step = nextStepOf(shop.show());
    QCOMPARE(step.primary->text, QStringLiteral("Confirm order"));
    QVERIFY(step.primary->enabled);
    QCOMPARE(step.beside.constFirst().text, QStringLiteral("Ship…"));
    QVERIFY(!step.beside.constFirst().enabled);
    QCOMPARE(step.reason, QStringLiteral("Ship opens once the order is confirmed."));
}

void NextStepTest::anOpenCheckAsksFirst()
{
    SampleShop shop;
    storeGreen(shop);
    shop.stock(1, 1);
    const NextStep step = nextStepOf(shop.show());
    QCOMPARE(step.primary->text, QStringLiteral("Confirm order…"));
    QCOMPARE(step.reason, QStringLiteral("Ship opens once the order is confirmed. One check is open."));
}

void NextStepTest::shipFollowsConfirm()
{
    SampleShop shop;
    storeGreen(shop);
    confirm(shop);
    const NextStep step = nextStepOf(shop.show());
    QCOMPARE(step.primary->verb, Verb::Ship);
    QVERIFY(step.primary->enabled);
    QVERIFY(step.beside.isEmpty());
}

void NextStepTest::aHeldOrderIsResumed()
{
    SampleShop shop;
    storeGreen(shop, QStringLiteral("on-hold"));
    QVERIFY(nextStepOf(shop.show()).reason.startsWith(QStringLiteral("Ship opens once the order is confirmed.")));
    confirm(shop);
    const NextStep step = nextStepOf(shop.show());
    QCOMPARE(step.primary->verb, Verb::Resume);
    QVERIFY(step.primary->enabled);
    QCOMPARE(step.reason, QStringLiteral("Ship opens once the order is resumed."));
}

void NextStepTest::aClosedOrderHasNoNextStep()
{
    SampleShop shop;
    storeGreen(shop, QStringLiteral("cancelled"));
    const NextStep step = nextStepOf(shop.show());
    QVERIFY(!step.primary);
    QVERIFY(step.note.enabled);
    QVERIFY(!step.reason.isEmpty());
    for (const StepAct &act : step.menu)
        QVERIFY2(!act.enabled && !act.hint.isEmpty(), qPrintable(act.text));
}

void NextStepTest::whoMayOnlyReadSeesWhy()
{
    SampleShop shop;
    storeGreen(shop);
    shop.account.capabilities.writeOrders = false;
    shop.write([&] { must(AccountStore(*shop.database).update(shop.account)); });
    const NextStep step = nextStepOf(shop.show());
    QVERIFY(!step.primary->enabled);
    QVERIFY(step.reason.contains(u"only read"));
}

void NextStepTest::everyVerbIsInOnePlace()
{
    SampleShop shop;
    storeGreen(shop);
    const NextStep step = nextStepOf(shop.show());
    QList<int> verbs = {static_cast<int>(step.primary->verb), static_cast<int>(step.note.verb)};
    for (const StepAct &act : step.beside + step.menu)
        verbs.append(static_cast<int>(act.verb));
    std::sort(verbs.begin(), verbs.end());
    QCOMPARE(verbs, QList<int>({0, 1, 2, 3, 4, 5, 6}));
}

void NextStepTest::whatWaitsIsSaid()
{
    SampleShop shop;
    storeGreen(shop);
    QVERIFY(waitingActOf(shop.show()).text.isEmpty());
    shop.write([&] {
        OutboxStore outbox(*shop.database);
        must(outbox.enqueue(taken(shop, IntentKind::Confirm, IntentState::Queued, AttentionReason::None)));
    });
    QCOMPARE(waitingActOf(shop.show()).text, QStringLiteral("Confirm waits to be sent"));
    const Intent refused = taken(shop, IntentKind::Ship, IntentState::Attention, AttentionReason::Refused);
    shop.write([&] { must(OutboxStore(*shop.database).enqueue(refused)); });
    const WaitingAct waiting = waitingActOf(shop.show());
    QCOMPARE(waiting.text, QStringLiteral("Ship needs you: the shop said no, and 1 more"));
    QVERIFY(waiting.attention);
    QCOMPARE(waiting.intent, refused.id);
}

QTEST_GUILESS_MAIN(NextStepTest)
#include "tst_nextstep.moc"
