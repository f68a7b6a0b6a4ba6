// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/accountsync.h"

#include "tests/sync/syncbench.h"

#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

/// The fake shop needs no secrets.
class NoCredentials : public Credentials
{
public:
    QFuture<Result<QByteArray>> secret(const QString &, const QString &) override
    {
        return readyFuture<QByteArray>(fault(ErrorKind::NotFound, QStringLiteral("secret")));
    }
    QFuture<Result<void>> store(const QString &, const QString &, const QByteArray &) override
    {
        return readyFuture<void>(fault(ErrorKind::Unsupported, QStringLiteral("secret")));
    }
    QFuture<Result<void>> remove(const QString &, const QString &) override { return readyFuture<void>({}); }
};

} // namespace

/// The facade: what one account's run reports, and that runs wait for each other.
class AccountSyncTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runDrainsThenPulls();
    void failedShopIsAReport();
};

void AccountSyncTest::runDrainsThenPulls()
{
    SyncBench bench;
    bench.shop.add(7, QStringLiteral("processing"), bench.clock.now());
    const Intent act = bench.queue(IntentKind::Complete, 7);
    NoCredentials credentials;
    HttpClient http(bench.clock);
    FakeShop *shop = nullptr;
    const auto make = [&](const Account &) -> Result<std::unique_ptr<Marketplace>> {
        auto made = std::make_unique<FakeShop>(bench.clock);
        made->world = bench.shop.world;
        shop = made.get();
        return std::unique_ptr<Marketplace>(std::move(made));
    };
    AccountSync sync(bench.account, {.database = *bench.database,
                                     .gateways = {http, credentials, bench.clock},
                                     .desk = QStringLiteral("desk"),
                                     .makeShop = make});
    const QFuture<Result<SyncReport>> first = sync.run({});
    const QFuture<Result<SyncReport>> second = sync.run({});
    const QFuture<Result<Intent>> sent = sync.send(act.id);
    const Result<SyncReport> report = await(first);
    QVERIFY(report);
    QVERIFY(!report->error);
    QCOMPARE(report->applied, 1);
    QCOMPARE(report->waiting, 0);
    QCOMPARE(shop->sent.mid(0, 3),
             (QStringList{QStringLiteral("GET 7"), QStringLiteral("STATUS 7 completed"), QStringLiteral("LIST 1")}));
    QVERIFY(await(second));
    QCOMPARE(await(sent)->state, IntentState::Done);
    QCOMPARE(shop->writes(), QStringList{QStringLiteral("STATUS 7 completed")});
}

void AccountSyncTest::failedShopIsAReport()
{
    SyncBench bench;
    NoCredentials credentials;
    HttpClient http(bench.clock);
    const auto make = [&](const Account &) -> Result<std::unique_ptr<Marketplace>> {
        auto made = std::make_unique<FakeShop>(bench.clock);
        made->troubles = {{QStringLiteral("LIST"), neverSent()}};
        return std::unique_ptr<Marketplace>(std::move(made));
    };
    AccountSync sync(bench.account, {.database = *bench.database,
                                     .gateways = {http, credentials, bench.clock},
                                     .desk = QStringLiteral("desk"),
                                     .makeShop = make});
    const Result<SyncReport> report = await(sync.run({}));
    QVERIFY(report);
    QVERIFY(report->error);
    QCOMPARE(report->error->kind, ErrorKind::Offline);
}

QTEST_GUILESS_MAIN(AccountSyncTest)
#include "tst_accountsync.moc"
