// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/control/control.h"
#include "app/twin/faults/faults.h"
#include "app/twin/faults/latewrites.h"
#include "app/twin/log/effectlog.h"
#include "app/twin/paypal/paypalledger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace tradeit;
using namespace tradeit::twin;

namespace {

/// A control side over things of its own, and a shop that only says what it was asked.
class Desk
{
public:
    Response ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
                 const QByteArray &token = "Bearer t0ken")
    {
        Request request;
        request.method = method;
        request.path = path;
        request.body = body;
        if (!token.isEmpty())
            request.headers = {{"authorization", token}};
        return control.handle(request);
    }

    ShiftedClock clock{fromIsoUtc(QStringLiteral("2026-11-23T19:53:00Z"))};
    EffectLog log;
    Faults faults;
    LateWrites late{clock};
    PayPalLedger paypal{1};
    QStringList shopWasAsked;
    Control control{"t0ken", {clock, log, faults, late, paypal, [this](const Request &request) {
                                  shopWasAsked.append(QString::fromLatin1(request.method) + u' ' + request.path);
                                  return Response::json(request.method == "POST" ? 201 : 200, QJsonObject());
                              }}};
};

QString reason(const Response &response)
{
    return QJsonDocument::fromJson(response.body)[u"error"].toString();
}

} // namespace

class ControlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyWithoutTheToken();
    void ordersAndMailsAreTheShops();
    void logShowsPublicRequestsOnly();
    void logSurvivesARestart();
    void faultsArePlannedAndCleared();
    void theClockJumps();
    void paymentsChange();
    void badInputGetsAReason_data();
    void badInputGetsAReason();
};

void ControlTest::nobodyWithoutTheToken()
{
    Desk desk;
    for (const QByteArray &token : {QByteArray(), QByteArray("Bearer wrong"), QByteArray("Bearer "),
                                    QByteArray("t0ken"), QByteArray("Basic t0ken")}) {
        const Response response = desk.ask("POST", QStringLiteral("/orders"), "{}", token);
        QCOMPARE(response.status, 401);
        QVERIFY(!reason(response).isEmpty());
    }
    QVERIFY(desk.shopWasAsked.isEmpty());
}

void ControlTest::ordersAndMailsAreTheShops()
{
    Desk desk;
    QSignalSpy changed(&desk.control, &Control::changed);
    QCOMPARE(desk.ask("POST", QStringLiteral("/orders"), "{}").status, 201);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(desk.ask("GET", QStringLiteral("/orders/7")).status, 200);
    QCOMPARE(desk.ask("GET", QStringLiteral("/mails")).status, 200);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(desk.shopWasAsked, QStringList({QStringLiteral("POST /orders"), QStringLiteral("GET /orders/7"),
                                             QStringLiteral("GET /mails")}));
    QCOMPARE(desk.log.toJson(), QJsonArray()); // control is never logged
}

void ControlTest::logShowsPublicRequestsOnly()
{
    Desk desk;
    desk.log.effect(QStringLiteral("status"), 1,
                    QStringLiteral("processing")); // no request is open: not an effect of one
    desk.log.begin(desk.clock.now(), QStringLiteral("shop"), QStringLiteral("PUT"),
                   QStringLiteral("/wp-json/wc/v3/orders/7"));
    desk.log.effect(QStringLiteral("status"), 7, QStringLiteral("completed"));
    desk.log.effect(QStringLiteral("coupon"), 0, QStringLiteral("thanks"));
    desk.log.finish(200);
    desk.log.effect(QStringLiteral("status"), 2, QStringLiteral("failed"));
    const Response response = desk.ask("GET", QStringLiteral("/log"));
    QCOMPARE(response.status, 200);
    const QJsonDocument expected =
        QJsonDocument::fromJson(R"([{"n":1,"t":"2026-11-23T19:53:00Z","side":"shop","method":"PUT",
        "path":"/wp-json/wc/v3/orders/7","status":200,"fault":null,"effects":[{"kind":"status","order":7,"value":"completed"},
        {"kind":"coupon","order":null,"value":"thanks"}]}])");
    QJsonArray rows = QJsonDocument::fromJson(response.body).array();
    QCOMPARE(rows, expected.array());
    QCOMPARE(desk.ask("POST", QStringLiteral("/log")).status, 405);
}

void ControlTest::logSurvivesARestart()
{
    EffectLog log;
    log.begin(QDateTime::currentDateTimeUtc(), QStringLiteral("shop"), QStringLiteral("GET"), QStringLiteral("/"));
    log.finish(200);
    EffectLog again = EffectLog::fromJson(log.toJson());
    QCOMPARE(again.toJson(), log.toJson());
    again.effect(QStringLiteral("note"), 1, 1);
    QCOMPARE(again.toJson(), log.toJson());
    QCOMPARE(again.begin(QDateTime::currentDateTimeUtc(), {}, {}, {}), 1);
}

void ControlTest::faultsArePlannedAndCleared()
{
    Desk desk;
    QCOMPARE(desk.ask("POST", QStringLiteral("/faults"),
                      R"({"match":{"side":"shop"},"fault":"504","times":3,"apply":"late","after_s":5})")
                 .status,
             200);
    QCOMPARE(desk.faults.count(), 1);
    const std::optional<PlannedFault> planned = desk.faults.take(QStringLiteral("shop"), {});
    QVERIFY(planned);
    QCOMPARE(planned->kind, PlannedFault::Kind::TimedOut);
    QCOMPARE(planned->apply, PlannedFault::Apply::Late);
    QCOMPARE(planned->lateness.count(), 5);
    QCOMPARE(desk.ask("DELETE", QStringLiteral("/faults")).status, 200);
    QCOMPARE(desk.faults.count(), 0);
    QCOMPARE(desk.ask("GET", QStringLiteral("/faults")).status, 405);
}

void ControlTest::theClockJumps()
{
    Desk desk;
    QSignalSpy advanced(&desk.control, &Control::clockAdvanced);
    bool late = false;
    desk.late.add(std::chrono::seconds(600), [&late] { late = true; });
    const Response response = desk.ask("POST", QStringLiteral("/clock"), R"({"advance_s":600})");
    QCOMPARE(response.status, 200);
    QCOMPARE(QJsonDocument::fromJson(response.body)[u"now"].toString(), QStringLiteral("2026-11-23T20:03:00Z"));
    QVERIFY(late);
    QCOMPARE(advanced.constFirst().constFirst().toLongLong(), 600);
}

void ControlTest::paymentsChange()
{
    Desk desk;
    const QString capture =
        desk.paypal.take(desk.clock.now(), QStringLiteral("45.99"), QStringLiteral("USD"), {}, {}, true).capture;
    const Response response =
        desk.ask("PATCH", u"/payments/" + capture, R"({"amount":"45.98","state":"declined","custom_id":"9"})");
    QCOMPARE(response.status, 200);
    QCOMPARE(QJsonDocument::fromJson(response.body)[u"amount"].toString(), QStringLiteral("45.98"));
    QCOMPARE(desk.paypal.byCapture(capture)->state, QStringLiteral("declined"));
    QCOMPARE(desk.paypal.byCapture(capture)->customId, QStringLiteral("9"));
    QCOMPARE(desk.paypal.byCapture(capture)->currency, QStringLiteral("USD"));
    QCOMPARE(desk.ask("PATCH", QStringLiteral("/payments/NOBODY"), "{}").status, 404);
    QCOMPARE(desk.ask("GET", u"/payments/" + capture).status, 405);
}

void ControlTest::badInputGetsAReason_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *method, const char *path, const char *body) {
        QTest::addRow("%s %s %s", method, path, body)
            << QByteArray(method) << QString::fromLatin1(path) << QByteArray(body);
    };
    row("POST", "/faults", "not json");
    row("POST", "/faults", "[1]");
    row("POST", "/faults", R"({"fault":"fire"})");
    row("POST", "/clock", "{}");
    row("POST", "/clock", R"({"advance_s":-5})");
    row("POST", "/clock", R"({"advance_s":"600"})");
    row("POST", "/clock", R"({"advance_s":1e300})");
    row("PATCH", "/payments/X", "");
    row("PATCH", "/payments/X", R"({"amount":45.99})");
    row("PATCH", "/payments/X", R"({"amount":"4e1"})");
    row("PATCH", "/payments/X", R"({"amount":""})");
    row("PATCH", "/payments/X", R"({"currency":"dollars"})");
    row("PATCH", "/payments/X", R"({"state":"lost"})");
    row("PATCH", "/payments/X", R"({"status":"completed"})");
    row("GET", "/nothing", "");
}

void ControlTest::badInputGetsAReason()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    Desk desk;
    QSignalSpy changed(&desk.control, &Control::changed);
    const Response response = desk.ask(method, path, body);
    QVERIFY(response.status >= 400 && response.status < 500);
    QVERIFY(!reason(response).isEmpty());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(desk.faults.count(), 0);
}

QTEST_GUILESS_MAIN(ControlTest)
#include "tst_control.moc"
