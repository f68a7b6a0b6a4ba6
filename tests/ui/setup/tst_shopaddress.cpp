// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/shopaddress.h"

#include "ui/words/accountwords.h"

#include <QTest>

using namespace tradeit;

class TestShopAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address"); // empty: refused
        const auto row = [](const char *typed, const char *address) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(address);
        };
        row("tradeit.co.zw", "https://tradeit.co.zw");
        row("  https://tradeit.co.zw/ ", "https://tradeit.co.zw");
        row("tradeit.co.zw/shop", "https://tradeit.co.zw/shop");
        row("127.0.0.1:8443", "https://127.0.0.1:8443");
        row("https://me:secret@tradeit.co.zw/?a=b#c", "https://tradeit.co.zw");
        row("http://tradeit.co.zw", "");
        row("javascript://tradeit.co.zw", "");
        row("file:///etc/passwd", "");
        row("https://", "");
        row("two words", "");
        row("", "");
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const std::optional<QUrl> read = shopAddress(typed);
        QCOMPARE(read ? read->toString() : QString(), address);
    }

    void namesAccountsAfterTheHost()
    {
        const auto name = [](const char *address, const QStringList &taken = {}) {
            return accountNameFor(QUrl(QString::fromLatin1(address)), taken);
        };
        QCOMPARE(name("https://www.tradeit.co.zw"), QStringLiteral("tradeit"));
        QCOMPARE(name("https://shop.moyo-leather.com"), QStringLiteral("moyo-leather"));
        QCOMPARE(name("https://127.0.0.1:4433"), QStringLiteral("test-shop"));
        QCOMPARE(name("https://tradeit.co.zw", {QStringLiteral("tradeit"), QStringLiteral("tradeit-2")}),
                 QStringLiteral("tradeit-3"));
        QVERIFY(isAccountName(name("https://xn--bcher-kva.example")));
        QVERIFY(isAccountName(accountNameFor(QUrl(u"https://" + QString(60, u'a') + u".example"), {})));
    }

    void knowsWhatANameIs()
    {
        QVERIFY(isAccountName(QStringLiteral("Moyo_Leather-2")));
        QVERIFY(!isAccountName(QString()));
        QVERIFY(!isAccountName(QStringLiteral("two words")));
        QVERIFY(!isAccountName(QStringLiteral("Bücher")));
        QVERIFY(!isAccountName(QStringLiteral("tradeit\n")));
        QVERIFY(!isAccountName(QString(41, u'a')));
    }

    void claimsNothingBeforeTheProbe()
    {
        for (const words::AccountFact &fact : words::accountFacts({}))
            QVERIFY2(fact.sign != words::FactSign::Good, qPrintable(fact.name));
    }

    void tellsWhatTheDeskDoesInstead()
    {
        Account account;
        account.capabilities.readOrders = account.capabilities.writeOrders = true;
        account.capabilities.statusesAsked = true;
        account.capabilities.statuses = {QStringLiteral("processing"), QStringLiteral("completed")};
        const auto shipped = [&account] { return words::accountFacts(account).at(3); };
        QVERIFY(shipped().sign == words::FactSign::Warning);
        QVERIFY(shipped().consequence.contains(QStringLiteral("leaves the status")));
        account.completeOnShip = true;
        QVERIFY(shipped().consequence.contains(QStringLiteral("Completed")));
        account.capabilities.statuses.append(QStringLiteral("shipped"));
        QVERIFY(shipped().sign == words::FactSign::Good);
    }

    void saysEveryTroubleInWordsOfAWindow()
    {
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind) {
            const Error error{
                .kind = static_cast<ErrorKind>(kind), .context = {}, .detail = QStringLiteral("a\u202eb<b>")};
            const QString sentence = words::shopTrouble(error, QStringLiteral("ck_1"), true).sentence;
            QVERIFY2(!sentence.isEmpty(), qPrintable(kindWord(error.kind)));
            QVERIFY2(!sentence.contains(QChar(0x202e)), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'<'), qPrintable(sentence));
        }
        const Error unsafe{
            .kind = ErrorKind::Tls, .context = {}, .detail = QStringLiteral("The certificate has expired")};
        const QString sentence = words::shopTrouble(unsafe, {}, false).sentence;
        QVERIFY(sentence.contains(unsafe.detail));
        QVERIFY(!sentence.contains(QStringLiteral("--")));
    }

    void offersOnlySafeAddressesAfterARedirect()
    {
        const auto elsewhere = [](const QString &target) {
            return words::shopTrouble({.kind = ErrorKind::Redirect, .context = {}, .detail = target}, {}, false)
                .elsewhere;
        };
        QCOMPARE(elsewhere(QStringLiteral("https://www.tradeit.co.zw")),
                 QUrl(QStringLiteral("https://www.tradeit.co.zw")));
        QVERIFY(elsewhere(QStringLiteral("http://www.tradeit.co.zw")).isEmpty());
        QVERIFY(elsewhere(QString()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestShopAddress)
#include "tst_shopaddress.moc"
