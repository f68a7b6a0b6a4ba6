// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/shopfloor.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/keysheetmodel.h"
#include "ui/commands/keyssheet.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace tradeit;

class CommandPaletteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void listsCommandsByTheirName();
    void showsWhatIsShutWithItsReason();
    void findsAnOrderByItsNumber();
    void runsTheChosenCommandByKeys();
    void opensTheChosenOrder();
    void goesToASection();
    void saysWhenNothingFits();
    void keysSheetFindsCommandsAndKeys();

private:
    [[nodiscard]] QStringList texts() const;

    std::unique_ptr<test::ShopFloor> m_floor;
    OrderId m_order;
    std::unique_ptr<CommandTable> m_commands;
    std::unique_ptr<PaletteModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void CommandPaletteTest::initTestCase()
{
    m_floor = std::make_unique<test::ShopFloor>();
    m_order = m_floor->arrive();
}

void CommandPaletteTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_commands = std::make_unique<CommandTable>(m_floor->context().preferences);
    m_model = std::make_unique<PaletteModel>(*m_commands, m_floor->context().reader);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QStringList CommandPaletteTest::texts() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->index(row).data().toString());
    return texts;
}

void CommandPaletteTest::listsCommandsByTheirName()
{
    m_model->setTyped({});
    QVERIFY(m_model->rowCount() > 20);
    m_model->setTyped(QStringLiteral("exp"));
    QCOMPARE(texts().value(0), QStringLiteral("Export…"));
    QCOMPARE(m_model->index(0).data(PaletteModel::KeyRole).toString(),
             QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText));
}

void CommandPaletteTest::showsWhatIsShutWithItsReason()
{
    m_commands->setEnabled(Command::Ship, false, QStringLiteral("Choose an order first."));
    m_model->setTyped(QStringLiteral("ship"));
    const QModelIndex ship = m_model->index(0);
    QCOMPARE(ship.data().toString(), QStringLiteral("Ship…"));
    QCOMPARE(ship.data(PaletteModel::WhyRole).toString(), QStringLiteral("Choose an order first."));
    QVERIFY(!ship.flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(ship.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Choose an order first.")));
}

void CommandPaletteTest::findsAnOrderByItsNumber()
{
    const QString number = m_floor->show(m_order).summary.row.number;
    m_model->setTyped(u'#' + number);
    QVERIFY(m_model->rowCount() > 0);
    QCOMPARE(m_model->kindAt(0), PaletteModel::Kind::Order);
    QCOMPARE(m_model->orderAt(0), m_order);
    QVERIFY(texts().constFirst().contains(number));
}

void CommandPaletteTest::runsTheChosenCommandByKeys()
{
    QWidget window;
    window.resize(900, 600);
    window.show();
    QSignalSpy synced(m_commands->action(Command::Sync), &QAction::triggered);
    auto *palette = new CommandPalette(*m_commands, m_floor->context().reader, {}, &window);
    palette->open();
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("sync"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(synced.count(), 1);
    QVERIFY(!palette->isVisible());
}

void CommandPaletteTest::opensTheChosenOrder()
{
    QWidget window;
    window.resize(900, 600);
    window.show();
    auto *palette = new CommandPalette(*m_commands, m_floor->context().reader, {}, &window);
    QSignalSpy chosen(palette, &CommandPalette::orderChosen);
    palette->open();
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, m_floor->show(m_order).summary.row.number);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).value<OrderId>(), m_order);
}

void CommandPaletteTest::goesToASection()
{
    QWidget window;
    window.resize(900, 600);
    window.show();
    auto *palette = new CommandPalette(*m_commands, m_floor->context().reader, {{QStringLiteral("Late"), 2}}, &window);
    QSignalSpy chosen(palette, &CommandPalette::placeChosen);
    palette->open();
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("go late"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toInt(), 2);
}

void CommandPaletteTest::saysWhenNothingFits()
{
    QWidget window;
    window.resize(900, 600);
    window.show();
    auto *palette = new CommandPalette(*m_commands, m_floor->context().reader, {}, &window);
    palette->open();
    QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("qqqqzz"));
    QVERIFY(!palette->findChild<QListView *>()->isVisible());
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void CommandPaletteTest::keysSheetFindsCommandsAndKeys()
{
    KeySheetModel model(*m_commands, true);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = model.rowCount();
    model.setWanted(QStringLiteral("F5"));
    QCOMPARE(model.rowCount(), 2); // heading and command
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Sync"));
    model.setWanted({});
    QCOMPARE(model.rowCount(), all);

    QWidget window;
    window.show();
    KeysSheet sheet(*m_commands, true, &window);
    sheet.show();
    QTest::keyClicks(sheet.findChild<QLineEdit *>(), QStringLiteral("confirm"));
    QCOMPARE(sheet.findChild<QListView *>()->model()->rowCount(), 2);
}

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
