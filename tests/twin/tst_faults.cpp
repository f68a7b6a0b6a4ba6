// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/faults/faultanswers.h"
#include "app/twin/faults/latewrites.h"
#include "app/twin/log/effectlog.h"
#include "app/twin/publicside.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tradeit;
using namespace tradeit::twin;
using Ending = Delivery::Ending;

namespace {

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

/// A side whose only deed is to count: every write makes one note on order 7.
class CountingSide
{
public:
    explicit CountingSide(const QString &name = QStringLiteral("shop"))
        : side(name, {clock, log, faults, late}, [this](const Request &request, const QDateTime &) {
              seen.append(request);
              if (request.method == "POST")
                  log.effect(QStringLiteral("note"), 7, ++notes);
              return Response::json(201, QJsonObject{{QStringLiteral("id"), notes}});
          })
    {
    }

    void plan(const char *json) { faults.add(PlannedFault::fromJson(parsed(json)).value()); }
    void ask(const QByteArray &method, const QString &path = QStringLiteral("/wp-json/wc/v3/orders/7/notes"))
    {
        Request request;
        request.method = method;
        request.path = path;
        request.query.addQueryItem(QStringLiteral("page"), QStringLiteral("2"));
        request.headers = {{"host", "127.0.0.1:1"}, {"authorization", "Basic eA=="}, {"accept", "application/json"}};
        side.serve(request, [this](const Delivery &delivery) { answers.append(delivery); });
    }
    [[nodiscard]] QJsonObject row(qsizetype index) const { return log.toJson()[index].toObject(); }

    ShiftedClock clock{QDateTime::currentDateTimeUtc()};
    EffectLog log;
    Faults faults;
    LateWrites late{clock};
    int notes = 0;
    QList<Request> seen;
    QList<Delivery> answers;
    PublicSide side;
};

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesOrdersItCannotRead_data();
    void refusesOrdersItCannotRead();
    void everyMemberOfMatchMustHold();
    void strikesAsOftenAsAskedAndInOrder();
    void eachKindLooksLikeItself_data();
    void eachKindLooksLikeItself();
    void beforeMeansNotApplied();
    void afterMeansAppliedThenFailed();
    void onlyTheShopsOwnErrorBreaksItDown_data();
    void onlyTheShopsOwnErrorBreaksItDown();
    void lateMeansAppliedWhenTheClockSaysSo();
    void lateWorkRunsInTheOrderOfItsTimes();
    void lateWorkRunsByItselfToo();
    void latencyAnswersInTheEnd();
    void droppedAuthorizationNeverArrives();
    void payPalFailsInItsOwnWords();
    void hostsWithoutJsonGetPages();
};

void FaultsTest::refusesOrdersItCannotRead_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *order, const QString &why) { QTest::newRow(order) << QByteArray(order) << why; };
    row(R"({})", QStringLiteral("fault must be one of"));
    row(R"({"fault":"fire"})", QStringLiteral("fault must be one of"));
    row(R"({"fault":"500","times":0})", QStringLiteral("times"));
    row(R"({"fault":"500","times":1.5})", QStringLiteral("times"));
    row(R"({"fault":"500","times":"3"})", QStringLiteral("times"));
    row(R"({"fault":"500","apply":"never"})", QStringLiteral("apply must be one of before after late"));
    row(R"({"fault":"500","after_s":-1})", QStringLiteral("after_s"));
    row(R"({"fault":"latency","ms":1e12})", QStringLiteral("ms"));
    row(R"({"fault":"500","match":"all"})", QStringLiteral("match"));
    row(R"({"fault":"500","match":{"url":"/"}})", QStringLiteral("match.url"));
    row(R"({"fault":"500","match":{"path":7}})", QStringLiteral("strings"));
    row(R"({"fault":"500","time":3})", QStringLiteral("time is not known"));
}

void FaultsTest::refusesOrdersItCannotRead()
{
    QFETCH(const QByteArray, order);
    QFETCH(const QString, why);
    const Result<PlannedFault> planned = PlannedFault::fromJson(parsed(order.constData()));
    QVERIFY(!planned);
    QVERIFY2(planned.error().detail.contains(why), qPrintable(planned.error().detail));
}

void FaultsTest::everyMemberOfMatchMustHold()
{
    CountingSide side;
    side.plan(R"({"fault":500,"match":{"side":"shop","method":"post","path":"orders/7"}})");
    side.ask("GET");
    side.ask("POST", QStringLiteral("/wp-json/wc/v3/orders/8"));
    QCOMPARE(side.answers.size(), 2);
    for (const Delivery &answer : side.answers)
        QCOMPARE(answer.response.status, 201);
    side.ask("POST");
    QCOMPARE(side.answers.constLast().response.status, 500);

    CountingSide other(QStringLiteral("paypal"));
    other.plan(R"({"fault":"500","match":{"side":"shop"}})");
    other.ask("GET");
    QCOMPARE(other.answers.constLast().response.status, 201);
}

void FaultsTest::strikesAsOftenAsAskedAndInOrder()
{
    CountingSide side;
    side.plan(R"({"fault":"502","times":2})");
    side.plan(R"({"fault":"504"})");
    QList<int> statuses;
    for (int i = 0; i < 4; ++i) {
        side.ask("GET");
        statuses.append(side.answers.constLast().response.status);
    }
    QCOMPARE(statuses, QList<int>({502, 502, 504, 201}));
    QCOMPARE(side.row(0)[u"fault"].toString(), QStringLiteral("502"));
    QCOMPARE(side.row(2)[u"fault"].toString(), QStringLiteral("504"));
    QVERIFY(side.row(3)[u"fault"].isNull());
    QCOMPARE(side.row(2)[u"status"].toInt(), 504);
    QCOMPARE(side.row(2)[u"path"].toString(), QStringLiteral("/wp-json/wc/v3/orders/7/notes"));
    side.plan(R"({"fault":"502"})");
    side.faults.clear();
    side.ask("GET");
    QCOMPARE(side.answers.constLast().response.status, 201);
}

void FaultsTest::eachKindLooksLikeItself_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("bodyStart");
    QTest::addColumn<int>("ending");
    const auto row = [](const char *kind, int status, const char *header, const char *value, const char *start,
                        Ending ending) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << status << QByteArray(header) << QByteArray(value)
                            << QByteArray(start) << static_cast<int>(ending);
    };
    const char *type = "content-type";
    row("429", 429, "retry-after", "30", "<html>", Ending::Whole);
    row("500", 500, type, "application/json; charset=UTF-8", R"({"additional_errors":[],"code":"internal)",
        Ending::Whole);
    row("502", 502, type, "text/html; charset=UTF-8", "<html>", Ending::Whole);
    row("504", 504, type, "text/html; charset=UTF-8", "<html>", Ending::Whole);
    row("html", 200, type, "text/html; charset=UTF-8", "<html>", Ending::Whole);
    row("warning", 201, type, "text/html; charset=UTF-8", "<br />\n<b>Warning</b>: ", Ending::Whole);
    row("bom", 201, type, "application/json; charset=UTF-8", "\xEF\xBB\xBF{\"id\"", Ending::Whole);
    row("redirect", 301, "location", "https://127.0.0.1:1/wp-json/wc/v3/orders/7/notes/?page=2", "", Ending::Whole);
    row("reset", 0, "", "", "", Ending::Reset);
    row("stall", 0, "", "", "", Ending::Stalled);
    row("truncate", 201, type, "application/json; charset=UTF-8", "{", Ending::Truncated);
}

void FaultsTest::eachKindLooksLikeItself()
{
    QFETCH(const QString, kind);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, bodyStart);
    CountingSide side;
    side.faults.add(PlannedFault::fromJson({{QStringLiteral("fault"), kind}}).value());
    side.ask("GET");
    QCOMPARE(side.answers.size(), 1);
    const Delivery &answer = side.answers.constFirst();
    QTEST(answer.response.status, "status");
    QTEST(static_cast<int>(answer.ending), "ending");
    Request headers;
    headers.headers = answer.response.headers;
    QCOMPARE(headers.header(header), value);
    QVERIFY2(answer.response.body.startsWith(bodyStart), answer.response.body.constData());
    QCOMPARE(side.row(0)[u"fault"].toString(), kind);
    QCOMPARE(side.row(0)[u"status"].toInt(), answer.response.status);
    QCOMPARE(side.seen.size(), 1); // reading is harmless, so it happens
}

void FaultsTest::beforeMeansNotApplied()
{
    for (const char *fault :
         {"500", "502", "504", "429", "reset", "stall", "truncate", "html", "warning", "bom", "redirect"}) {
        CountingSide side;
        side.faults.add(PlannedFault::fromJson({{QStringLiteral("fault"), QString::fromLatin1(fault)}}).value());
        side.ask("POST");
        QCOMPARE(side.notes, 0);
        QCOMPARE(side.answers.size(), 1);
        QVERIFY(side.row(0)[u"effects"].toArray().isEmpty());
        QVERIFY(!side.answers.constFirst().response.body.contains(R"({"id":)"));
    }
}

void FaultsTest::afterMeansAppliedThenFailed()
{
    CountingSide side;
    side.plan(R"({"fault":"504","apply":"after"})");
    side.ask("POST");
    QCOMPARE(side.notes, 1);
    QCOMPARE(side.answers.constFirst().response.status, 504);
    const QJsonArray effects = side.row(0)[u"effects"].toArray();
    QCOMPARE(effects.size(), 1);
    QCOMPARE(effects[0][u"kind"].toString(), QStringLiteral("note"));
    QCOMPARE(effects[0][u"order"].toInt(), 7);
}

void FaultsTest::onlyTheShopsOwnErrorBreaksItDown_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<bool>("breaks");
    const auto row = [](const char *order, bool breaks) { QTest::newRow(order) << QByteArray(order) << breaks; };
    row(R"({"fault":"500","apply":"after"})", true);
    row(R"({"fault":"500","apply":"late"})", true);
    row(R"({"fault":"warning","apply":"late"})", true);
    row(R"({"fault":"bom","apply":"late"})", true);
    row(R"({"fault":"warning","apply":"after"})", false);
    row(R"({"fault":"502","apply":"after"})", false);
    row(R"({"fault":"504","apply":"late"})", false);
    row(R"({"fault":"reset","apply":"late"})", false);
}

void FaultsTest::onlyTheShopsOwnErrorBreaksItDown()
{
    QFETCH(const QByteArray, order);
    QFETCH(const bool, breaks);
    CountingSide side;
    side.plan(order.constData());
    side.ask("POST");
    side.clock.advance(120);
    side.late.catchUp();
    QCOMPARE(side.seen.size(), 1);
    QCOMPARE(side.seen[0].breaksDown, breaks);
}

void FaultsTest::lateMeansAppliedWhenTheClockSaysSo()
{
    CountingSide side;
    side.plan(R"({"fault":"reset","apply":"late","after_s":90})");
    side.ask("POST");
    side.ask("POST");
    QCOMPARE(side.answers.constFirst().ending, Ending::Reset);
    QCOMPARE(side.notes, 1);
    side.clock.advance(89);
    side.late.catchUp();
    QCOMPARE(side.notes, 1);
    side.clock.advance(1);
    side.late.catchUp();
    QCOMPARE(side.notes, 2);
    QCOMPARE(side.row(0)[u"effects"].toArray().size(), 1); // it belongs to the request that seemed lost
    QCOMPARE(side.row(0)[u"status"].toInt(), 0);
    QCOMPARE(side.row(1)[u"effects"].toArray().size(), 1);
    side.clock.advance(1000);
    side.late.catchUp();
    QCOMPARE(side.notes, 2);
    QCOMPARE(side.answers.size(), 2);
}

void FaultsTest::lateWorkRunsInTheOrderOfItsTimes()
{
    ShiftedClock clock(QDateTime::currentDateTimeUtc());
    LateWrites late(clock);
    QString order;
    late.add(std::chrono::seconds(30), [&order] { order += u'c'; });
    late.add(std::chrono::seconds(10), [&order] { order += u'a'; });
    late.add(std::chrono::seconds(10), [&order] { order += u'b'; });
    clock.advance(60);
    late.catchUp();
    QCOMPARE(order, QStringLiteral("abc"));
}

void FaultsTest::lateWorkRunsByItselfToo()
{
    CountingSide side;
    side.plan(R"({"fault":"504","apply":"late","after_s":0})");
    side.ask("POST");
    QCOMPARE(side.notes, 0); // never before the failure was answered
    QTRY_COMPARE(side.notes, 1);
    QCOMPARE(side.row(0)[u"status"].toInt(), 504);
}

void FaultsTest::latencyAnswersInTheEnd()
{
    CountingSide side;
    side.plan(R"({"fault":"latency","ms":20})");
    side.plan(R"({"fault":"latency","ms":20,"apply":"after"})");
    side.plan(R"({"fault":"latency","ms":20,"apply":"late","after_s":60})");
    side.ask("POST");
    QCOMPARE(side.notes, 0);
    side.ask("POST");
    QCOMPARE(side.notes, 1);
    side.ask("POST");
    QVERIFY(side.answers.isEmpty());
    QTRY_COMPARE(side.answers.size(), 3);
    QCOMPARE(side.notes, 2);
    QCOMPARE(std::count_if(side.answers.begin(), side.answers.end(),
                           [](const Delivery &answer) { return answer.ending == Ending::Reset; }),
             1);
    QCOMPARE(side.row(0)[u"status"].toInt(), 201);
    QCOMPARE(side.row(0)[u"effects"].toArray().size(), 1);
    QCOMPARE(side.row(1)[u"effects"].toArray().size(), 1);
    side.clock.advance(60);
    side.late.catchUp();
    QCOMPARE(side.notes, 3);
}

void FaultsTest::droppedAuthorizationNeverArrives()
{
    CountingSide side;
    side.plan(R"({"fault":"drop"})");
    side.ask("POST");
    side.ask("POST");
    QVERIFY(side.seen[0].header("authorization").isEmpty());
    QVERIFY(!side.seen[0].header("accept").isEmpty());
    QVERIFY(!side.seen[1].header("authorization").isEmpty());
    QCOMPARE(side.row(0)[u"fault"].toString(), QStringLiteral("drop"));
}

void FaultsTest::payPalFailsInItsOwnWords()
{
    CountingSide side(QStringLiteral("paypal"));
    side.plan(R"({"fault":"429"})");
    side.plan(R"({"fault":"500"})");
    side.ask("GET");
    side.ask("POST");
    const QJsonDocument limited = QJsonDocument::fromJson(side.answers[0].response.body);
    QCOMPARE(limited[u"name"].toString(), QStringLiteral("RATE_LIMIT_REACHED"));
    QVERIFY(!limited[u"debug_id"].toString().isEmpty());
    QCOMPARE(QJsonDocument::fromJson(side.answers[1].response.body)[u"name"].toString(),
             QStringLiteral("INTERNAL_SERVER_ERROR"));
}

void FaultsTest::hostsWithoutJsonGetPages()
{
    Request browser;
    browser.headers = {{"accept", "*/*"}};
    const Response page = serverError(QStringLiteral("shop"), browser);
    QCOMPARE(page.status, 500);
    QVERIFY(page.body.startsWith("<!DOCTYPE html>"));
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
