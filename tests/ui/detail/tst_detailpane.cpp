// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/models/sampleorder.h"
#include "ui/detail/checkrow.h"
#include "ui/detail/detailpane.h"
#include "ui/look/tokens.h"
#include "ui/parts/chiplabel.h"
#include "ui/parts/tabstrip.h"
#include "ui/parts/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeView>

using namespace tradeit;
using namespace tradeit::testing;

namespace {

/// A pane over a store, with an engine that was never started: what is asked of it comes to nothing.
class Bench
{
public:
    Bench()
        : clock(today()), engine({.folder = shop.folder.path()}), client(engine), reader(*shop.database, clock),
          preferences(shop.folder.path()), context{client, reader, preferences, clock}, pane(context)
    {
        pane.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        pane.resize(440, 672);
        pane.show();
    }
    void open(const Order &order = sampleOrder())
    {
        shop.store({order});
        pane.showOrder(shop.oid(order.id.value));
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : pane.findChildren<QPushButton *>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
    [[nodiscard]] QAction *menuEntry(const QString &text) const
    {
        for (QAction *each : pane.findChild<QMenu *>()->actions())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
    [[nodiscard]] QStringList shownTexts() const
    {
        QStringList texts;
        for (const TextLabel *label : pane.findChildren<TextLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts;
    }

    SampleShop shop;
    ShiftedClock clock;
    DeskEngine engine;
    DeskClient client;
    DeskReader reader;
    Preferences preferences;
    PaneContext context;
    DetailPane pane;
};

QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

/// The pane of one order, as a person works with it.
class DetailPaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingChosenSaysWhatToDo();
    void severalShowTheirSum();
    void theHeadNamesOrderAndStatus();
    void buttonsAskForTheirVerbs();
    void theMenuHasTheRest();
    void anOpenCheckCanBeWorkedOn();
    void changesAreFollowed();
    void goneOrdersSaySo();
    void aHeadingLinksItsParts();
    void tabsGoRoundByKey();
    void hostileTextStaysText();
    void everyControlHasAName();
    void nothingIsCutAtTwiceTheSize();
    void leavesTheBrowserToTheWindow();
};

void DetailPaneTest::nothingChosenSaysWhatToDo()
{
    const Bench bench;
    QVERIFY(bench.shownTexts().contains(QStringLiteral("Choose an order to see what to do next.")));
    QVERIFY(!bench.pane.order());
}

/// The window shows where a link leads before it opens it.
void DetailPaneTest::leavesTheBrowserToTheWindow()
{
    Bench bench;
    bench.open();
    QSignalSpy asked(&bench.pane, &DetailPane::shopPageAsked);
    bench.menuEntry(QStringLiteral("Open in the shop"))->trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<OrderId>(), bench.pane.order());
}

void DetailPaneTest::severalShowTheirSum()
{
    Bench bench;
    Order other = sampleOrder();
    other.id = {3046};
    other.number = QStringLiteral("3046");
    bench.shop.store({sampleOrder(), other});
    bench.pane.showSelection({bench.shop.oid(3045), bench.shop.oid(3046)});
    const QStringList texts = bench.shownTexts();
    QVERIFY(texts.contains(QStringLiteral("2 orders selected")));
    QVERIFY(!texts.filter(QStringLiteral("173.00 USD")).isEmpty());
}

void DetailPaneTest::theHeadNamesOrderAndStatus()
{
    Bench bench;
    bench.open();
    const QStringList texts = bench.shownTexts();
    QCOMPARE(withoutIsolates(texts.first()), QStringLiteral("#3045 · Tendai Moyo"));
    QVERIFY(!texts.filter(QStringLiteral("Placed yesterday")).isEmpty() ||
            !texts.filter(QStringLiteral("Placed today")).isEmpty());
    QCOMPARE(bench.pane.findChild<ChipLabel *>()->accessibleName(), QStringLiteral("Status: Processing"));
}

void DetailPaneTest::buttonsAskForTheirVerbs()
{
    Bench bench;
    bench.open();
    QSignalSpy verbs(&bench.pane, &DetailPane::verbAsked), notes(&bench.pane, &DetailPane::noteAsked);
    QVERIFY(bench.button(QStringLiteral("Confirm order…"))); // the payment was never verified
    bench.shop.capture(sampleOrder());
    bench.shop.stock(1, 9);
    bench.shop.stock(2, 9);
    bench.pane.showOrder(bench.pane.order());
    QTest::mouseClick(bench.button(QStringLiteral("Confirm order")), Qt::LeftButton);
    QCOMPARE(verbs.size(), 1);
    QCOMPARE(verbs.first().at(1).value<Verb>(), Verb::Confirm);
    QPushButton *ship = bench.button(QStringLiteral("Ship…"));
    QVERIFY(!ship->isEnabled());
    QVERIFY(ship->toolTip().contains(u"not confirmed"));
    QTest::mouseClick(bench.button(QStringLiteral("Message…")), Qt::LeftButton);
    QCOMPARE(notes.first().at(1).toBool(), true);
}

void DetailPaneTest::theMenuHasTheRest()
{
    Bench bench;
    bench.open();
    QSignalSpy verbs(&bench.pane, &DetailPane::verbAsked), verify(&bench.pane, &DetailPane::verifyAsked);
    for (const QString &text : {QStringLiteral("Hold…"), QStringLiteral("Cancel order…"), QStringLiteral("Note…"),
                                QStringLiteral("Verify payment"), QStringLiteral("Open in the shop")})
        QVERIFY2(bench.menuEntry(text), qPrintable(text));
    QVERIFY(!bench.menuEntry(QStringLiteral("Resume order"))->isEnabled());
    bench.menuEntry(QStringLiteral("Hold…"))->trigger();
    QCOMPARE(verbs.first().at(1).value<Verb>(), Verb::Hold);
    bench.menuEntry(QStringLiteral("Verify payment"))->trigger();
    QCOMPARE(verify.size(), 1);
    bench.menuEntry(QStringLiteral("Copy number"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("3045"));
    bench.menuEntry(QStringLiteral("Copy address"))->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"12 Samora Machel Ave"));
}

void DetailPaneTest::anOpenCheckCanBeWorkedOn()
{
    Bench bench;
    bench.shop.capture(sampleOrder(), PaymentState::Pending);
    bench.open();
    QSignalSpy verify(&bench.pane, &DetailPane::verifyAsked);
    QTest::mouseClick(bench.button(QStringLiteral("Verify payment")), Qt::LeftButton);
    QCOMPARE(verify.size(), 1);
    bool spoken = false;
    for (const CheckRow *row : bench.pane.findChildren<CheckRow *>())
        spoken = spoken || row->accessibleName().startsWith(u"Payment: open. The payment is still pending.");
    QVERIFY(spoken);
}

void DetailPaneTest::changesAreFollowed()
{
    Bench bench;
    bench.open();
    Order later = sampleOrder();
    later.status = QStringLiteral("completed");
    later.modified = later.modified.addSecs(5);
    bench.shop.store({later}, today().addSecs(5));
    Q_EMIT bench.client.changed({.orders = {OrderId{987654}}});
    Q_EMIT bench.client.changed({.orders = {bench.pane.order()}});
    QTRY_COMPARE(bench.pane.findChild<ChipLabel *>()->accessibleName(), QStringLiteral("Status: Completed"));
    QVERIFY(!bench.button(QStringLiteral("Confirm order…")));
}

void DetailPaneTest::goneOrdersSaySo()
{
    Bench bench;
    bench.open();
    bench.shop.write([&] { must(OrderStore(*bench.shop.database).markGone(bench.shop.account.id, {{3045}})); });
    bench.pane.showOrder(bench.pane.order());
    QVERIFY(bench.shownTexts().contains(QStringLiteral("The shop no longer has this order.")));
    bench.pane.showOrder(OrderId{987654});
    QVERIFY(bench.shownTexts().contains(QStringLiteral("This order is no longer here.")));
}

void DetailPaneTest::aHeadingLinksItsParts()
{
    Bench bench;
    Order heading = sampleOrder(), part = sampleOrder();
    heading.hasSubOrders = true;
    part.id = {3046};
    part.parent = {3045};
    part.number = QStringLiteral("3046");
    bench.shop.store({heading, part});
    bench.pane.showOrder(bench.shop.oid(3045));
    QSignalSpy asked(&bench.pane, &DetailPane::orderAsked);
    QPushButton *link = nullptr;
    for (QPushButton *each : bench.pane.findChildren<QPushButton *>())
        if (each->isVisible() && each->text().startsWith(u"#3046"))
            link = each;
    QVERIFY(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(asked.first().first().value<OrderId>(), bench.shop.oid(3046));
}

void DetailPaneTest::tabsGoRoundByKey()
{
    Bench bench;
    bench.open();
    const auto *tabs = bench.pane.findChild<TabStrip *>();
    bench.pane.showTab(4);
    QTest::keyClick(bench.pane.findChild<QTreeView *>(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 0);
    QTest::keyClick(bench.pane.findChild<QTreeView *>(), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tabs->currentIndex(), 4);
}

void DetailPaneTest::hostileTextStaysText()
{
    Bench bench;
    Order made = sampleOrder();
    made.billing.firstName = QStringLiteral("<img src=x>山田 <b>花子</b>");
    made.customerNote = QStringLiteral("<script>alert(1)</script>Ring twice");
    bench.open(made);
    for (int tab = 0; tab < 5; ++tab) {
        bench.pane.showTab(tab);
        for (const TextLabel *label : bench.pane.findChildren<TextLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY2(!label->text().contains(u'<'), qPrintable(label->text()));
        }
    }
}

void DetailPaneTest::everyControlHasAName()
{
    Bench bench;
    bench.open();
    for (int tab = 0; tab < 5; ++tab) {
        bench.pane.showTab(tab);
        for (const QPushButton *button : bench.pane.findChildren<QPushButton *>())
            if (button->isVisible())
                QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    }
    for (const QAbstractItemView *view : bench.pane.findChildren<QAbstractItemView *>())
        if (!qobject_cast<const QHeaderView *>(view))
            QVERIFY(!view->accessibleName().isEmpty());
}

void DetailPaneTest::nothingIsCutAtTwiceTheSize()
{
    Bench bench;
    QFont large = bench.pane.font();
    large.setPixelSize(26);
    bench.pane.setFont(large);
    bench.shop.capture(sampleOrder(), PaymentState::Pending);
    bench.open();
    for (const QPushButton *button : bench.pane.findChildren<QPushButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        QVERIFY2(button->height() >= button->sizeHint().height(), qPrintable(button->text()));
        QVERIFY2(button->parentWidget()->rect().contains(button->geometry()), qPrintable(button->text()));
    }
    for (const CheckRow *row : bench.pane.findChildren<CheckRow *>())
        if (row->isVisible())
            QVERIFY(row->height() >= row->heightForWidth(row->width()));
}

QTEST_MAIN(DetailPaneTest)
#include "tst_detailpane.moc"
