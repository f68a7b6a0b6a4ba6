// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "tests/ui/support/shopfloor.h"
#include "ui/commands/commandtable.h"
#include "ui/parts/factlist.h"
#include "ui/parts/field.h"
#include "ui/parts/messageline.h"
#include "ui/parts/optioncard.h"
#include "ui/settings/choice.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QListWidget>
#include <QMessageBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

struct Scene
{
    ShopFloor floor;
    CommandTable commands{floor.context().preferences, nullptr};
    SettingsDialog dialog{floor.context(), commands};

    Scene()
    {
        dialog.show();
        (void)QTest::qWaitForWindowActive(&dialog);
    }
    template <typename Control>
    [[nodiscard]] Control *named(const QString &name) const
    {
        for (Control *control : dialog.findChildren<Control *>())
            if (control->accessibleName() == name)
                return control;
        qFatal("no %s", qPrintable(name));
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        qFatal("no button %s", qPrintable(text));
    }
    void choose(Choice *choice, const QVariant &value) const
    {
        choice->choose(value);
        Q_EMIT choice->activated(choice->currentIndex());
    }
    [[nodiscard]] QString said() const
    {
        QStringList sentences;
        for (const MessageLine *message : dialog.findChildren<MessageLine *>())
            if (message->isVisible())
                sentences.append(message->sentence());
        return sentences.join(u'\n');
    }
    [[nodiscard]] Account account() { return *floor.context().reader.account(QStringLiteral("shop")); }
};

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void preferencesCountAtOnce()
    {
        Scene scene;
        const Preferences &kept = scene.floor.context().preferences;
        scene.choose(scene.named<Choice>(QStringLiteral("Theme")), int(look::Theme::Dark));
        QVERIFY(kept.theme() == look::Theme::Dark);
        scene.choose(scene.named<Choice>(QStringLiteral("Rows")), int(look::Density::Compact));
        QVERIFY(kept.density() == look::Density::Compact);
        scene.named<QSpinBox>(QStringLiteral("Text size"))->setValue(150);
        QCOMPARE(kept.zoom(), 1.5);
        scene.choose(scene.named<Choice>(QStringLiteral("Order in detail")), false);
        QVERIFY(!kept.wideLayout());
        scene.choose(scene.named<Choice>(QStringLiteral("Language")), QStringLiteral("sn"));
        QCOMPARE(kept.language(), QStringLiteral("sn"));
        scene.choose(scene.named<Choice>(QStringLiteral("Ask the shops")), 300);
        QCOMPARE(kept.pollEvery(), std::chrono::seconds(300));
        scene.named<QSpinBox>(QStringLiteral("Time for Undo"))->setValue(0);
        QCOMPARE(kept.undoFor(), std::chrono::seconds(0));
    }

    void testsTheAccountAgain()
    {
        Scene scene;
        auto *facts = scene.dialog.findChild<FactList *>();
        QSignalSpy answered(facts, &FactList::answeredChanged);
        QCOMPARE(facts->answered(), facts->total());
        scene.button(QStringLiteral("Test again"))->click();
        QCOMPARE(facts->answered(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(scene.button(QStringLiteral("Test again"))->isEnabled(), 60000);
        QCOMPARE(facts->answered(), facts->total());
        QVERIFY(answered.count() > 4);
    }

    void aRefusedSecretIsForgotten()
    {
        Scene scene;
        scene.dialog.showAccounts(QStringLiteral("shop"));
        auto *secret = scene.named<Field>(QStringLiteral("New secret"));
        QCOMPARE(QApplication::focusWidget(), secret);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        QTest::keyClicks(secret, QStringLiteral("cs_wrong"));
        QTest::keyClick(secret, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(scene.said().contains(QStringLiteral("does not belong to this key")), 60000);
        scene.button(QStringLiteral("Test again"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(scene.button(QStringLiteral("Test again"))->isEnabled(), 60000);
        QVERIFY2(!scene.said().contains(QStringLiteral("does not belong")), qPrintable(scene.said()));
    }

    void signsInAgain()
    {
        Scene scene;
        auto *secret = scene.named<Field>(QStringLiteral("New secret"));
        secret->setText(scene.floor.twin.ready()[u"shop"][u"secret"].toString());
        scene.button(QStringLiteral("Sign in again"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(scene.said().contains(QStringLiteral("Signed in.")), 60000);
        QVERIFY(secret->text().isEmpty());
    }

    void habitsAreKept()
    {
        Scene scene;
        scene.choose(scene.named<Choice>(QStringLiteral("Shipped is called")), QStringLiteral("completed"));
        QTRY_COMPARE(scene.account().shippedSlug, QStringLiteral("completed"));
        for (QCheckBox *box : scene.dialog.findChildren<QCheckBox *>())
            if (box->text().startsWith(QStringLiteral("The shop's own mail")))
                box->click();
        QTRY_VERIFY(scene.account().confirmMailCounts);
        scene.named<QSpinBox>(QStringLiteral("DHL"))->setValue(9);
        QTRY_COMPARE(scene.account().carrierDays.value(QStringLiteral("dhl")), 9);
        QCOMPARE(scene.account().carrierDays.size(), 1);
    }

    void paymentsCanBeTakenOnTheShopsWord()
    {
        Scene scene;
        for (OptionCard *card : scene.dialog.findChildren<OptionCard *>())
            if (card->text() == u"I cannot look into it")
                card->click();
        scene.button(QStringLiteral("Use for payments"))->click();
        QTRY_VERIFY(scene.account().gateways.constFirst().access == GatewayAccess::None);
    }

    void removalNamesWhatGoesAndWhatStays()
    {
        Scene scene;
        scene.button(QStringLiteral("Remove this account…"))->click();
        auto *box = scene.dialog.findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        QVERIFY(box->text().contains(QStringLiteral("shop")));
        QVERIFY(box->informativeText().contains(QStringLiteral("stay")));
        QCOMPARE(box->defaultButton()->text(), QStringLiteral("Keep it"));
        for (QAbstractButton *button : box->buttons())
            if (button->text() == u"Remove shop")
                button->click();
        QTRY_VERIFY(scene.floor.context().reader.accounts()->isEmpty());
        QTRY_VERIFY(scene.dialog.findChild<FactList *>()->isHidden() ||
                    !scene.dialog.findChild<FactList *>()->isVisible());
    }

    void startsWithTheComputer()
    {
        Scene scene;
        for (QCheckBox *box : scene.dialog.findChildren<QCheckBox *>())
            if (box->text().startsWith(QStringLiteral("Start Tradeit Desk")))
                box->click();
        QTRY_VERIFY(scene.floor.context().preferences.autostart());
        for (QCheckBox *box : scene.dialog.findChildren<QCheckBox *>())
            if (box->text().startsWith(QStringLiteral("Start Tradeit Desk")))
                box->click();
        QTRY_VERIFY(!scene.floor.context().preferences.autostart());
    }

    void everyPageIsReachedByKeyboard()
    {
        Scene scene;
        auto *pages = scene.dialog.findChild<QListWidget *>();
        pages->setFocus();
        for (int row = 1; row < pages->count(); ++row) {
            QTest::keyClick(pages, Qt::Key_Down);
            QCOMPARE(pages->currentRow(), row);
        }
        QSignalSpy asked(&scene.dialog, &SettingsDialog::addAccountAsked);
        scene.dialog.showAccounts();
        scene.button(QStringLiteral("Add a shop…"))->click();
        QCOMPARE(asked.count(), 1);
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
