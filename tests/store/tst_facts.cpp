// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "core/store/outboxstore.h"
#include "tests/store/testprofile.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace tradeit;
using namespace tradeit::testing;

namespace {

Intent holdIntent(AccountId account, qint64 order)
{
    Intent intent;
    intent.id = QUuid::createUuid();
    intent.account = account;
    intent.order = {order};
    intent.kind = IntentKind::Hold;
    intent.params.status = QStringLiteral("on-hold");
    intent.params.reason = QStringLiteral("waits for stock");
    intent.base.status = QStringLiteral("processing");
    intent.createdAt = today();
    intent.holdUntil = today().addSecs(10);
    intent.steps = {{.n = 0, .kind = StepKind::Status, .key = QStringLiteral("on-hold")},
                    {.n = 1, .kind = StepKind::CustomerNote}};
    return intent;
}

void execute(const Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
}

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountComesBackAsItWas()
    {
        TestProfile profile;
        Account account = profile.account;
        account.gateways = {{.kind = QStringLiteral("paypal"),
                             .access = GatewayAccess::Own,
                             .clientId = QStringLiteral("id"),
                             .base = QUrl(QStringLiteral("https://127.0.0.1:9"))}};
        account.carrierDays = {{QStringLiteral("dhl"), 3}};
        account.completeOnShip = account.paused = true;
        account.capabilities.statuses = QStringList{QStringLiteral("processing")};
        profile.write([&] { must(AccountStore(*profile.database).update(account)); });
        profile.reopen();
        QCOMPARE(must(AccountStore(*profile.database).find(account.name)), account);
    }

    void unknownAccessDoesNotOpenTheGuard()
    {
        TestProfile profile;
        execute(*profile.database, QStringLiteral("UPDATE account SET gateways = "
                                                  "'{\"list\":[{\"kind\":\"paypal\",\"access\":\"newer\"}]}'"));
        const Account account = must(AccountStore(*profile.database).find(profile.account.name));
        QCOMPARE(account.gateways.size(), 1);
        QVERIFY(account.gateways.constFirst().access != GatewayAccess::None);
    }

    void accountNamesAreUnique()
    {
        TestProfile profile;
        Transaction transaction = must(Transaction::begin(*profile.database));
        const auto second = AccountStore(*profile.database).add(profile.account);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Refused);
    }

    void removedAccountLeavesDroppedIntentsAndAudit()
    {
        TestProfile profile;
        profile.store({order(1)});
        const Intent intent = holdIntent(profile.account.id, 1);
        profile.write([&] {
            must(OutboxStore(*profile.database).enqueue(intent));
            must(AuditStore(*profile.database).append({.when = today(), .account = profile.account.id, .order = {1}}));
        });
        profile.write([&] { must(AccountStore(*profile.database).remove(profile.account.id)); });
        QCOMPARE(must(OutboxStore(*profile.database).find(intent.id)).state, IntentState::Dropped);
        QVERIFY(must(OutboxStore(*profile.database).live({})).isEmpty());
        QCOMPARE(must(AuditStore(*profile.database).ofOrder(profile.account.id, {1})).size(), 1);
        QVERIFY(must(OrderStore(*profile.database).counts({})).isEmpty());
        QVERIFY(profile.found(QStringLiteral("moyo")).isEmpty());
        AccountId again;
        profile.write([&] { again = must(AccountStore(*profile.database).add(profile.account)); });
        QVERIFY(again != profile.account.id);
    }

    void intentKeepsItsStepsAndOrder()
    {
        TestProfile profile;
        profile.store({order(1), order(2)});
        Intent first, second, other;
        profile.write([&] {
            OutboxStore outbox(*profile.database);
            first = must(outbox.enqueue(holdIntent(profile.account.id, 1)));
            other = must(outbox.enqueue(holdIntent(profile.account.id, 2)));
            second = must(outbox.enqueue(holdIntent(profile.account.id, 1)));
        });
        QCOMPARE((QList<int>{first.seq, other.seq, second.seq}), (QList<int>{1, 1, 2}));
        first.state = IntentState::Done;
        first.steps[0].state = StepState::Done;
        first.steps[0].markedAt = today();
        first.steps[0].baseline = {{QStringLiteral("note"), 12}};
        first.theirs = IntentBase{.status = QStringLiteral("completed")};
        profile.write([&] { must(OutboxStore(*profile.database).save(first)); });
        profile.reopen();
        const OutboxStore outbox(*profile.database);
        QCOMPARE(must(outbox.find(first.id)), first);
        QCOMPARE(must(outbox.live({})), (QList<Intent>{second, other}));
        QCOMPARE(must(outbox.ofOrder(profile.account.id, {1})), (QList<Intent>{first, second}));
        QCOMPARE(must(outbox.recent(2)).first().isLive(), true);
        QCOMPARE(must(outbox.recent(9)).last(), first);
    }

    void actsStayInSightWhateverPageComes()
    {
        TestProfile profile;
        profile.store({order(1), order(2), order(10)});
        profile.write([&] {
            OutboxStore outbox(*profile.database);
            must(outbox.enqueue(holdIntent(profile.account.id, 1)));
            must(outbox.enqueue(holdIntent(profile.account.id, 10)));
            must(LocalFactsStore(*profile.database)
                     .save(profile.account.id, {2}, {.confirmed = Confirmation{today(), QStringLiteral("me"), {}}}));
        });
        Order first = order(1), second = order(2), child = order(11);
        first.customerNote = second.customerNote = QStringLiteral("changed");
        child.parent = {10}; // the parent is written with the page but not in it
        profile.store({first, second, child});
        QCOMPARE(profile.stored(1).effective.status, QStringLiteral("on-hold"));
        QCOMPARE(profile.stored(1).effective.pending, QStringList{QStringLiteral("hold")});
        QVERIFY(profile.stored(2).effective.confirmed.has_value());
        QCOMPARE(profile.stored(10).effective.pending, QStringList{QStringLiteral("hold")});
        QVERIFY(profile.stored(11).effective.pending.isEmpty());
    }

    void actShowsInTheListAtOnce()
    {
        TestProfile profile;
        profile.store({order(1)});
        Intent intent = holdIntent(profile.account.id, 1);
        profile.write([&] { intent = must(OutboxStore(*profile.database).enqueue(intent)); });
        const OrderStore orders(*profile.database);
        const OrderRow row = must(orders.row(profile.stored(1).oid));
        QCOMPARE(row.status, QStringLiteral("on-hold"));
        QCOMPARE(row.remoteStatus, QStringLiteral("processing"));
        QCOMPARE(row.pending, QStringList{QStringLiteral("hold")});
        intent.state = IntentState::Dropped;
        profile.write([&] { must(OutboxStore(*profile.database).save(intent)); });
        QCOMPARE(must(orders.row(row.oid)).status, QStringLiteral("processing"));
    }

    void tornFilesAreMendedFromTheActs()
    {
        TestProfile profile;
        profile.store({order(1)});
        profile.write([&] { must(OutboxStore(*profile.database).enqueue(holdIntent(profile.account.id, 1))); });
        execute(*profile.database, QStringLiteral("UPDATE mirror.orders SET effective_status = 'processing'"));
        profile.write([&] { must(OrderStore(*profile.database).projectActs()); });
        QCOMPARE(profile.stored(1).effective.status, QStringLiteral("on-hold"));
    }

    void localFactsComeBackAndShow()
    {
        TestProfile profile;
        profile.store({order(1)});
        LocalFacts facts;
        facts.confirmed = Confirmation{today(), QStringLiteral("Rudo"), QStringLiteral("desk")};
        facts.holdReason = QStringLiteral("why");
        facts.remind = today().addDays(2);
        facts.shipments = {{.id = QStringLiteral("ab"), .carrier = QStringLiteral("DHL"), .shippedOn = today()}};
        profile.write([&] { must(LocalFactsStore(*profile.database).save(profile.account.id, {1}, facts)); });
        QCOMPARE(must(LocalFactsStore(*profile.database).load(profile.account.id, {1})), facts);
        QCOMPARE(must(LocalFactsStore(*profile.database).load(profile.account.id, {2})), LocalFacts());
        QCOMPARE(must(OrderStore(*profile.database).row(profile.stored(1).oid)).confirmed, facts.confirmed);
    }

    void verdictNotesEveryChangeOnce()
    {
        TestProfile profile;
        Verdict verdict{.account = profile.account.id,
                        .root = {1},
                        .gateway = QStringLiteral("paypal"),
                        .reference = QStringLiteral("TX1"),
                        .state = PaymentState::Captured,
                        .amount = {Amount::fromMillionths(5), QStringLiteral("USD")},
                        .checked = today(),
                        .reason = QStringLiteral("ok")};
        VerdictStore verdicts(*profile.database);
        profile.write([&] { must(verdicts.save(verdict)); });
        verdict.stale = true;
        profile.write([&] { must(verdicts.save(verdict)); });
        verdict.state = PaymentState::Disputed;
        profile.write([&] { must(verdicts.save(verdict)); });
        QCOMPARE(must(verdicts.find(profile.account.id, {1})), verdict);
        QCOMPARE(must(verdicts.boundTo(profile.account.id, QStringLiteral("TX1"), {2})), RemoteId{1});
        QCOMPARE(must(verdicts.boundTo(profile.account.id, QStringLiteral("TX1"), {1})), RemoteId{});
        QSqlQuery events(profile.database->connection());
        QVERIFY(events.exec(QStringLiteral("SELECT count(*) FROM verdict_event")) && events.next());
        QCOMPARE(events.value(0).toInt(), 2);
    }

    void messagesNotesStockAndCursorsComeBack()
    {
        TestProfile profile;
        Database &database = *profile.database;
        const AccountId account = profile.account.id;
        MessageRecord message{.intent = QUuid::createUuid(),
                              .account = account,
                              .order = {1},
                              .event = QStringLiteral("ship"),
                              .body = QStringLiteral("<b>on its way</b>")};
        const QList<Note> notes = {{.id = {5}, .text = QStringLiteral("b"), .created = today()},
                                   {.id = {4}, .text = QStringLiteral("a"), .created = today(), .customer = true}};
        const StockItem counted{.product = {7}, .managed = true, .quantity = -2, .asOf = today()};
        const StockItem uncounted{.product = {8}, .parent = {7}, .gone = true};
        const QJsonObject cursor{{QStringLiteral("page"), 3}};
        profile.write([&] {
            must(MessageStore(database).add(message));
            must(MessageStore(database).setEvidence(message.intent, QStringLiteral("asked_shop"), today()));
            must(NoteStore(database).replace(account, {1}, {{.id = {1}}}));
            must(NoteStore(database).replace(account, {1}, notes));
            must(StockStore(database).save(account, {counted, uncounted}));
            must(CursorStore(database).save(account, QStringLiteral("orders"), cursor));
        });
        message.evidence = QStringLiteral("asked_shop");
        message.at = today();
        QCOMPARE(must(MessageStore(database).ofOrder(account, {1})), QList<MessageRecord>{message});
        QCOMPARE(must(NoteStore(database).ofOrder(account, {1})), notes);
        QCOMPARE(must(StockStore(database).find(account, {{8}, {9}, {7}})), (QList<StockItem>{uncounted, counted}));
        QCOMPARE(must(CursorStore(database).load(account, QStringLiteral("orders"))), cursor);
        profile.write([&] { must(CursorStore(database).clear(account)); });
        QCOMPARE(must(CursorStore(database).load(account, QStringLiteral("orders"))), QJsonObject());
    }

    void auditTellsTampering_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("change") << QStringLiteral("UPDATE audit SET what = 'nothing' WHERE seq = 2");
        QTest::newRow("delete") << QStringLiteral("DELETE FROM audit WHERE seq = 2");
        QTest::newRow("delete and renumber")
            << QStringLiteral("UPDATE OR REPLACE audit SET seq = seq - 1 WHERE seq > 2");
        QTest::newRow("insert") << QStringLiteral("INSERT INTO audit SELECT 5, at, who, what, account, remote, "
                                                  "prev_hash, hash FROM audit WHERE seq = 4");
        QTest::newRow("swap words") << QStringLiteral("UPDATE audit SET who = what, what = who WHERE seq = 3");
    }
    void auditTellsTampering()
    {
        QFETCH(const QString, sql);
        TestProfile profile;
        AuditStore audit(*profile.database);
        QVERIFY(must(audit.verify()));
        for (int i = 0; i < 4; ++i) {
            const AuditEntry entry{.when = today(),
                                   .who = QStringLiteral("Rudo"),
                                   .what = QStringLiteral("act %1").arg(i),
                                   .account = profile.account.id,
                                   .order = {1}};
            profile.write([&] { must(audit.append(entry)); });
        }
        QVERIFY(must(audit.verify()));
        QSqlQuery query(profile.database->connection());
        if (!sql.startsWith(QStringLiteral("INSERT")))
            QVERIFY(!query.exec(sql)); // the file itself refuses
        execute(*profile.database, QStringLiteral("DROP TRIGGER audit_is_never_changed"));
        execute(*profile.database, QStringLiteral("DROP TRIGGER audit_is_never_deleted"));
        execute(*profile.database, sql);
        QVERIFY(!must(audit.verify()));
    }
};

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
