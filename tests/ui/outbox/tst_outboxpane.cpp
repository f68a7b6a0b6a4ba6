// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/shopfloor.h"
#include "ui/models/outboxmodel.h"
#include "ui/outbox/choicecell.h"
#include "ui/outbox/outboxpane.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace tradeit;
using namespace tradeit::test;

namespace {

const QString cancelled = QStringLiteral("cancelled"), onHold = QStringLiteral("on-hold");

/// A pane over a desk whose acts meet a shop that moves.
class Bench
{
public:
    Bench() : pane(floor.context())
    {
        pane.resize(1080, 632);
        pane.show();
    }
    QUuid act(OrderId order, Verb verb, int holdSeconds)
    {
        const ActOptions options{.reason = QStringLiteral("call"), .hold = std::chrono::seconds(holdSeconds)};
        const auto work = [order, verb, options](Desk &desk) { return desk.act(order, verb, options); };
        const Result<ActOutcome> outcome = await(floor.context().client.ask(work));
        if (!outcome || !outcome->intent)
            qFatal("the act is not taken");
        return outcome->intent->id;
    }
    Intent intent(const QUuid &id) { return floor.context().reader.intent(id).value().intent; }
    QString statusAtShop() { return floor.twin.order(floor.twin.placed().last())[u"status"].toString(); }
    /// An order put on hold here while the shop cancels it.
    QUuid clash()
    {
        const OrderId order = floor.arrive();
        const QUuid id = act(order, Verb::Hold, 1);
        floor.twin.patchOrder(floor.twin.placed().last(), {{QStringLiteral("status"), cancelled}});
        if (!QTest::qWaitFor([&] { return intent(id).state == IntentState::Attention; }, 15000))
            qFatal("no clash");
        pane.select(id);
        return id;
    }
    QPushButton *button(const QString &starts)
    {
        for (QPushButton *each : pane.findChildren<QPushButton *>())
            if (each->isVisible() && each->text().startsWith(starts))
                return each;
        return nullptr;
    }
    void press(const QString &starts)
    {
        if (!QTest::qWaitFor([&] { return button(starts) && button(starts)->isEnabled(); }, 10000))
            qFatal("no button %s", qPrintable(starts));
        button(starts)->click();
    }
    ChoiceCell *choice(const QString &text)
    {
        for (ChoiceCell *each : pane.findChildren<ChoiceCell *>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
    OutboxModel &model() { return *pane.findChild<OutboxModel *>(); }

    ShopFloor floor;
    OutboxPane pane;
};

} // namespace

class OutboxPaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHeldActIsUndone();
    void theirsLeavesTheShopAlone();
    void mineIsWrittenAllTheSame();
    void aSilentShopIsWaitedFor();
    void whatTheShopRefusesIsDropped();
    void theChoiceStaysWhileActsCome();
    void whoComesMeetsWhatNeedsThem();
    void theOrderOpensFromItsAct();
};

void OutboxPaneTest::aHeldActIsUndone()
{
    Bench bench;
    const QUuid id = bench.act(bench.floor.arrive(), Verb::Confirm, 60);
    QTRY_COMPARE(bench.model().count(OutboxGroup::Held), 1);
    QCOMPARE(bench.pane.selected(), id);
    bench.press(QStringLiteral("Undo"));
    QTRY_COMPARE(bench.intent(id).state, IntentState::Dropped);
    QTRY_COMPARE(bench.model().waiting(), 0);
    QVERIFY(bench.floor.twin.effects(bench.floor.twin.placed().last()).words.isEmpty());
}

void OutboxPaneTest::theirsLeavesTheShopAlone()
{
    Bench bench;
    const QUuid id = bench.clash();
    QTRY_VERIFY(bench.choice(QStringLiteral("Cancelled")));
    QVERIFY(bench.choice(QStringLiteral("Cancelled"))->isChecked());
    bench.press(QStringLiteral("Apply this choice"));
    QTRY_COMPARE_WITH_TIMEOUT(bench.intent(id).state, IntentState::Done, 15000);
    QCOMPARE(bench.statusAtShop(), cancelled);
    QCOMPARE(bench.floor.twin.effects(bench.floor.twin.placed().last()).count(QStringLiteral("note:customer")), 0);
}

void OutboxPaneTest::mineIsWrittenAllTheSame()
{
    Bench bench;
    const QUuid id = bench.clash();
    QTRY_VERIFY(bench.choice(QStringLiteral("On hold")));
    bench.choice(QStringLiteral("On hold"))->click();
    QVERIFY(!bench.choice(QStringLiteral("Cancelled"))->isChecked());
    bench.press(QStringLiteral("Apply this choice"));
    QTRY_COMPARE_WITH_TIMEOUT(bench.intent(id).state, IntentState::Done, 15000);
    QCOMPARE(bench.statusAtShop(), onHold);
}

void OutboxPaneTest::aSilentShopIsWaitedFor()
{
    Bench bench;
    const OrderId order = bench.floor.arrive();
    bench.floor.twin.plan(QStringLiteral("shop  "), QStringLiteral("reset"), QStringLiteral("before"),
                          {{QStringLiteral("times"), 50}});
    const QUuid id = bench.act(order, Verb::Hold, 0);
    const auto why = [&] { return bench.model().indexOf(id).data(OutboxModel::LineRole).value<OutboxLine>().why; };
    QTRY_VERIFY_WITH_TIMEOUT(why().contains(QStringLiteral("does not answer")), 15000);
    QCOMPARE(bench.model().count(OutboxGroup::Queued), 1);
    bench.press(QStringLiteral("Drop"));
    QTRY_COMPARE(bench.intent(id).state, IntentState::Dropped);
    QTRY_COMPARE(bench.model().waiting(), 0);
}

void OutboxPaneTest::whatTheShopRefusesIsDropped()
{
    Bench bench;
    const OrderId order = bench.floor.arrive();
    const QUuid id = bench.act(order, Verb::Hold, 1);
    bench.floor.twin.control("DELETE", QStringLiteral("/orders/%1?force=true").arg(bench.floor.twin.placed().last()));
    QTRY_COMPARE_WITH_TIMEOUT(bench.intent(id).state, IntentState::Attention, 15000);
    QCOMPARE(bench.intent(id).reason, AttentionReason::Refused);
    QTRY_VERIFY(bench.button(QStringLiteral("Try again")));
    QTRY_VERIFY(bench.button(QStringLiteral("Drop")));
    bench.press(QStringLiteral("Drop"));
    QTRY_COMPARE(bench.intent(id).state, IntentState::Dropped);
}

void OutboxPaneTest::theChoiceStaysWhileActsCome()
{
    Bench bench;
    const QUuid first = bench.act(bench.floor.arrive(), Verb::Confirm, 60);
    const QUuid second = bench.act(bench.floor.arrive(), Verb::Confirm, 60);
    QTRY_COMPARE(bench.model().count(OutboxGroup::Held), 2);
    bench.pane.select(second);
    (void)bench.act(bench.floor.arrive(), Verb::Confirm, 60);
    QTRY_COMPARE(bench.model().count(OutboxGroup::Held), 3);
    QCOMPARE(bench.pane.selected(), second);
    const auto *view = bench.pane.findChild<QTreeView *>();
    QCOMPARE(view->currentIndex().siblingAtColumn(0).data(OutboxModel::IdRole).toUuid(), second);
    QTest::keyClick(bench.pane.findChild<QTreeView *>(), Qt::Key_Up);
    QCOMPARE(bench.pane.selected(), first);
}

void OutboxPaneTest::whoComesMeetsWhatNeedsThem()
{
    Bench bench;
    bench.pane.hide();
    const QUuid done = bench.act(bench.floor.arrive(), Verb::Confirm, 0);
    QTRY_COMPARE_WITH_TIMEOUT(bench.intent(done).state, IntentState::Done, 15000);
    const QUuid waits = bench.act(bench.floor.arrive(), Verb::Confirm, 60);
    QTRY_COMPARE(bench.floor.context().reader.counts()->waiting, 1);
    bench.pane.show();
    QCOMPARE(bench.model().waiting(), 1);
    QCOMPARE(bench.pane.selected(), waits);
}

void OutboxPaneTest::theOrderOpensFromItsAct()
{
    Bench bench;
    QSignalSpy asked(&bench.pane, &OutboxPane::orderAsked);
    const OrderId order = bench.floor.arrive();
    (void)bench.act(order, Verb::Confirm, 60);
    QTRY_VERIFY(bench.button(QStringLiteral("Open order")));
    bench.press(QStringLiteral("Open order"));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<OrderId>(), order);
}

QTEST_MAIN(OutboxPaneTest)
#include "tst_outboxpane.moc"
