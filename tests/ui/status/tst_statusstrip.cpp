// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/shopfloor.h"
#include "ui/status/statusstrip.h"
#include "ui/status/troublebanner.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

/// What stands in the strip, labels and buttons that are shown.
QStringList said(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisibleTo(&widget) && !label->text().isEmpty())
            texts.append(label->text());
    for (const QPushButton *button : widget.findChildren<QPushButton *>())
        if (button->isVisibleTo(&widget))
            texts.append(button->text());
    return texts;
}

QPushButton *button(const QWidget &widget, const QString &starts)
{
    for (QPushButton *each : widget.findChildren<QPushButton *>())
        if (each->isVisibleTo(&widget) && each->text().startsWith(starts))
            return each;
    return nullptr;
}

const QString undo = QStringLiteral("Undo");

} // namespace

class StatusStripTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowItStands();
    void undoCountsDownAndGoes();
    void undoNamesItsAct();
    void newsNeverTakesTheUndoAway();
    void whatWaitsLeadsToTheOutbox();
    void aShopThatFailsIsSaidUntilItAnswers();
};

void StatusStripTest::saysHowItStands()
{
    ShopFloor floor;
    StatusStrip strip(floor.context());
    QVERIFY(said(strip).contains(QStringLiteral("Online")));
    QVERIFY(said(strip).contains(QStringLiteral("synced just now")));
    QVERIFY(!button(strip, undo));
}

void StatusStripTest::undoCountsDownAndGoes()
{
    ShopFloor floor;
    StatusStrip strip(floor.context());
    strip.resize(1000, 28);
    strip.show();
    strip.showAct(QStringLiteral("Confirmed #3044"), QUuid::createUuid(), floor.context().clock.now().addSecs(2));
    QPushButton *offered = button(strip, undo);
    QVERIFY(offered);
    QCOMPARE(offered->text(), QStringLiteral("Undo (2 s)"));
    const QRect place = offered->geometry();
    QTRY_COMPARE(offered->text(), QStringLiteral("Undo (1 s)"));
    QCOMPARE(offered->geometry(), place);
    QTRY_VERIFY(!button(strip, undo));
    QVERIFY(!said(strip).contains(QStringLiteral("Confirmed #3044")));
}

void StatusStripTest::undoNamesItsAct()
{
    ShopFloor floor;
    StatusStrip strip(floor.context());
    QSignalSpy asked(&strip, &StatusStrip::undoAsked);
    const QUuid act = QUuid::createUuid();
    strip.showAct(QStringLiteral("Confirmed #3044"), act, floor.context().clock.now().addSecs(30));
    button(strip, undo)->click();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toUuid(), act);
    QVERIFY(!button(strip, undo));
    strip.showMessage(QStringLiteral("Undone: Confirmed #3044"));
    QVERIFY(said(strip).contains(QStringLiteral("Undone: Confirmed #3044")));
}

void StatusStripTest::newsNeverTakesTheUndoAway()
{
    ShopFloor floor;
    StatusStrip strip(floor.context());
    strip.showNews(QStringLiteral("1 new order"));
    QVERIFY(said(strip).contains(QStringLiteral("1 new order")));
    strip.showAct(QStringLiteral("Confirmed #3044"), QUuid::createUuid(), floor.context().clock.now().addSecs(30));
    strip.showNews(QStringLiteral("2 new orders"));
    QVERIFY(said(strip).contains(QStringLiteral("Confirmed #3044")));
    QVERIFY(button(strip, undo));
}

void StatusStripTest::whatWaitsLeadsToTheOutbox()
{
    ShopFloor floor;
    StatusStrip strip(floor.context());
    QSignalSpy asked(&strip, &StatusStrip::outboxAsked);
    const OrderId order = floor.arrive();
    const auto hold = [order](Desk &desk) {
        return desk.act(order, Verb::Hold, {.reason = QStringLiteral("call"), .hold = std::chrono::seconds(60)});
    };
    QVERIFY(await(floor.context().client.ask(hold)));
    QTRY_VERIFY(button(strip, QStringLiteral("1 waiting to be sent")));
    button(strip, QStringLiteral("1 waiting"))->click();
    QCOMPARE(asked.count(), 1);
}

void StatusStripTest::aShopThatFailsIsSaidUntilItAnswers()
{
    ShopFloor floor;
    StatusStrip strip(floor.context());
    TroubleBanner banner(floor.context());
    QSignalSpy retry(&banner, &TroubleBanner::retryAsked);
    QVERIFY(banner.isHidden());
    floor.twin.plan(QStringLiteral("shop  "), QStringLiteral("reset"), QStringLiteral("before"),
                    {{QStringLiteral("times"), 50}});
    QVERIFY(await(floor.engine().sync({}, {})));
    QTRY_VERIFY(!banner.isHidden());
    QVERIFY(banner.sentence().contains(QStringLiteral("does not answer")));
    QVERIFY(banner.sentence().contains(QStringLiteral("shop")));
    QTRY_VERIFY(
        said(strip).contains(QStringLiteral("No line to any shop: everything you do is kept and goes out later")));
    button(banner, QStringLiteral("Try now"))->click();
    QCOMPARE(retry.count(), 1);
    QCOMPARE(retry.first().first().toString(), QStringLiteral("shop"));
    floor.twin.clearFaults();
    floor.sync();
    QTRY_VERIFY(banner.isHidden());
    QTRY_VERIFY(said(strip).contains(QStringLiteral("Online")));
}

QTEST_MAIN(StatusStripTest)
#include "tst_statusstrip.moc"
