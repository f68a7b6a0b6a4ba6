// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/shopfloor.h"
#include "ui/models/sidebarmodel.h"
#include "ui/sidebar/sidebar.h"

#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace tradeit;
using namespace tradeit::test;

namespace {

const Section toConfirm{.kind = Section::Kind::Bucket, .bucket = Bucket::ToConfirm};
const Section toShip{.kind = Section::Kind::Bucket, .bucket = Bucket::Processing};
const Section outbox{.kind = Section::Kind::Outbox};

SidebarModel &modelOf(const Sidebar &sidebar)
{
    return *sidebar.findChild<SidebarModel *>();
}

int countOf(const Sidebar &sidebar, const Section &section)
{
    return modelOf(sidebar).indexOf(section).data(SidebarModel::CountRole).toInt();
}

} // namespace

class SidebarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAreLiveAndTheChoiceStays();
    void keysPassOverHeadings();
    void sectionsAreChosenByNumber();
    void everyCountIsWhatItsSectionLists();
};

void SidebarTest::countsAreLiveAndTheChoiceStays()
{
    ShopFloor floor;
    Sidebar sidebar(floor.context());
    sidebar.choose(outbox);
    QCOMPARE(countOf(sidebar, toConfirm), 0);
    QSignalSpy chosen(&sidebar, &Sidebar::chosenChanged);
    const OrderId order = floor.arrive();
    QTRY_COMPARE(countOf(sidebar, toConfirm), 1);
    const auto confirm = [order](Desk &desk) {
        return desk.act(order, Verb::Confirm, {.hold = std::chrono::seconds(60)});
    };
    const Result<ActOutcome> taken = await(floor.context().client.ask(confirm));
    QVERIFY(taken);
    QTRY_COMPARE(countOf(sidebar, toShip), 1);
    QCOMPARE(countOf(sidebar, toConfirm), 0);
    QCOMPARE(countOf(sidebar, outbox), 1);
    QCOMPARE(sidebar.chosen(), outbox);
    QCOMPARE(chosen.count(), 0);
}

void SidebarTest::keysPassOverHeadings()
{
    ShopFloor floor;
    Sidebar sidebar(floor.context());
    sidebar.resize(200, 600);
    sidebar.show();
    auto *view = sidebar.findChild<QTreeView *>();
    QCOMPARE(sidebar.chosen(), toConfirm);
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(view, Qt::Key_Down); // To ship, Late, and over the heading
    QCOMPARE(sidebar.chosen(), (Section{.kind = Section::Kind::Status, .status = QStringLiteral("processing")}));
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(sidebar.chosen().kind, Section::Kind::Late);
}

void SidebarTest::sectionsAreChosenByNumber()
{
    ShopFloor floor;
    Sidebar sidebar(floor.context());
    QSignalSpy chosen(&sidebar, &Sidebar::chosenChanged);
    sidebar.chooseAt(1);
    QCOMPARE(sidebar.chosen(), toShip);
    QCOMPARE(chosen.count(), 1);
    sidebar.chooseAt(99);
    QCOMPARE(sidebar.chosen(), toShip);
}

void SidebarTest::everyCountIsWhatItsSectionLists()
{
    ShopFloor floor({.orders = 40});
    floor.sync();
    Sidebar sidebar(floor.context());
    const SidebarModel &model = modelOf(sidebar);
    int seen = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto section = model.index(row).data(SidebarModel::SectionRole).value<Section>();
        const bool listed = model.index(row).data(SidebarModel::SectionRole).isValid();
        if (!listed || section.kind == Section::Kind::Outbox || section.kind == Section::Kind::Account)
            continue;
        const auto list = floor.context().reader.list(filterOf(section, floor.context().clock.now()), {}, 1000);
        QVERIFY(list);
        QCOMPARE(list->orders.size(), countOf(sidebar, section));
        seen += countOf(sidebar, section);
    }
    QVERIFY(seen > 40); // most stand in two sections
}

QTEST_MAIN(SidebarTest)
#include "tst_sidebar.moc"
