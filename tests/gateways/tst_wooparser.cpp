// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/woocommerce/wooerrors.h"
#include "core/gateways/woocommerce/wooparser.h"
#include "tests/gateways/ordersummary.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fixture(const QString &name)
{
    return qEnvironmentVariable("TRADEIT_FIXTURES") % u"/wc-v3/" % name;
}

// A small order; `change` replaces members.
QByteArray orderWith(const QJsonObject &change)
{
    QJsonObject order{{QStringLiteral("id"), 5},
                      {QStringLiteral("parent_id"), 0},
                      {QStringLiteral("status"), QStringLiteral("processing")},
                      {QStringLiteral("currency"), QStringLiteral("USD")},
                      {QStringLiteral("total"), QStringLiteral("12.50")}};
    for (auto it = change.begin(); it != change.end(); ++it)
        order.insert(it.key(), it.value());
    return QJsonDocument(QJsonArray{order}).toJson(QJsonDocument::Compact);
}

} // namespace

class TestWooParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goldens_data();
    void goldens();
    void hostileOrders_data();
    void hostileOrders();
    void brokenBytes_data();
    void brokenBytes();
    void everyPrefixIsSurvived();
    void looksPastWarnings();
    void errors_data();
    void errors();
    void errorReach();
    void lists();
};

void TestWooParser::goldens_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(fixture({}));
    const QStringList names = folder.entryList({QStringLiteral("order-*.json"), QStringLiteral("orders-*.json")});
    QVERIFY(names.size() > 50);
    int orders = 0;
    for (const QString &name : names) {
        const QByteArray body = readFile(fixture(name));
        const bool isOrder = wooparser::order(body).has_value();
        const auto page = wooparser::orders(body);
        if (isOrder || (page && !page->orders.isEmpty())) {
            QTest::addRow("%s", qPrintable(name)) << name;
            ++orders;
        }
    }
    QVERIFY(orders >= 48);
}

void TestWooParser::goldens()
{
    QFETCH(QString, name);
    const QByteArray body = readFile(fixture(name));
    const auto one = wooparser::order(body);
    const auto page = one ? one : wooparser::orders(body);
    QVERIFY(page.has_value());
    QCOMPARE(page->unreadable, 0);
    QJsonArray orders;
    for (const Order &order : page->orders)
        orders.append(summary(order));
    const QByteArray text = QJsonDocument(orders).toJson();
    const QString golden = qEnvironmentVariable("TRADEIT_FIXTURES") % u"/../gateways/golden/" % name;
    if (qEnvironmentVariableIsSet("TRADEIT_WRITE_GOLDEN")) {
        QFile file(golden);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        return;
    }
    QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(readFile(golden)));
}

void TestWooParser::hostileOrders_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("readable");
    const auto row = [](const char *name, const char *key, const QJsonValue &value, bool readable) {
        QTest::newRow(name) << orderWith({{QLatin1String(key), value}}) << readable;
    };
    row("plain", "number", QStringLiteral("5"), true);
    row("id as string", "id", QStringLiteral("5"), false);
    row("id negative", "id", -5, false);
    row("id zero", "id", 0, false);
    row("id float", "id", 5.5, false);
    row("id null", "id", QJsonValue::Null, false);
    row("id huge", "id", 1e300, false);
    row("id object", "id", QJsonObject(), false);
    row("parent negative", "parent_id", -1, false);
    row("total float", "total", 12.5, false);
    row("total integer", "total", 12, false);
    row("total null", "total", QJsonValue::Null, false);
    row("total words", "total", QStringLiteral("12.50 USD"), false);
    row("total exponent", "total", QStringLiteral("1e9"), false);
    row("total empty", "total", QString(), false);
    row("tax empty is zero", "total_tax", QString(), true);
    row("tax float", "total_tax", 1.5, false);
    row("status number", "status", 5, false);
    row("status missing", "status", QJsonValue::Null, false);
    row("currency list", "currency", QJsonArray(), false);
    row("number as number", "number", 77, true);
    row("number as object", "number", QJsonObject{{QStringLiteral("a"), 1}}, false);
    row("billing empty list", "billing", QJsonArray(), true);
    row("billing string", "billing", QStringLiteral("x"), false);
    row("lines as string", "line_items", QStringLiteral("x"), false);
    row("lines as empty map", "line_items", QJsonObject(), true);
    row("lines of numbers", "line_items", QJsonArray{1, 2}, false);
    row("line without total", "line_items", QJsonArray{QJsonObject{{QStringLiteral("id"), 1}}}, false);
    row("meta odd value", "meta_data", QJsonArray{QJsonObject{{QStringLiteral("key"), QStringLiteral("k")}}}, true);
    row("date words", "date_created_gmt", QStringLiteral("yesterday"), false);
    row("date number", "date_created_gmt", 5, false);
    row("refund float", "refunds", QJsonArray{QJsonObject{{QStringLiteral("id"), 1}, {QStringLiteral("total"), -1.5}}},
        false);
    QTest::newRow("entry null") << QByteArray("[null]") << false;
    QTest::newRow("entry string") << QByteArray("[\"x\"]") << false;
}

void TestWooParser::hostileOrders()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, readable);
    const auto page = wooparser::orders(body);
    QVERIFY(page.has_value());
    QCOMPARE(page->orders.size(), readable ? 1 : 0);
    QCOMPARE(page->unreadable, readable ? 0 : 1);
}

void TestWooParser::brokenBytes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("html") << QByteArray("<html><body>Hello</body></html>");
    QTest::newRow("half") << QByteArray("[{\"id\":5");
    QTest::newRow("object for list") << QByteArray("{\"id\":5}");
    QTest::newRow("trailing text") << QByteArray("[] and more");
    QTest::newRow("not UTF-8") << QByteArray("[\"\xff\xfe\"]");
    QTest::newRow("deep") << QByteArray(100000, '[') + QByteArray(100000, ']');
    QTest::newRow("many false starts") << QByteArray("[x {y ").repeated(20000);
    QTest::newRow("zero bytes") << QByteArray(1000, '\0');
}

void TestWooParser::brokenBytes()
{
    QFETCH(QByteArray, body);
    const auto page = wooparser::orders(body);
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ErrorKind::BadAnswer);
    QVERIFY(!wooparser::order(body).has_value());
    QVERIFY(!wooparser::notes(body).has_value());
    QVERIFY(!wooparser::index(body).has_value());
    QVERIFY(wooparser::errorCode(body).isEmpty());
}

void TestWooParser::everyPrefixIsSurvived()
{
    const QByteArray whole = readFile(fixture(QStringLiteral("order-with-coupon-wc11.json")));
    QVERIFY(wooparser::order(whole).has_value());
    for (qsizetype size = 0; size < whole.trimmed().size(); size += 7)
        QVERIFY(!wooparser::order(whole.left(size)).has_value());
}

void TestWooParser::looksPastWarnings()
{
    const QByteArray json = orderWith({});
    for (const QByteArray &before :
         {QByteArray("\xef\xbb\xbf"), QByteArray("<br /><b>Warning</b>: Undefined offset [3] in x.php<br />\n"),
          QByteArray("\n\n")}) {
        const auto page = wooparser::orders(before + json);
        QVERIFY(page.has_value());
        QCOMPARE(page->orders.size(), 1);
    }
}

void TestWooParser::errors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *finding, const char *name, int status, ErrorKind kind, const char *detail = "") {
        for (const char *peer : {"wc6", "wc11"}) {
            const QString file = QStringLiteral("%1-%2.json").arg(QLatin1String(name), QLatin1String(peer));
            QTest::addRow("finding %s: %s", finding, qPrintable(file))
                << file << status << kind << QString::fromLatin1(detail);
        }
    };
    row("6", "err-404-deleted-order", 404, ErrorKind::NotFound);
    row("6", "err-404-order", 404, ErrorKind::NotFound);
    row("8", "err-400-per-page-101", 400, ErrorKind::Refused);
    row("18", "err-400-status-wc-prefix", 400, ErrorKind::Refused);
    row("18", "err-400-status-put-bogus", 400, ErrorKind::Refused);
    row("22", "err-400-put-unknown-order", 400, ErrorKind::NotFound);
    row("26", "err-500-refund-too-much", 500, ErrorKind::Server);
    row("30", "err-401-bad-secret", 401, ErrorKind::Auth, "secret");
    row("30", "err-401-readonly-key-put", 401, ErrorKind::Auth, "secret");
    row("30", "err-401-noauth", 401, ErrorKind::Auth, "signed_out");
    row("29", "err-401-key-on-unknown-namespace", 401, ErrorKind::Auth, "user");
    row("35", "err-403-vendor-wc-orders", 403, ErrorKind::Refused);
    row("30", "err-403-customer", 403, ErrorKind::Refused);
    row("17", "err-404-no-route", 404, ErrorKind::NoApi);
    row("27", "err-413-batch-101", 413, ErrorKind::Refused);
    row("43", "err-500-fatal-accept-json", 500, ErrorKind::Server);
    row("43", "err-503-maintenance-json", 503, ErrorKind::Server);
}

void TestWooParser::errors()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    const QByteArray body = readFile(fixture(name));
    QVERIFY(!body.isEmpty());
    const auto error = wooError({.status = status, .headers = {{"retry-after", "600"}}, .body = body}, {});
    QVERIFY(error.has_value());
    QCOMPARE(error->kind, kind);
    QVERIFY(!error->code.isEmpty());
    QCOMPARE(error->httpStatus, status);
    QCOMPARE(error->retryAfter.value_or(std::chrono::seconds(0)).count(), 600);
    QCOMPARE(error->reach, status < 500 ? Reach::Answered : Reach::Unknown);
    if (!detail.isEmpty())
        QCOMPARE(error->detail, detail);
}

void TestWooParser::errorReach()
{
    const QByteArray html("<html>no</html>");
    const auto kindOf = [&](int status) { return wooError({.status = status, .body = html}, {})->kind; };
    const auto reachOf = [&](int status) { return wooError({.status = status, .body = html}, {})->reach; };
    QCOMPARE(kindOf(403), ErrorKind::RateLimited); // a host's firewall, not the shop
    QCOMPARE(kindOf(429), ErrorKind::RateLimited);
    QCOMPARE(kindOf(404), ErrorKind::NoApi);
    QCOMPARE(kindOf(301), ErrorKind::Redirect);
    for (const int status : {408, 425, 500, 502, 503, 504})
        QCOMPARE(reachOf(status), Reach::Unknown);
    for (const int status : {400, 401, 403, 404, 413, 429})
        QCOMPARE(reachOf(status), Reach::Answered);
    const auto moved =
        wooError({.status = 301, .headers = {{"location", "https://ck:cs@www.shop.example/x?consumer_secret=1"}}}, {});
    QCOMPARE(moved->detail, QStringLiteral("https://www.shop.example"));
    const auto busy = wooError({.status = 503,
                                .headers = {{"retry-after", "Mon, 23 Nov 2026 10:00:05 GMT"}},
                                .requestedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC)},
                               {});
    QCOMPARE(busy->retryAfter.value_or(std::chrono::seconds(0)).count(), 5);
    QVERIFY(!wooError({.status = 201}, {}).has_value());
}

void TestWooParser::lists()
{
    for (const char *peer : {"wc6", "wc11"}) {
        const auto file = [&](const char *name) {
            return readFile(fixture(QStringLiteral("%1-%2.json").arg(QLatin1String(name), QLatin1String(peer))));
        };
        const auto notes = wooparser::notes(file("notes-list"));
        QVERIFY(notes.has_value());
        QVERIFY(!notes->isEmpty());
        QVERIFY(notes->constFirst().id.value > 0 && notes->constFirst().created.isValid());
        QVERIFY(wooparser::note(file("note-create-customer"))->customer);
        const auto refunds = wooparser::refunds(file("order-refunds-list"));
        QVERIFY(refunds.has_value());
        QVERIFY(refunds->constFirst().total > Amount() && refunds->constFirst().detailed);
        QVERIFY(wooparser::stock(file("products-list")).has_value());
        const auto variations = wooparser::stock(file("product-variations"), ProductId{7});
        QVERIFY(variations.has_value());
        QCOMPARE(variations->constFirst().parent, ProductId{7});
        QVERIFY(wooparser::statuses(file("reports-orders-totals"))->contains(QStringLiteral("shipped")));
        QCOMPARE(*wooparser::setting(file("settings-email"), QStringLiteral("enabled")), QStringLiteral("yes"));
        QCOMPARE(wooparser::setting(file("settings-email"), QStringLiteral("nothing")).error().kind,
                 ErrorKind::NotFound);
        const auto index = wooparser::index(file("index-trimmed"));
        QVERIFY(index.has_value());
        QCOMPARE(index->zone, QStringLiteral("Africa/Harare"));
        QVERIFY(index->namespaces.contains(QStringLiteral("wc/v3")));
    }
    QCOMPARE(wooparser::index("{\"name\":\"S\",\"gmt_offset\":5.5,\"timezone_string\":\"\",\"namespaces\":[]}")->zone,
             QStringLiteral("UTC+05:30"));
}

QTEST_GUILESS_MAIN(TestWooParser)
#include "tst_wooparser.moc"
