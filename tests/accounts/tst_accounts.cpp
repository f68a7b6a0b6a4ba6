// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/chainedcredentials.h"
#include "core/accounts/environmentcredentials.h"
#include "core/accounts/keychaincredentials.h"
#include "core/accounts/sessioncredentials.h"
#include "core/accounts/testprofile.h"
#include "tests/support/wait.h"

#include <QTest>

#include <qt6keychain/keychain.h>

using namespace tradeit;
using namespace tradeit::test;

class TestAccounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void environmentNames();
    void chainAsksInTurn();
    void chainStoresWhereItCan();
    void lockedKeyringIsNotSignedOut();
    void testProfiles_data();
    void testProfiles();
    void addresses_data();
    void addresses();
    void overrides();
};

void TestAccounts::environmentNames()
{
    QCOMPARE(secretVariable(QStringLiteral("my-shop.1"), QStringLiteral("client_secret")),
             QByteArray("TRADEIT_SECRET_MY_SHOP_1_CLIENT_SECRET"));
    EnvironmentCredentials environment;
    const auto ask = [&] { return waitFor(environment.secret(QStringLiteral("a-b"), QStringLiteral("secret"))); };
    QCOMPARE(ask().error().kind, ErrorKind::NotFound);
    qputenv("TRADEIT_SECRET_A_B_SECRET", "cs_1");
    QCOMPARE(ask().value_or(QByteArray()), QByteArray("cs_1"));
    qunsetenv("TRADEIT_SECRET_A_B_SECRET");
}

void TestAccounts::chainAsksInTurn()
{
    EnvironmentCredentials environment;
    SessionCredentials session;
    ChainedCredentials chain({&environment, &session});
    const QString account = QStringLiteral("chain"), field = QStringLiteral("key");
    const Error missing = waitFor(chain.secret(account, field)).error();
    QCOMPARE(missing.kind, ErrorKind::Auth);
    QCOMPARE(missing.detail, QStringLiteral("no secret: TRADEIT_SECRET_CHAIN_KEY"));
    QCOMPARE(missing.reach, Reach::NeverSent);
    QVERIFY(waitFor(chain.store(account, field, "one")).has_value());
    QCOMPARE(waitFor(chain.secret(account, field)).value_or(QByteArray()), QByteArray("one"));
    qputenv("TRADEIT_SECRET_CHAIN_KEY", "two");
    QCOMPARE(waitFor(chain.secret(account, field)).value_or(QByteArray()), QByteArray("two"));
    qunsetenv("TRADEIT_SECRET_CHAIN_KEY");
    QVERIFY(waitFor(chain.remove(account, field)).has_value());
    QCOMPARE(waitFor(chain.secret(account, field)).error().kind, ErrorKind::Auth);
}

void TestAccounts::chainStoresWhereItCan()
{
    EnvironmentCredentials environment;
    ChainedCredentials chain({&environment});
    QCOMPARE(waitFor(chain.store(QStringLiteral("a"), QStringLiteral("b"), "x")).error().kind, ErrorKind::Unsupported);
}

void TestAccounts::lockedKeyringIsNotSignedOut()
{
    QCOMPARE(keychainError(QKeychain::EntryNotFound, true).kind, ErrorKind::Auth);
    QCOMPARE(keychainError(QKeychain::EntryNotFound, false).kind, ErrorKind::NotFound);
    QCOMPARE(keychainError(QKeychain::AccessDenied, true).kind, ErrorKind::Auth);
    QCOMPARE(keychainError(QKeychain::NoBackendAvailable, true).kind, ErrorKind::Unsupported);
    QCOMPARE(keychainError(QKeychain::OtherError, true).kind, ErrorKind::Unsupported);
}

void TestAccounts::testProfiles_data()
{
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<bool>("test");
    QTest::newRow("none") << QStringList() << false;
    QTest::newRow("loopback") << QStringList{QStringLiteral("https://127.0.0.1:8443")} << true;
    QTest::newRow("whole net") << QStringList{QStringLiteral("https://127.1.2.3/a")} << true;
    QTest::newRow("six") << QStringList{QStringLiteral("https://[::1]:8443")} << true;
    QTest::newRow("name") << QStringList{QStringLiteral("https://localhost:8443")} << false;
    QTest::newRow("looks alike") << QStringList{QStringLiteral("https://127.0.0.1.evil.example")} << false;
    QTest::newRow("one real") << QStringList{QStringLiteral("https://127.0.0.1"),
                                             QStringLiteral("https://shop.example")}
                              << false;
}

void TestAccounts::testProfiles()
{
    QFETCH(QStringList, urls);
    QFETCH(bool, test);
    QList<Account> accounts;
    for (const QString &url : urls)
        accounts.append(Account{.url = QUrl(url)});
    QCOMPARE(isTestProfile(accounts), test);
    QCOMPARE(checkGatewayBase(QUrl(QStringLiteral("https://127.0.0.1:9")), accounts).has_value(), test);
    QCOMPARE(checkOverride(accounts).has_value(), test || urls.isEmpty());
    QCOMPARE(checkSecret("sk_live_1", accounts).has_value(), !test);
}

void TestAccounts::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("good");
    QTest::newRow("https") << QStringLiteral("https://shop.example/a") << true;
    QTest::newRow("loopback") << QStringLiteral("https://127.0.0.1:5") << true;
    QTest::newRow("http") << QStringLiteral("http://shop.example") << false;
    QTest::newRow("http loopback") << QStringLiteral("http://127.0.0.1:5") << false;
    QTest::newRow("credentials") << QStringLiteral("https://a:b@shop.example") << false;
    QTest::newRow("no host") << QStringLiteral("https:///a") << false;
    QTest::newRow("bare") << QStringLiteral("shop.example") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
}

void TestAccounts::addresses()
{
    QFETCH(QString, url);
    QFETCH(bool, good);
    QCOMPARE(checkAccountUrl(QUrl(url), false).has_value(), good);
}

void TestAccounts::overrides()
{
    QVERIFY(!checkAccountUrl(QUrl(QStringLiteral("https://shop.example")), true).has_value());
    QVERIFY(checkAccountUrl(QUrl(QStringLiteral("https://127.0.0.1:5")), true).has_value());
    const QList<Account> accounts{Account{.url = QUrl(QStringLiteral("https://127.0.0.1"))}};
    for (const char *base : {"http://127.0.0.1:5", "https://pay.example", "https://localhost", "https://u@127.0.0.1"})
        QVERIFY(!checkGatewayBase(QUrl(QLatin1String(base)), accounts).has_value());
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
