// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/sidebarmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tradeit;
using Tone = SidebarModel::Tone;

namespace {

Account shop(qint64 id, const QString &name)
{
    Account account;
    account.id = {id};
    account.name = name;
    return account;
}

Section late()
{
    return {.kind = Section::Kind::Late};
}

QString spoken(const SidebarModel &model, const Section &section)
{
    return model.indexOf(section).data(Qt::AccessibleTextRole).toString();
}

Tone toneOf(const SidebarModel &model, const Section &section)
{
    return model.indexOf(section).data(SidebarModel::ToneRole).value<Tone>();
}

} // namespace

class SidebarModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headingsCannotBeChosen();
    void countsAreSpokenAndToned();
    void rowsComeAndGoOneByOne();
    void aShopInTroubleShowsIt();
    void aShopsOwnWordsForShippedAreNoStatusOfTheirOwn();
};

void SidebarModelTest::headingsCannotBeChosen()
{
    SidebarModel model;
    const QAbstractItemModelTester tester(&model);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const bool section = index.data(SidebarModel::SectionRole).isValid();
        QCOMPARE(model.flags(index).testFlag(Qt::ItemIsSelectable), section);
    }
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("To do"));
    QCOMPARE(model.sectionAt(2).data(SidebarModel::SectionRole).value<Section>(), late());
}

void SidebarModelTest::countsAreSpokenAndToned()
{
    SidebarModel model;
    const QAbstractItemModelTester tester(&model);
    const Section toConfirm{.kind = Section::Kind::Bucket, .bucket = Bucket::ToConfirm};
    QCOMPARE(toneOf(model, late()), Tone::Muted);
    model.show({.buckets = {{Bucket::ToConfirm, 4}}, .late = 2, .waiting = 8, .attention = 2}, {});
    QCOMPARE(spoken(model, toConfirm), QStringLiteral("To confirm, 4 orders"));
    QCOMPARE(toneOf(model, toConfirm), Tone::Plain);
    QCOMPARE(toneOf(model, late()), Tone::Red);
    const Section outbox{.kind = Section::Kind::Outbox};
    QCOMPARE(spoken(model, outbox), QStringLiteral("Outbox, 8 waiting, 2 need you"));
    QCOMPARE(toneOf(model, outbox), Tone::Amber);
}

void SidebarModelTest::rowsComeAndGoOneByOne()
{
    SidebarModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex outbox = model.indexOf({.kind = Section::Kind::Outbox});
    const int before = model.rowCount();
    model.show({.statuses = {{QStringLiteral("packing"), 1}}},
               {shop(2, QStringLiteral("tariro")), shop(1, QStringLiteral("moyo"))});
    QCOMPARE(model.rowCount(), before + 4); // the status, the heading of the shops, two shops
    const int moyo = model.indexOf({.kind = Section::Kind::Account, .account = {1}}).row();
    QCOMPARE(model.indexOf({.kind = Section::Kind::Account, .account = {2}}).row(), moyo + 1);
    QVERIFY(outbox.isValid());
    QCOMPARE(outbox.data(SidebarModel::SectionRole).value<Section>().kind, Section::Kind::Outbox);
    model.show({}, {});
    QCOMPARE(model.rowCount(), before);
    QVERIFY(outbox.isValid());
    QCOMPARE(resets.count(), 0);
}

void SidebarModelTest::aShopInTroubleShowsIt()
{
    SidebarModel model;
    const QAbstractItemModelTester tester(&model);
    model.show({.open = {{1, 3}}}, {shop(1, QStringLiteral("tariro"))});
    const Section tariro{.kind = Section::Kind::Account, .account = {1}};
    QCOMPARE(model.indexOf(tariro).data(SidebarModel::IconRole).toString(), QStringLiteral("store"));
    AccountLine line{.id = {1}, .account = QStringLiteral("tariro")};
    line.trouble = Error{.kind = ErrorKind::Offline};
    model.showLines({line});
    QCOMPARE(model.indexOf(tariro).data(SidebarModel::IconRole).toString(), QStringLiteral("offline"));
    QVERIFY(spoken(model, tariro).contains(QStringLiteral("does not answer")));
    line.trouble.reset();
    model.showLines({line});
    QCOMPARE(spoken(model, tariro), QStringLiteral("tariro, 3 open orders"));
}

void SidebarModelTest::aShopsOwnWordsForShippedAreNoStatusOfTheirOwn()
{
    SidebarModel model;
    Account account = shop(1, QStringLiteral("moyo"));
    account.shippedSlug = QStringLiteral("sent");
    model.show({.buckets = {{Bucket::Shipped, 5}}, .statuses = {{QStringLiteral("sent"), 5}}}, {account});
    QVERIFY(!model.indexOf({.kind = Section::Kind::Status, .status = QStringLiteral("sent")}).isValid());
    const Section shipped{.kind = Section::Kind::Status, .status = QStringLiteral("shipped")};
    QCOMPARE(model.indexOf(shipped).data(SidebarModel::CountRole).toString(), QStringLiteral("5"));
}

QTEST_GUILESS_MAIN(SidebarModelTest)
#include "tst_sidebarmodel.moc"
