// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/json.h"

#include <QJsonArray>
#include <QTest>

using namespace tradeit;
using namespace tradeit::ctl;

namespace {

/// Members in the order QJsonObject keeps them, as one line.
QString members(const QJsonValue &object)
{
    return object.toObject().keys().join(u' ');
}

OrderDetail detail()
{
    OrderDetail order;
    order.summary.account = QStringLiteral("main");
    order.summary.row.id = {7};
    order.summary.row.currency = QStringLiteral("USD");
    order.summary.row.total = Amount::fromMillionths(12'500'000);
    order.view.stored.order.currency = QStringLiteral("USD");
    OrderLine line;
    line.id = 5;
    line.product = {3};
    order.view.stored.order.lines = {line};
    order.view.stock = {{.product = {3}, .parent = {}, .sku = {}, .name = {}, .managed = true, .quantity = 4}};
    order.view.review = {{}};
    order.actions = {
        {.action = {.verb = Verb::Ship, .permission = Permission::Guarded, .why = {QStringLiteral("held")}},
         .mails = {{}}}};
    order.view.facts.shipments = {{}};
    order.notes = {{}};
    order.messages = {{}};
    order.history = {{}};
    order.intents = {{}};
    return order;
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listHasTheContractsMembers();
    void showHasTheContractsMembers();
    void intentsHaveTheContractsMembers();
    void syncHasTheContractsMembers();
    void errorsHaveTheContractsMembers();
    void valuesHaveTheContractsForms();
};

void JsonTest::listHasTheContractsMembers()
{
    const QJsonObject list = listJson({.revision = 3, .orders = {detail().summary}, .next = {}});
    QCOMPARE(members(list), QStringLiteral("capped next orders revision"));
    QVERIFY(list[u"next"].isNull());
    const QJsonValue order = list[u"orders"].toArray().first();
    QCOMPARE(members(order), QStringLiteral("account attention bucket confirmed created currency customer due group id "
                                            "number payment pending refunded remote_status status total"));
    QCOMPARE(members(order[u"payment"]), QStringLiteral("age_s method verdict"));
    QVERIFY(order[u"confirmed"].isNull());
}

void JsonTest::showHasTheContractsMembers()
{
    const QJsonObject show = showJson(detail());
    QCOMPARE(
        members(show),
        QStringLiteral("account actions attention billing bucket confirmed created currency customer due group "
                       "history id lines messages notes number outbox payment pending refunded remote_status review "
                       "shipments shipping shipping_method shop_note status total"));
    const auto first = [&show](const char *list) { return show[QLatin1String(list)].toArray().first(); };
    QCOMPARE(members(first("lines")), QStringLiteral("id name qty sku stock tax total"));
    QCOMPARE(members(first("lines")[u"stock"]), QStringLiteral("as_of qty"));
    QCOMPARE(members(show[u"payment"]),
             QStringLiteral("age_s amount checked currency method reason ref shop_says stale verdict"));
    QCOMPARE(members(show[u"payment"][u"shop_says"]), QStringLiteral("paid txn"));
    QCOMPARE(members(first("review")), QStringLiteral("check detail state"));
    QCOMPARE(members(first("actions")), QStringLiteral("allowed guarded mails verb why"));
    QCOMPARE(first("actions")[u"allowed"].toBool(true), false);
    QCOMPARE(members(first("messages")), QStringLiteral("at event evidence route"));
    QVERIFY(first("outbox").isString());
}

void JsonTest::intentsHaveTheContractsMembers()
{
    const QString wanted =
        QStringLiteral("account base detail hold_until id kind mine order queued reason seq state steps "
                       "theirs");
    Intent intent;
    intent.steps = {{}};
    const QJsonObject outbox = outboxJson({{.intent = intent, .account = QStringLiteral("main")}});
    QCOMPARE(members(outbox[u"intents"].toArray().first()), wanted);
    QCOMPARE(members(outbox[u"intents"].toArray().first()[u"steps"].toArray().first()),
             QStringLiteral("attempts evidence kind state"));
    const QJsonObject act = actJson({.intent = intent, .order = detail().summary});
    QCOMPARE(members(act), QStringLiteral("already intent order"));
    QCOMPARE(members(act[u"intent"]), wanted);
    QVERIFY(actJson({.intent = {}, .order = detail().summary})[u"already"].toBool());
    QVERIFY(actJson({.intent = {}, .order = detail().summary})[u"intent"].isNull());
}

void JsonTest::syncHasTheContractsMembers()
{
    SyncReport failed;
    failed.error = Error{.kind = ErrorKind::Offline};
    const QJsonObject sync = syncJson({SyncReport(), failed}, 12);
    QCOMPARE(members(sync), QStringLiteral("accounts ms"));
    const QJsonArray accounts = sync[u"accounts"].toArray();
    QCOMPARE(members(accounts[0]),
             QStringLiteral("account applied attention bytes_received bytes_sent changed error gone "
                            "new ok requests waiting"));
    QVERIFY(accounts[0][u"ok"].toBool());
    QVERIFY(!accounts[1][u"ok"].toBool());
    QCOMPARE(members(accounts[1][u"error"]), QStringLiteral("kind retry_at text"));
}

void JsonTest::errorsHaveTheContractsMembers()
{
    const QJsonObject error = errorJson({.kind = ErrorKind::RateLimited}, QStringLiteral("main"));
    QCOMPARE(members(error), QStringLiteral("error"));
    QCOMPARE(members(error[u"error"]), QStringLiteral("account kind text"));
    QCOMPARE(error[u"error"][u"kind"].toString(), QStringLiteral("rate_limited"));
    QCOMPARE(error[u"error"][u"account"].toString(), QStringLiteral("main"));
}

void JsonTest::valuesHaveTheContractsForms()
{
    OrderSummary order = detail().summary;
    order.row.created = QDateTime({2026, 11, 23}, {12, 0}, Qt::UTC);
    const QJsonObject json = orderJson(order);
    QCOMPARE(json[u"created"].toString(), QStringLiteral("2026-11-23T12:00:00Z"));
    QCOMPARE(json[u"total"].toString(), QStringLiteral("12.50"));
    QVERIFY(json[u"due"].isNull());
    QCOMPARE(json[u"payment"][u"verdict"].toString(), QStringLiteral("unverified"));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
