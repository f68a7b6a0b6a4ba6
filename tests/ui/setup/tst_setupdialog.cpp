// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/setupdialog.h"

#include "app/twin/world/credentials.h"
#include "tests/ui/support/shopfloor.h"
#include "ui/parts/factlist.h"
#include "ui/parts/field.h"
#include "ui/parts/linkbutton.h"
#include "ui/parts/messageline.h"
#include "ui/parts/optioncard.h"
#include "ui/parts/primarybutton.h"

#include <QApplication>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

/// A desk without accounts, a twin, and the dialog at the step of the shop.
struct Scene
{
    ShopFloor floor{{.orders = 0}, false};
    SetupDialog dialog{floor.context()};

    Scene()
    {
        dialog.show();
        (void)QTest::qWaitForWindowActive(&dialog);
        press(Qt::Key_Return);
    }

    [[nodiscard]] QString ready(const char *part, const char *key) const
    {
        return floor.twin.ready()[QLatin1String(part)][QLatin1String(key)].toString();
    }
    [[nodiscard]] QString url() const { return floor.twin.ready()[u"url"].toString(); }
    [[nodiscard]] QString caFile() const { return floor.twin.ready()[u"ca_file"].toString(); }

    [[nodiscard]] Field *field(const QString &name) const
    {
        for (Field *field : dialog.findChildren<Field *>())
            if (field->accessibleName() == name)
                return field;
        return nullptr;
    }
    [[nodiscard]] PrimaryButton *onward() const { return dialog.findChild<PrimaryButton *>(); }
    [[nodiscard]] FactList *facts() const { return dialog.findChild<FactList *>(); }
    void press(Qt::Key key) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : const_cast<SetupDialog *>(&dialog), key);
    }
    void type(const QString &name, const QString &text) const
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    void fill(const QString &user, const QString &secret, bool trusted = true) const
    {
        type(QStringLiteral("Address"), url());
        if (trusted)
            field(QStringLiteral("Its certificate"))->setText(caFile());
        type(QStringLiteral("Sign in as"), user);
        type(user.startsWith(u"ck_") ? QStringLiteral("Consumer secret") : QStringLiteral("Application password"),
             secret);
    }
    void fillRight() const { fill(ready("shop", "user"), ready("shop", "secret")); }
    /// All that is said beneath fields and forms.
    [[nodiscard]] QString said() const
    {
        QStringList sentences;
        for (const MessageLine *message : dialog.findChildren<MessageLine *>())
            if (message->isVisible())
                sentences.append(message->sentence());
        return sentences.join(u'\n');
    }
    [[nodiscard]] bool isIdle() const { return onward()->isEnabled(); }
    void connectShop()
    {
        onward()->click();
        QVERIFY(QTest::qWaitFor([this] { return isIdle(); }, 60000));
    }
    [[nodiscard]] bool hasNoTrace(const QString &account)
    {
        Desk &desk = *floor.engine().desk();
        const auto secret = await(floor.engine().profile()->credentials().secret(account, QStringLiteral("secret")));
        return desk.read().accounts()->isEmpty() && !secret;
    }
};

const QString usual = QStringLiteral("test-shop");

} // namespace

class TestSetupDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsWithTheLanguage()
    {
        ShopFloor floor({.orders = 0}, false);
        SetupDialog dialog(floor.context());
        dialog.show();
        QCOMPARE(dialog.findChild<PrimaryButton *>()->text(), QStringLiteral("Next: your shop"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.findChild<PrimaryButton *>()->text(), QStringLiteral("Connect and test"));
    }

    void asksForTheDemo()
    {
        Scene scene;
        QSignalSpy demo(&scene.dialog, &SetupDialog::demoAsked);
        QSignalSpy connected(&scene.dialog, &SetupDialog::connected);
        for (OptionCard *card : scene.dialog.findChildren<OptionCard *>())
            if (card->text() == u"Try the demo shop")
                QTest::keyClick(card, Qt::Key_Space);
        QCOMPARE(scene.onward()->text(), QStringLiteral("Start the demo shop"));
        scene.onward()->click();
        QCOMPARE(demo.count(), 1);
        QCOMPARE(connected.count(), 0);
        QVERIFY(!scene.dialog.isVisible());
    }

    void connectsByKeyboardAlone()
    {
        Scene scene;
        QSignalSpy connected(&scene.dialog, &SetupDialog::connected);
        QSignalSpy answered(scene.facts(), &FactList::answeredChanged);
        scene.fillRight();
        QVERIFY(
            QTest::qWaitFor([&] { return scene.said().contains(QStringLiteral("WooCommerce with Dokan")); }, 60000));
        QCOMPARE(scene.field(QStringLiteral("Name"))->text(), usual);
        scene.press(Qt::Key_Return);
        QVERIFY2(!scene.isIdle(), qPrintable(scene.said()));
        QVERIFY(QTest::qWaitFor([&] { return scene.isIdle(); }, 60000));
        QVERIFY(answered.count() > 4); // row by row
        QCOMPARE(scene.facts()->answered(), scene.facts()->total());
        QVERIFY(scene.said().contains(QStringLiteral("Everything works.")));
        QVERIFY(scene.said().contains(QStringLiteral("this session only"))); // a test profile has no keychain
        QVERIFY(!scene.field(QStringLiteral("Consumer secret"))->text().contains(QStringLiteral("cs_")));
        QCOMPARE(scene.onward()->text(), QStringLiteral("Next: payments"));
        QCOMPARE(connected.count(), 0);
        scene.dialog.reject();
        QCOMPARE(connected.count(), 1);
        QCOMPARE(connected.constFirst().constFirst().toString(), usual);
        const Account account = *scene.floor.context().reader.account(usual);
        QVERIFY(account.capabilities.writeOrders);
        QCOMPARE(scene.floor.twin.requests("POST", QString()), 0);
    }

    void saysWhatIsMissingFirst()
    {
        Scene scene;
        scene.onward()->click();
        QVERIFY(scene.said().contains(QStringLiteral("no web address")));
        QCOMPARE(QApplication::focusWidget(), scene.field(QStringLiteral("Address")));
        scene.type(QStringLiteral("Address"), QStringLiteral("http://tradeit.example"));
        scene.onward()->click();
        QVERIFY(scene.said().contains(QStringLiteral("https://")));
        scene.type(QStringLiteral("Address"), scene.url());
        scene.onward()->click();
        QVERIFY(scene.said().contains(QStringLiteral("user or the key is missing")));
        scene.type(QStringLiteral("Sign in as"), QStringLiteral("ck_1"));
        scene.type(QStringLiteral("Consumer secret"), QStringLiteral("abcd"));
        scene.onward()->click();
        QVERIFY(scene.said().contains(QStringLiteral("begins with cs_")));
        QVERIFY(scene.hasNoTrace(usual));
    }

    void neverEchoesTheSecret()
    {
        Scene scene;
        scene.type(QStringLiteral("Application password"), QStringLiteral("abcd efgh"));
        QCOMPARE(scene.field(QStringLiteral("Application password"))->echoMode(), QLineEdit::Password);
        QVERIFY(!scene.field(QStringLiteral("Application password"))->displayText().contains(u'a'));
    }

    void aWrongSecretLeavesNothingBehind()
    {
        Scene scene;
        scene.fill(scene.ready("shop", "user"), QStringLiteral("cs_wrong"));
        scene.connectShop();
        QVERIFY2(scene.said().contains(QStringLiteral("secret does not belong to this key")), qPrintable(scene.said()));
        QVERIFY(scene.hasNoTrace(usual));
        scene.type(QStringLiteral("Consumer secret"), scene.ready("shop", "secret"));
        scene.connectShop();
        QCOMPARE(scene.onward()->text(), QStringLiteral("Next: payments"));
    }

    void aVendorIsToldHonestly()
    {
        Scene scene;
        const QJsonObject vendor = scene.floor.twin.ready()[u"vendors"].toArray().at(0).toObject();
        scene.fill(vendor[u"user"].toString(), vendor[u"app_password"].toString());
        QVERIFY(QTest::qWaitFor([&] { return scene.said().contains(QStringLiteral("Dokan")); }, 60000));
        scene.connectShop();
        QVERIFY2(scene.said().contains(QStringLiteral("vendor's account")), qPrintable(scene.said()));
        QVERIFY(scene.hasNoTrace(usual));
    }

    void aReadOnlyKeyMayLook()
    {
        Scene scene;
        const twin::ConsumerKey key = twin::Credentials::fromSeed(1).readOnly;
        scene.fill(key.key, key.secret);
        scene.connectShop();
        QCOMPARE(scene.onward()->text(), QStringLiteral("Next: payments"));
        QVERIFY2(scene.said().contains(QStringLiteral("look, but not act")), qPrintable(scene.said()));
        QVERIFY(scene.facts()->consequence(1).contains(QStringLiteral("only reads")));
    }

    void anUnknownCertificateIsNamed()
    {
        Scene scene;
        scene.fill(scene.ready("shop", "user"), scene.ready("shop", "secret"), false);
        scene.connectShop();
        QVERIFY2(scene.said().contains(QStringLiteral("not safe")), qPrintable(scene.said()));
        QVERIFY2(scene.said().contains(QStringLiteral("certificate")), qPrintable(scene.said()));
        QVERIFY(scene.hasNoTrace(usual));
    }

    void anAddressWithoutAShopIsTold()
    {
        Scene scene;
        scene.fillRight();
        scene.type(QStringLiteral("Address"), scene.ready("paypal", "url"));
        scene.field(QStringLiteral("Its certificate"))->setText(scene.caFile());
        QVERIFY(QTest::qWaitFor([&] { return scene.said().contains(QStringLiteral("no WooCommerce")); }, 60000));
        scene.connectShop();
        QVERIFY(scene.hasNoTrace(usual));
    }

    void aStoppedShopIsTold()
    {
        Scene scene;
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QString address = QStringLiteral("https://127.0.0.1:%1").arg(closed.serverPort());
        closed.close();
        scene.fillRight();
        scene.type(QStringLiteral("Address"), address);
        scene.connectShop();
        QVERIFY2(scene.said().contains(QStringLiteral("cannot be reached")), qPrintable(scene.said()));
        QVERIFY(scene.hasNoTrace(usual));
    }

    void closingWhileItConnectsLeavesNothingBehind()
    {
        Scene scene;
        QSignalSpy connected(&scene.dialog, &SetupDialog::connected);
        scene.fillRight();
        scene.onward()->click();
        QVERIFY(!scene.isIdle());
        scene.dialog.reject();
        Desk *desk = scene.floor.engine().desk();
        QTRY_COMPARE_WITH_TIMEOUT(scene.floor.twin.requests("GET", QStringLiteral("customer_note")), 1, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(desk->read().accounts()->isEmpty(), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(scene.hasNoTrace(usual), 60000);
        QCOMPARE(connected.count(), 0);
    }

    void paymentsWithoutAccessAreTakenOnTheShopsWord()
    {
        Scene scene;
        scene.fillRight();
        scene.connectShop();
        scene.onward()->click();
        QCOMPARE(scene.onward()->text(), QStringLiteral("Finish set-up"));
        for (OptionCard *card : scene.dialog.findChildren<OptionCard *>())
            if (card->text() == u"I cannot look into it")
                card->click();
        QVERIFY(scene.said().contains(QStringLiteral("the shop's word")));
        scene.onward()->click();
        QVERIFY(QTest::qWaitFor([&] { return !scene.dialog.isVisible(); }, 60000));
        const QList<GatewaySetup> setups = scene.floor.context().reader.account(usual)->gateways;
        QCOMPARE(setups.size(), 1);
        QVERIFY(setups.constFirst().access == GatewayAccess::None);
    }

    void anOwnGatewayIsTestedBeforeItCounts()
    {
        Scene scene;
        scene.fillRight();
        scene.connectShop();
        scene.onward()->click();
        scene.type(QStringLiteral("Test gateway's address"), scene.ready("paypal", "url"));
        scene.type(QStringLiteral("Client id"), scene.ready("paypal", "client_id"));
        scene.type(QStringLiteral("Client secret"), QStringLiteral("wrong"));
        scene.connectShop();
        QVERIFY2(scene.said().contains(QStringLiteral("does not accept")), qPrintable(scene.said()));
        QVERIFY(scene.floor.context().reader.account(usual)->gateways.isEmpty());
        scene.type(QStringLiteral("Client secret"), scene.ready("paypal", "client_secret"));
        scene.onward()->click();
        QVERIFY(QTest::qWaitFor([&] { return !scene.dialog.isVisible(); }, 60000));
        QCOMPARE(scene.floor.context().reader.account(usual)->gateways.size(), 1);
    }

    void helpNeedsNoWebPage()
    {
        Scene scene;
        for (LinkButton *link : scene.dialog.findChildren<LinkButton *>())
            if (link->text().contains(QStringLiteral("application password")))
                link->click();
        QVERIFY(!scene.onward()->isVisible());
        scene.press(Qt::Key_Space); // Back has the focus
        QVERIFY(scene.onward()->isVisible());
    }
};

QTEST_MAIN(TestSetupDialog)
#include "tst_setupdialog.moc"
