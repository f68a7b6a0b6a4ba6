// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/paypal/paypalapi.h"
#include "core/base/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tradeit;
using namespace tradeit::twin;

namespace {

const QDateTime start = fromIsoUtc(QStringLiteral("2026-11-23T19:53:00Z"));

struct Answer
{
    int status;
    QJsonDocument body;
};

/// One merchant with its application, and one payment of 45.99 USD.
class Merchant
{
public:
    Answer ask(const QByteArray &method, const QString &path, const QByteArray &authorization,
               const QByteArray &body = {})
    {
        Request request;
        request.method = method;
        request.path = path.section(u'?', 0, 0);
        request.query = QUrlQuery(path.section(u'?', 1));
        request.headers = {{"authorization", authorization}, {"content-type", "application/x-www-form-urlencoded"}};
        request.body = body;
        const Response response = api.handle(request, now);
        return {response.status, QJsonDocument::fromJson(response.body)};
    }
    QByteArray bearer()
    {
        const Answer token = ask("POST", QStringLiteral("/v1/oauth2/token"), basic, "grant_type=client_credentials");
        return "Bearer " + token.body[u"access_token"].toString().toLatin1();
    }
    Answer read(const QString &path) { return ask("GET", path, bearer()); }

    QDateTime now = start;
    PayPalLedger ledger{7};
    PayPalLedger::Payment payment = ledger.take(start, QStringLiteral("45.99"), QStringLiteral("USD"),
                                                QStringLiteral("1043"), QStringLiteral("WC-1043"), true);
    PayPalApi api{ledger, {QStringLiteral("client"), QStringLiteral("sec:ret")}, QStringLiteral("https://127.0.0.1:9")};
    QByteArray basic = "Basic " + QByteArray("client:sec:ret").toBase64();
    QString capturePath = u"/v2/payments/captures/" + payment.capture;
};

} // namespace

class PayPalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTokensToItsClientOnly();
    void tokensEnd();
    void tokensSurviveARestart();
    void showsTheCapture();
    void showsTheOrderWithItsCapture();
    void statesShowAsPayPalShowsThem_data();
    void statesShowAsPayPalShowsThem();
    void aDisputeIsListedBesideACompletedCapture();
    void sumsHaveTheDecimalsOfTheirCurrency();
    void strangersIdsAreNotFound();
    void onlyKnownCallsAreAnswered();
    void idsAreDrawnFromTheSeed();
    void theLedgerSurvivesARestart();
};

void PayPalTest::givesTokensToItsClientOnly()
{
    Merchant merchant;
    const QString path = QStringLiteral("/v1/oauth2/token");
    const Answer given = merchant.ask("POST", path, merchant.basic, "grant_type=client_credentials");
    QCOMPARE(given.status, 200);
    QCOMPARE(given.body[u"token_type"].toString(), QStringLiteral("Bearer"));
    QCOMPARE(given.body[u"expires_in"].toInt(), 32400);
    QVERIFY(given.body[u"access_token"].toString().size() > 40);

    for (const QByteArray &wrong :
         {QByteArray(), QByteArray("Basic " + QByteArray("client:no").toBase64()), merchant.bearer()}) {
        const Answer refused = merchant.ask("POST", path, wrong, "grant_type=client_credentials");
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.body[u"error"].toString(), QStringLiteral("invalid_client"));
        QVERIFY(refused.body[u"name"].isUndefined()); // not the shape of the other errors
    }
    QCOMPARE(merchant.ask("POST", path, merchant.basic).body[u"error"].toString(),
             QStringLiteral("unsupported_grant_type"));
    QCOMPARE(merchant.ask("POST", path, merchant.basic, "grant_type=password").status, 400);
}

void PayPalTest::tokensEnd()
{
    Merchant merchant;
    const QByteArray token = merchant.bearer();
    merchant.now = start.addSecs(32'399);
    QCOMPARE(merchant.ask("GET", merchant.capturePath, token).status, 200);
    merchant.now = start.addSecs(32'400);
    const Answer ended = merchant.ask("GET", merchant.capturePath, token);
    QCOMPARE(ended.status, 401);
    QCOMPARE(ended.body[u"name"].toString(), QStringLiteral("AUTHENTICATION_FAILURE"));
    QVERIFY(!ended.body[u"debug_id"].toString().isEmpty());
    QCOMPARE(merchant.ask("GET", merchant.capturePath, merchant.basic).status, 401);
    QCOMPARE(merchant.ask("GET", merchant.capturePath, merchant.bearer()).status, 200);
}

void PayPalTest::tokensSurviveARestart()
{
    Merchant before;
    const QByteArray token = before.bearer();
    Merchant after;
    QCOMPARE(after.ask("GET", after.capturePath, token).status, 401);
    after.api.restore(before.api.save());
    QCOMPARE(after.ask("GET", after.capturePath, token).status, 200);
}

void PayPalTest::showsTheCapture()
{
    Merchant merchant;
    const Answer capture = merchant.read(merchant.capturePath);
    QCOMPARE(capture.status, 200);
    QCOMPARE(capture.body[u"id"].toString(), merchant.payment.capture);
    QCOMPARE(capture.body[u"status"].toString(), QStringLiteral("COMPLETED"));
    QCOMPARE(capture.body[u"amount"].toObject(), QJsonObject({{QStringLiteral("currency_code"), QStringLiteral("USD")},
                                                              {QStringLiteral("value"), QStringLiteral("45.99")}}));
    QCOMPARE(capture.body[u"custom_id"].toString(), QStringLiteral("1043"));
    QCOMPARE(capture.body[u"invoice_id"].toString(), QStringLiteral("WC-1043"));
    QCOMPARE(capture.body[u"create_time"].toString(), QStringLiteral("2026-11-23T19:53:00Z"));
    const QJsonValue breakdown = capture.body[u"seller_receivable_breakdown"];
    QCOMPARE(breakdown[u"paypal_fee"][u"value"].toString(), QStringLiteral("2.10"));
    QCOMPARE(breakdown[u"net_amount"][u"value"].toString(), QStringLiteral("43.89"));
    QCOMPARE(capture.body[u"links"][0][u"href"].toString(), u"https://127.0.0.1:9" + merchant.capturePath);
}

void PayPalTest::showsTheOrderWithItsCapture()
{
    Merchant merchant;
    const QString path = u"/v2/checkout/orders/" + merchant.payment.paypalOrder;
    const QJsonDocument order = merchant.read(path).body;
    QCOMPARE(order[u"intent"].toString(), QStringLiteral("CAPTURE"));
    QCOMPARE(order[u"status"].toString(), QStringLiteral("COMPLETED"));
    const QJsonValue unit = order[u"purchase_units"][0];
    QCOMPARE(unit[u"custom_id"].toString(), QStringLiteral("1043"));
    QCOMPARE(unit[u"payments"][u"captures"][0][u"id"].toString(), merchant.payment.capture);
    merchant.ledger.patch(merchant.now, merchant.payment.capture,
                          {{QStringLiteral("state"), QStringLiteral("pending")}});
    const QJsonDocument pending = merchant.read(path).body;
    QCOMPARE(pending[u"status"].toString(), QStringLiteral("COMPLETED")); // the order says nothing about the money
    QCOMPARE(pending[u"purchase_units"][0][u"payments"][u"captures"][0][u"status"].toString(),
             QStringLiteral("PENDING"));
}

void PayPalTest::statesShowAsPayPalShowsThem_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("hasBreakdown");
    const auto row = [](const char *state, const char *reason, const char *status, const char *shown,
                        bool hasBreakdown) {
        QTest::addRow("%s %s", state, reason)
            << QJsonObject{{QStringLiteral("state"), QString::fromLatin1(state)},
                           {QStringLiteral("reason"), QString::fromLatin1(reason)}}
            << QString::fromLatin1(status) << QString::fromLatin1(shown) << hasBreakdown;
    };
    row("completed", "", "COMPLETED", "", true);
    row("pending", "", "PENDING", "ECHECK", false);
    row("pending", "PENDING_REVIEW", "PENDING", "PENDING_REVIEW", false);
    row("declined", "", "DECLINED", "", false);
    row("refunded", "", "REFUNDED", "", true);
    row("disputed", "", "COMPLETED", "", true);
}

void PayPalTest::statesShowAsPayPalShowsThem()
{
    QFETCH(const QJsonObject, change);
    QFETCH(const bool, hasBreakdown);
    Merchant merchant;
    merchant.now = start.addSecs(5);
    QVERIFY(merchant.ledger.patch(merchant.now, merchant.payment.capture, change));
    const QJsonDocument capture = merchant.read(merchant.capturePath).body;
    QTEST(capture[u"status"].toString(), "status");
    QTEST(capture[u"status_details"][u"reason"].toString(), "reason");
    QCOMPARE(capture[u"seller_receivable_breakdown"].isObject(), hasBreakdown);
    QCOMPARE(capture[u"update_time"].toString(), QStringLiteral("2026-11-23T19:53:05Z"));
}

void PayPalTest::aDisputeIsListedBesideACompletedCapture()
{
    Merchant merchant;
    const QString path = u"/v1/customer/disputes?disputed_transaction_id=" + merchant.payment.capture;
    QCOMPARE(merchant.read(path).body[u"items"].toArray().size(), 0);
    merchant.ledger.patch(merchant.now, merchant.payment.capture,
                          {{QStringLiteral("state"), QStringLiteral("disputed")}});
    const QJsonDocument listed = merchant.read(path).body;
    QCOMPARE(listed[u"items"].toArray().size(), 1);
    QCOMPARE(listed[u"items"][0][u"status"].toString(), QStringLiteral("WAITING_FOR_SELLER_RESPONSE"));
    QCOMPARE(listed[u"items"][0][u"dispute_amount"][u"value"].toString(), QStringLiteral("45.99"));
    QCOMPARE(merchant.read(QStringLiteral("/v1/customer/disputes")).status, 400);
    QCOMPARE(merchant.ask("GET", path, {}).status, 401);
}

void PayPalTest::sumsHaveTheDecimalsOfTheirCurrency()
{
    Merchant merchant;
    const QString &capture = merchant.payment.capture;
    merchant.ledger.patch(
        merchant.now, capture,
        {{QStringLiteral("amount"), QStringLiteral("2070.00")}, {QStringLiteral("currency"), QStringLiteral("JPY")}});
    QCOMPARE(merchant.read(merchant.capturePath).body[u"amount"][u"value"].toString(), QStringLiteral("2070"));
    merchant.ledger.patch(
        merchant.now, capture,
        {{QStringLiteral("amount"), QStringLiteral("45.9")}, {QStringLiteral("currency"), QStringLiteral("USD")}});
    QCOMPARE(merchant.read(merchant.capturePath).body[u"amount"][u"value"].toString(), QStringLiteral("45.90"));
}

void PayPalTest::strangersIdsAreNotFound()
{
    Merchant merchant;
    const PayPalLedger::Payment other =
        PayPalLedger(8).take(start, QStringLiteral("1"), QStringLiteral("USD"), {}, {}, true);
    for (const QString &path :
         {QString(u"/v2/payments/captures/" + other.capture), QString(u"/v2/checkout/orders/" + other.paypalOrder),
          QString(u"/v2/checkout/orders/" + merchant.payment.capture),
          QStringLiteral("/v2/payments/captures/x/refund")}) {
        const Answer answer = merchant.read(path);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.body[u"name"].toString(), QStringLiteral("RESOURCE_NOT_FOUND"));
        QCOMPARE(answer.body[u"details"][0][u"issue"].toString(), QStringLiteral("INVALID_RESOURCE_ID"));
        QVERIFY(!answer.body[u"debug_id"].toString().isEmpty());
    }
}

void PayPalTest::onlyKnownCallsAreAnswered()
{
    Merchant merchant;
    QCOMPARE(merchant.ask("DELETE", merchant.capturePath, merchant.bearer()).status, 405);
    QCOMPARE(merchant.ask("GET", QStringLiteral("/v1/oauth2/token"), merchant.basic).status, 405);
    QCOMPARE(merchant.read(QStringLiteral("/")).status, 404);
}

void PayPalTest::idsAreDrawnFromTheSeed()
{
    static const QRegularExpression shape(QStringLiteral("^[0-9A-Z]{17}$"));
    QSet<QString> ids;
    PayPalLedger one(3);
    PayPalLedger same(3);
    PayPalLedger other(4);
    for (int i = 0; i < 500; ++i) {
        const PayPalLedger::Payment payment = one.take(start, QStringLiteral("1"), QStringLiteral("USD"), {}, {}, true);
        QCOMPARE(same.take(start, QStringLiteral("1"), QStringLiteral("USD"), {}, {}, true).capture, payment.capture);
        QVERIFY(other.take(start, QStringLiteral("1"), QStringLiteral("USD"), {}, {}, true).capture != payment.capture);
        QVERIFY(shape.match(payment.capture).hasMatch() && shape.match(payment.paypalOrder).hasMatch());
        ids << payment.capture << payment.paypalOrder;
    }
    QCOMPARE(ids.size(), 1000);
}

void PayPalTest::theLedgerSurvivesARestart()
{
    Merchant merchant;
    merchant.ledger.patch(
        start.addSecs(9), merchant.payment.capture,
        {{QStringLiteral("state"), QStringLiteral("pending")}, {QStringLiteral("capture"), QStringLiteral("other")}});
    PayPalLedger again = PayPalLedger::fromJson(merchant.ledger.toJson());
    const PayPalLedger::Payment *payment = again.byCapture(merchant.payment.capture);
    QVERIFY(payment);
    QCOMPARE(payment, again.byOrder(merchant.payment.paypalOrder));
    QCOMPARE(payment->capture, merchant.payment.capture); // ids cannot be patched
    QCOMPARE(payment->state, QStringLiteral("pending"));
    QCOMPARE(payment->created, start);
    QCOMPARE(payment->updated, start.addSecs(9));
    QCOMPARE(again.take(start, {}, {}, {}, {}, true).capture,
             merchant.ledger.take(start, {}, {}, {}, {}, true).capture);
    QVERIFY(!again.patch(start, QStringLiteral("NOBODY"), {}));
}

QTEST_GUILESS_MAIN(PayPalTest)
#include "tst_paypal.moc"
