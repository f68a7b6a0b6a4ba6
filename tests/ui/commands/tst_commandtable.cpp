// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandtable.h"
#include "ui/preferences/preferences.h"

#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace tradeit;

class CommandTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void namesEveryCommandOnce();
    void deliversNoKeyTwice();
    void deliversTheKeysOfTheDesign();
    void remembersAnotherKey();
    void namesWhatAKeyIsTakenBy();
    void tellsWhyNot();
    void lettersWorkInTheTableAlone();
    void lettersCanBeSwitchedOff();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<CommandTable> m_table;
};

void CommandTableTest::init()
{
    m_table.reset();
    m_preferences.reset();
    QFile::remove(m_folder.filePath(QStringLiteral("window.ini")));
    m_preferences = std::make_unique<Preferences>(m_folder.path());
    m_table = std::make_unique<CommandTable>(*m_preferences);
}

void CommandTableTest::namesEveryCommandOnce()
{
    QSet<QString> ids, texts;
    for (int command = 0; command <= static_cast<int>(Command::Quit); ++command) {
        const CommandSpec &spec = m_table->spec(Command(command));
        QCOMPARE(spec.command, Command(command));
        QVERIFY(m_table->action(Command(command)));
        ids.insert(spec.id);
        texts.insert(spec.plainText());
    }
    QCOMPARE(ids.size(), m_table->all().size());
    QCOMPARE(texts.size(), m_table->all().size());
    QCOMPARE(m_table->all().size(), static_cast<int>(Command::Quit) + 1);
}

void CommandTableTest::deliversNoKeyTwice()
{
    QSet<QString> keys, letters;
    for (const Command command : m_table->all()) {
        for (const QKeySequence &key : m_table->spec(command).keys) {
            QVERIFY2(!key.isEmpty() && !keys.contains(key.toString()), qPrintable(m_table->spec(command).id));
            keys.insert(key.toString());
        }
        const QString letter = m_table->spec(command).letter.toString();
        QVERIFY2(letter.isEmpty() || !letters.contains(letter), qPrintable(letter));
        letters.insert(letter);
    }
}

void CommandTableTest::deliversTheKeysOfTheDesign()
{
    const QList<QPair<Command, const char *>> expected = {
        {Command::Palette, "Ctrl+K"}, {Command::Search, "Ctrl+F"},       {Command::Sync, "F5"},
        {Command::NextPane, "F6"},    {Command::Confirm, "Ctrl+Return"}, {Command::Ship, "Ctrl+Shift+S"},
        {Command::Note, "Ctrl+N"},    {Command::Message, "Ctrl+M"},      {Command::Undo, "Ctrl+Z"},
        {Command::Export, "Ctrl+E"},  {Command::Settings, "Ctrl+,"},     {Command::Keys, "F1"},
        {Command::View1, "Ctrl+1"},   {Command::View9, "Ctrl+9"}};
    for (const auto &[command, key] : expected)
        QCOMPARE(m_table->key(command).toString(QKeySequence::PortableText), QString::fromLatin1(key));
    QVERIFY(m_table->action(Command::Confirm)->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Enter)));
    QCOMPARE(m_table->spec(Command::NextToDo).letter.toString(), QStringLiteral("N"));
}

void CommandTableTest::remembersAnotherKey()
{
    QSignalSpy changed(m_table.get(), &CommandTable::keysChanged);
    m_table->setKey(Command::Sync, QKeySequence(Qt::CTRL | Qt::Key_Y));
    QVERIFY(changed.count() >= 1);
    QCOMPARE(m_table->key(Command::Sync), QKeySequence(Qt::CTRL | Qt::Key_Y));
    m_table->setKey(Command::Note, QKeySequence());
    QVERIFY(m_table->key(Command::Note).isEmpty());
    m_preferences->flush();

    Preferences again(m_folder.path());
    CommandTable table(again);
    QCOMPARE(table.key(Command::Sync), QKeySequence(Qt::CTRL | Qt::Key_Y));
    QVERIFY(table.key(Command::Note).isEmpty());
    table.setKey(Command::Sync, QKeySequence(Qt::Key_F5));
    QVERIFY(!again.key(QStringLiteral("sync")).has_value());
}

void CommandTableTest::namesWhatAKeyIsTakenBy()
{
    QCOMPARE(m_table->conflict(Command::Note, QKeySequence(Qt::Key_F5)), m_table->spec(Command::Sync).plainText());
    QVERIFY(m_table->conflict(Command::Sync, QKeySequence(Qt::Key_F5)).isEmpty());
    QVERIFY(m_table->conflict(Command::Note, QKeySequence(Qt::Key_F12)).isEmpty());
    QVERIFY(m_table->conflict(Command::Note, QKeySequence()).isEmpty());
}

void CommandTableTest::tellsWhyNot()
{
    m_table->setEnabled(Command::Ship, false, QStringLiteral("It is not confirmed."));
    QVERIFY(!m_table->action(Command::Ship)->isEnabled());
    QCOMPARE(m_table->reason(Command::Ship), QStringLiteral("It is not confirmed."));
    QVERIFY(m_table->action(Command::Ship)->toolTip().contains(QStringLiteral("It is not confirmed.")));
    QCOMPARE(m_table->action(Command::Ship)->statusTip(), QStringLiteral("It is not confirmed."));
    m_table->setEnabled(Command::Ship, true, QStringLiteral("old"));
    QVERIFY(m_table->reason(Command::Ship).isEmpty());
    QVERIFY(m_table->action(Command::Ship)->toolTip().contains(QStringLiteral("Ctrl+Shift+S")));
}

void CommandTableTest::lettersWorkInTheTableAlone()
{
    QWidget window;
    auto *table = new QWidget(&window);
    auto *field = new QLineEdit(&window);
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(table);
    layout->addWidget(field);
    table->setFocusPolicy(Qt::StrongFocus);
    m_table->attachLetters(table);
    QSignalSpy next(m_table->action(Command::NextToDo), &QAction::triggered);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    field->setFocus();
    QTest::keyClick(field, Qt::Key_N);
    QCOMPARE(next.count(), 0);
    QCOMPARE(field->text(), QStringLiteral("n"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_N);
    QCOMPARE(next.count(), 1);
    m_table->setEnabled(Command::NextToDo, false);
    QTest::keyClick(table, Qt::Key_N);
    QCOMPARE(next.count(), 1);
}

void CommandTableTest::lettersCanBeSwitchedOff()
{
    QWidget window;
    window.setFocusPolicy(Qt::StrongFocus);
    m_table->attachLetters(&window);
    QSignalSpy next(m_table->action(Command::NextOrder), &QAction::triggered);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setFocus();
    m_preferences->setSingleKeys(false);
    QTest::keyClick(&window, Qt::Key_J);
    QCOMPARE(next.count(), 0);
    m_preferences->setSingleKeys(true);
    QTest::keyClick(&window, Qt::Key_J);
    QCOMPARE(next.count(), 1);
}

QTEST_MAIN(CommandTableTest)
#include "tst_commandtable.moc"
