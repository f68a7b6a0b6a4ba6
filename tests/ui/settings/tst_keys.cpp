// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandtable.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/messageline.h"
#include "ui/parts/plainbutton.h"
#include "ui/preferences/preferences.h"
#include "ui/settings/keyedit.h"
#include "ui/settings/keysmodel.h"
#include "ui/settings/keyspage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace tradeit;

namespace {

struct Scene
{
    QTemporaryDir folder;
    Preferences preferences{folder.path()};
    CommandTable commands{preferences, nullptr};
    KeysPage page{commands, preferences};
    KeyEdit *edit = page.findChild<KeyEdit *>();
    MessageLine *message = page.findChild<MessageLine *>();

    Scene()
    {
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
    }
    void choose(Command command) const
    {
        auto *table = page.findChild<QTreeView *>();
        const auto *model = qobject_cast<const KeysModel *>(table->model());
        table->setCurrentIndex(model->index(model->rowOf(command), 0));
        edit->setFocus();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
};

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theModelHolds()
    {
        Scene scene;
        KeysModel model(scene.commands);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), static_cast<int>(scene.commands.all().size()));
        const int row = model.rowOf(Command::Sync);
        QCOMPARE(model.index(row, 1).data().toString(), QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText));
        scene.commands.setKey(Command::Sync, QKeySequence(Qt::Key_F9));
        QCOMPARE(model.index(row, 1).data().toString(), QKeySequence(Qt::Key_F9).toString(QKeySequence::NativeText));
        QCOMPARE(model.index(row, 2).data().toString(), QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText));
        QVERIFY(model.index(row, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("F9")));
    }

    void takesTheKeyThatIsPressed()
    {
        Scene scene;
        scene.choose(Command::Ship);
        QTest::keyClick(scene.edit, Qt::Key_F7, Qt::ControlModifier);
        QCOMPARE(scene.commands.key(Command::Ship), QKeySequence(Qt::CTRL | Qt::Key_F7));
        QCOMPARE(scene.preferences.key(scene.commands.spec(Command::Ship).id), QKeySequence(Qt::CTRL | Qt::Key_F7));
        QVERIFY(scene.message->sentence().contains(QStringLiteral("now is the key")));
    }

    void aTakenKeyIsSaidAndGivenUpOnlyWhenAsked()
    {
        Scene scene;
        scene.choose(Command::Ship);
        const QKeySequence before = scene.commands.key(Command::Ship);
        QTest::keyClick(scene.edit, Qt::Key_F5);
        QCOMPARE(scene.commands.key(Command::Ship), before);
        QCOMPARE(scene.commands.key(Command::Sync), QKeySequence(Qt::Key_F5));
        QVERIFY(scene.message->sentence().contains(scene.commands.spec(Command::Sync).plainText()));
        scene.message->action()->click();
        QCOMPARE(scene.commands.key(Command::Ship), QKeySequence(Qt::Key_F5));
        QCOMPARE(scene.commands.key(Command::Sync), QKeySequence());
    }

    void modifiersAloneAndTabAreNoKeys()
    {
        Scene scene;
        scene.choose(Command::Ship);
        const QKeySequence before = scene.commands.key(Command::Ship);
        QTest::keyClick(scene.edit, Qt::Key_Control);
        QTest::keyClick(scene.edit, Qt::Key_Tab);
        QCOMPARE(scene.commands.key(Command::Ship), before);
        QVERIFY(!scene.edit->hasFocus());
    }

    void goesBackToWhatWasDelivered()
    {
        Scene scene;
        scene.choose(Command::Sync);
        QVERIFY(!scene.button(QStringLiteral("As delivered"))->isEnabled());
        QTest::keyClick(scene.edit, Qt::Key_F9);
        QVERIFY(scene.button(QStringLiteral("As delivered"))->isEnabled());
        scene.button(QStringLiteral("As delivered"))->click();
        QCOMPARE(scene.commands.key(Command::Sync), QKeySequence(Qt::Key_F5));
        QVERIFY(!scene.preferences.key(scene.commands.spec(Command::Sync).id));
        scene.button(QStringLiteral("No key"))->click();
        QCOMPARE(scene.commands.key(Command::Sync), QKeySequence());
        scene.button(QStringLiteral("All as delivered"))->click();
        QCOMPARE(scene.commands.key(Command::Sync), QKeySequence(Qt::Key_F5));
    }

    void lettersGoOnAndOff()
    {
        Scene scene;
        scene.page.findChild<QCheckBox *>()->click();
        QVERIFY(!scene.preferences.singleKeys());
        scene.page.findChild<QCheckBox *>()->click();
        QVERIFY(scene.preferences.singleKeys());
    }
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
