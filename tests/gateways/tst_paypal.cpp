// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/sessioncredentials.h"
#include "core/gateways/paypal/paypalparser.h"
#include "core/gateways/registry/registry.h"
#include "tests/support/wait.h"

#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

QByteArray captureJson(const QByteArray &status, const QByteArray &reason)
{
    return "{\"id\":\"42937D0648362CAAE\",\"status\":\"" + status + "\",\"status_details\":{\"reason\":\"" + reason +
           "\"},\"amount\":{\"currency_code\":\"USD\",\"value\":\"10.00\"},\"custom_id\":\"77\","
           "\"invoice_id\":\"WC-1077\",\"create_time\":\"2026-11-23T10:00:00Z\","
           "\"seller_receivable_breakdown\":{\"total_refunded_amount\":{\"value\":\"2.50\"}}}";
}

} // namespace

class TestPayPal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void captures_data();
    void captures();
    void captureMembers();
    void orders_data();
    void orders();
    void disputes_data();
    void disputes();
    void errors();
    void hostileAnswers();
    void refusesWithoutReference();
    void refusesForeignBase();
};

void TestPayPal::captures_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<PaymentState>("state");
    const auto row = [](const char *status, const char *reason, PaymentState state) {
        QTest::addRow("%s %s", status, reason) << QByteArray(status) << QByteArray(reason) << state;
    };
    row("COMPLETED", "", PaymentState::Captured);
    row("PENDING", "ECHECK", PaymentState::Pending);
    row("PENDING", "OTHER", PaymentState::Pending);
    row("PENDING", "PENDING_REVIEW", PaymentState::Review);
    row("PENDING", "CHARGEBACK", PaymentState::Disputed);
    row("COMPLETED", "BUYER_COMPLAINT", PaymentState::Disputed);
    row("DECLINED", "", PaymentState::Failed);
    row("FAILED", "", PaymentState::Failed);
    row("PARTIALLY_REFUNDED", "", PaymentState::PartlyRefunded);
    row("REFUNDED", "", PaymentState::Refunded);
    row("SETTLED_SOMEHOW", "", PaymentState::Unverified);
    row("completed", "", PaymentState::Unverified);
}

void TestPayPal::captures()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, reason);
    QFETCH(PaymentState, state);
    const auto finding = paypalparser::capture(captureJson(status, reason));
    QVERIFY(finding.has_value());
    QCOMPARE(paymentWord(finding->state), paymentWord(state));
}

void TestPayPal::captureMembers()
{
    const auto finding = paypalparser::capture(captureJson("PARTIALLY_REFUNDED", ""));
    QVERIFY(finding.has_value());
    QCOMPARE(finding->amount, (Money{Amount::fromMillionths(10000000), QStringLiteral("USD")}));
    QCOMPARE(finding->refunded, Amount::fromMillionths(2500000));
    QCOMPARE(finding->reference, QStringLiteral("42937D0648362CAAE"));
    QCOMPARE(finding->orderId, QStringLiteral("77"));
    QCOMPARE(finding->invoice, QStringLiteral("WC-1077"));
    QCOMPARE(paypalparser::capture(captureJson("REFUNDED", ""))->refunded, finding->amount.amount);
}

void TestPayPal::orders_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("payments");
    QTest::addColumn<PaymentState>("state");
    const QByteArray paid = captureJson("COMPLETED", ""), pending = captureJson("PENDING", "ECHECK");
    const auto captures = [](const QByteArray &list) { return QByteArray("\"captures\":[" + list + "]"); };
    const auto authorised = [](const char *status) {
        return QByteArray("\"authorizations\":[" + captureJson(status, "") + "]");
    };
    for (const char *status : {"CREATED", "SAVED", "PAYER_ACTION_REQUIRED", "APPROVED"})
        QTest::newRow(status) << QByteArray(status) << QByteArray() << PaymentState::Pending;
    QTest::newRow("voided") << QByteArray("VOIDED") << QByteArray() << PaymentState::Cancelled;
    QTest::newRow("nothing in it") << QByteArray("COMPLETED") << QByteArray() << PaymentState::Unverified;
    QTest::newRow("unknown word") << QByteArray("DONE") << QByteArray() << PaymentState::Unverified;
    QTest::newRow("captured") << QByteArray("COMPLETED") << captures(paid) << PaymentState::Captured;
    QTest::newRow("pending in completed") << QByteArray("COMPLETED") << captures(pending) << PaymentState::Pending;
    QTest::newRow("two captures") << QByteArray("COMPLETED") << captures(paid + "," + paid) << PaymentState::Unverified;
    QTest::newRow("authorised") << QByteArray("COMPLETED") << authorised("CREATED") << PaymentState::Authorised;
    QTest::newRow("denied") << QByteArray("COMPLETED") << authorised("DENIED") << PaymentState::Failed;
}

void TestPayPal::orders()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, payments);
    QFETCH(PaymentState, state);
    const auto finding =
        paypalparser::order("{\"id\":\"4DC34D7D11BF52C59\",\"status\":\"" + status +
                            "\",\"purchase_units\":[{\"custom_id\":\"77\",\"payments\":{" + payments + "}}]}");
    QVERIFY(finding.has_value());
    QCOMPARE(paymentWord(finding->state), paymentWord(state));
    QCOMPARE(finding->orderId, QStringLiteral("77"));
}

void TestPayPal::disputes_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<bool>("disputed");
    QTest::newRow("none") << QByteArray() << false;
    for (const char *status : {"OPEN", "WAITING_FOR_SELLER_RESPONSE", "UNDER_REVIEW", "SOMETHING_NEW"})
        QTest::newRow(status) << QByteArray("{\"status\":\"") + status + "\"}" << true;
    const QByteArray resolved("{\"status\":\"RESOLVED\",\"dispute_outcome\":{\"outcome_code\":\"%1\"}}");
    QTest::newRow("won") << QByteArray(resolved).replace("%1", "RESOLVED_SELLER_FAVOUR") << false;
    QTest::newRow("lost") << QByteArray(resolved).replace("%1", "RESOLVED_BUYER_FAVOUR") << true;
    QTest::newRow("unknown end") << QByteArray("{\"status\":\"RESOLVED\"}") << true;
}

void TestPayPal::disputes()
{
    QFETCH(QByteArray, items);
    QFETCH(bool, disputed);
    const auto result = paypalparser::hasDispute("{\"items\":[" + items + "]}");
    QVERIFY(result.has_value());
    QCOMPARE(*result, disputed);
}

void TestPayPal::errors()
{
    const auto kindOf = [](int status, const QByteArray &body) {
        return kindWord(paypalparser::error({.status = status, .body = body})->kind);
    };
    QCOMPARE(kindOf(401, "{\"error\":\"invalid_client\"}"), QStringLiteral("auth"));
    QCOMPARE(kindOf(404, "{\"name\":\"RESOURCE_NOT_FOUND\"}"), QStringLiteral("not_found"));
    QCOMPARE(kindOf(403, "{\"name\":\"NOT_AUTHORIZED\"}"), QStringLiteral("refused"));
    QCOMPARE(kindOf(429, "{\"name\":\"RATE_LIMIT_REACHED\"}"), QStringLiteral("rate_limited"));
    QCOMPARE(kindOf(503, "<html>"), QStringLiteral("server"));
    QCOMPARE(kindOf(302, {}), QStringLiteral("redirect"));
    QVERIFY(!paypalparser::error({.status = 200}).has_value());
}

void TestPayPal::hostileAnswers()
{
    for (const QByteArray &body :
         {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"id\":5,\"status\":\"COMPLETED\"}"),
          captureJson("COMPLETED", "").replace("\"10.00\"", "10.00"),
          captureJson("COMPLETED", "").replace("\"USD\"", "null")}) {
        QVERIFY(!paypalparser::capture(body).has_value());
        QVERIFY(!paypalparser::token(body).has_value());
    }
    QVERIFY(!paypalparser::token("{\"access_token\":\"a\\r\\nX: y\",\"expires_in\":5}").has_value());
    for (const QString &id : {QStringLiteral("42937d0648362caae"), QStringLiteral("../../v1/x"), QString(),
                              QStringLiteral("42937D0648362CAAE0")})
        QVERIFY(!paypalparser::isId(id));
    QVERIFY(paypalparser::isId(u"42937D0648362CAAE"));
}

void TestPayPal::refusesWithoutReference()
{
    SystemClock clock;
    HttpClient http(clock);
    SessionCredentials credentials;
    const auto gateway = makePaymentGateway({}, {.kind = QStringLiteral("paypal")}, {http, credentials, clock});
    QVERIFY(gateway.has_value());
    for (const QString &transaction : {QString(), QStringLiteral("ch_3Peer"), QStringLiteral("../42937D0648362C")}) {
        Order order;
        order.transactionId = transaction;
        const auto finding = waitFor((*gateway)->look(order));
        QVERIFY(!finding.has_value());
        QCOMPARE(finding.error().kind, ErrorKind::Unsupported);
    }
    QCOMPARE(http.requests(), 0);
    QCOMPARE(makePaymentGateway({}, {.kind = QStringLiteral("other")}, {http, credentials, clock}).error().kind,
             ErrorKind::Unsupported);
}

void TestPayPal::refusesForeignBase()
{
    SystemClock clock;
    HttpClient http(clock);
    SessionCredentials credentials;
    for (const char *base : {"https://pay.example", "http://127.0.0.1:5", "https://localhost:5"}) {
        const GatewaySetup setup{.kind = QStringLiteral("paypal"), .base = QUrl(QLatin1String(base))};
        const auto gateway = makePaymentGateway({}, setup, {http, credentials, clock});
        const auto live = waitFor((*gateway)->test());
        QVERIFY(!live.has_value());
        QCOMPARE(live.error().kind, ErrorKind::Refused);
    }
    QCOMPARE(http.requests(), 0);
}

QTEST_GUILESS_MAIN(TestPayPal)
#include "tst_paypal.moc"
