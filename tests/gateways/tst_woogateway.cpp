// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/sessioncredentials.h"
#include "core/gateways/registry/registry.h"
#include "core/gateways/woocommerce/wooaddress.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/wait.h"

#include <QFile>
#include <QTest>

using namespace tradeit;
using namespace tradeit::test;

namespace {

QByteArray fixture(const char *name)
{
    QFile file(qEnvironmentVariable("TRADEIT_FIXTURES") % u"/wc-v3/" % QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray orderJson(int id, const char *status, const char *modified = "2026-11-23T10:00:00")
{
    return QByteArray("{\"id\":%1,\"parent_id\":0,\"status\":\"%2\",\"currency\":\"USD\",\"total\":\"1.00\","
                      "\"date_modified_gmt\":\"%3\"}")
        .replace("%1", QByteArray::number(id))
        .replace("%2", status)
        .replace("%3", modified);
}

constexpr const char *orderFields =
    "_fields=id,parent_id,number,order_key,status,currency,prices_include_tax,date_created_gmt,date_modified_gmt,"
    "date_paid_gmt,date_completed_gmt,total,total_tax,shipping_total,shipping_tax,discount_total,discount_tax,"
    "payment_method,payment_method_title,transaction_id,payment_url,customer_id,billing,shipping,customer_note,"
    "line_items,shipping_lines,fee_lines,coupon_lines,tax_lines,refunds,meta_data";

} // namespace

class TestWooGateway : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsOrders();
    void emptyLaterPageHasNoTotals();
    void noticesIgnoredFilters();
    void writesAreExact();
    void unreadableWriteIsUnknown();
    void nothingLeavesForBadArguments();
    void stockOfProductsAndVariations();
    void probesAShop();
    void probeFindsPlainPermalinks();
    void probeExplainsFailures_data();
    void probeExplainsFailures();
    void addresses_data();
    void addresses();

private:
    [[nodiscard]] std::unique_ptr<Marketplace> shopAt(const ScriptedServer &server);

    SystemClock m_clock;
    HttpClient m_http{m_clock};
    SessionCredentials m_credentials;
};

void TestWooGateway::init()
{
    QVERIFY(waitFor(m_credentials.store(QStringLiteral("shop"), QStringLiteral("secret"), "cs_1")).has_value());
}

std::unique_ptr<Marketplace> TestWooGateway::shopAt(const ScriptedServer &server)
{
    const Account account{.kind = QStringLiteral("woocommerce"),
                          .name = QStringLiteral("shop"),
                          .url = server.url(),
                          .user = QStringLiteral("ck_1")};
    return std::move(*makeMarketplace(account, {m_http, m_credentials, m_clock}));
}

void TestWooGateway::listsOrders()
{
    ScriptedServer server([](const Arrival &) {
        return Reply::http(200, "[" + orderJson(5, "processing") + ",{\"id\":\"6\"}]",
                           "X-WP-Total: 2\r\nX-WP-TotalPages: 1\r\nDate: Mon, 23 Nov 2026 10:00:05 GMT\r\n");
    });
    const auto shop = shopAt(server);
    OrderQuery query{.modifiedAfter = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC), .perPage = 500};
    const auto page = waitFor(shop->orders(query));
    QVERIFY(page.has_value());
    QCOMPARE(page->orders.size(), 1);
    QCOMPARE(page->unreadable, 1);
    QCOMPARE(page->total, 2);
    QCOMPARE(page->pages, 1);
    QCOMPARE(isoUtc(page->serverTime), QStringLiteral("2026-11-23T10:00:05Z"));
    QVERIFY(page->requestedAt.isValid());
    QCOMPARE(server.lines(),
             QList<QByteArray>{QByteArray("GET /wp-json/wc/v3/orders?page=1&per_page=100&orderby=id&order=asc&"
                                          "modified_after=2026-11-23T09:00:00&dates_are_gmt=true&") +
                               orderFields});
    QCOMPARE(server.arrivals().first().headers.value("authorization"), "Basic " + QByteArray("ck_1:cs_1").toBase64());
}

void TestWooGateway::emptyLaterPageHasNoTotals()
{
    ScriptedServer server([](const Arrival &) { return Reply::http(200, "[]", "X-WP-Total: 0\r\n"); });
    const auto shop = shopAt(server);
    QCOMPARE(waitFor(shop->orders({.page = 9}))->total, -1);
    QCOMPARE(waitFor(shop->orders({.page = 1}))->total, 0);
}

void TestWooGateway::noticesIgnoredFilters()
{
    ScriptedServer server([](const Arrival &) {
        return Reply::http(200, "[" + orderJson(5, "completed") + "," + orderJson(6, "completed") + "]");
    });
    const auto shop = shopAt(server);
    const auto kindOf = [&](const OrderQuery &query) {
        const auto page = waitFor(shop->orders(query));
        return page ? std::nullopt : std::optional(page.error().kind);
    };
    QCOMPARE(kindOf({}), std::nullopt);
    QCOMPARE(kindOf({.statuses = {QStringLiteral("pending")}}), ErrorKind::BadAnswer);
    QCOMPARE(kindOf({.statuses = {QStringLiteral("completed")}}), std::nullopt);
    QCOMPARE(kindOf({.include = {RemoteId{5}}}), ErrorKind::BadAnswer);
    QCOMPARE(kindOf({.modifiedAfter = QDateTime(QDate(2026, 11, 24), QTime(0, 0), Qt::UTC)}), ErrorKind::BadAnswer);
    QCOMPARE(kindOf({.perPage = 1}), ErrorKind::BadAnswer);
}

void TestWooGateway::writesAreExact()
{
    ScriptedServer server([](const Arrival &arrival) {
        return arrival.method == "POST" ? Reply::http(201, fixture("note-create-customer-wc11.json"))
                                        : Reply::http(200, orderJson(12, "shipped"));
    });
    const auto shop = shopAt(server);
    const auto order = waitFor(shop->writeStatus({12}, QStringLiteral("shipped")));
    QVERIFY(order.has_value());
    QCOMPARE(order->orders.constFirst().status, QStringLiteral("shipped"));
    QVERIFY(waitFor(shop->writeMeta({12}, QStringLiteral("k"), QJsonObject{{QStringLiteral("a"), 1}})).has_value());
    QVERIFY(waitFor(shop->addNote({12}, QStringLiteral("Hallo ü"), true)).has_value());
    QCOMPARE(server.lines(), (QList<QByteArray>{"PUT /wp-json/wc/v3/orders/12", "PUT /wp-json/wc/v3/orders/12",
                                                "POST /wp-json/wc/v3/orders/12/notes"}));
    const QList<Arrival> &arrivals = server.arrivals();
    QCOMPARE(arrivals[0].body, QByteArray("{\"status\":\"shipped\"}"));
    QCOMPARE(arrivals[1].body, QByteArray("{\"meta_data\":[{\"key\":\"k\",\"value\":{\"a\":1}}]}"));
    QCOMPARE(arrivals[2].body, QByteArray("{\"customer_note\":true,\"note\":\"Hallo ü\"}"));
    for (const Arrival &arrival : arrivals)
        QCOMPARE(arrival.headers.value("content-type"), QByteArray("application/json"));
}

void TestWooGateway::unreadableWriteIsUnknown()
{
    for (const QByteArray &body : {QByteArray("<html>done</html>"), orderJson(99, "shipped")}) {
        ScriptedServer server([&](const Arrival &) { return Reply::http(200, body); });
        const auto order = waitFor(shopAt(server)->writeStatus({12}, QStringLiteral("shipped")));
        QVERIFY(!order.has_value());
        QCOMPARE(order.error().kind, ErrorKind::BadAnswer);
        QCOMPARE(order.error().reach, Reach::Unknown);
        QCOMPARE(server.arrivals().size(), 1);
    }
}

void TestWooGateway::nothingLeavesForBadArguments()
{
    ScriptedServer server([](const Arrival &) { return Reply::http(200, "[]"); });
    const auto shop = shopAt(server);
    QVERIFY(!waitFor(shop->order({0})).has_value());
    QVERIFY(!waitFor(shop->notes({-1})).has_value());
    QVERIFY(!waitFor(shop->orders({.include = {RemoteId{0}}})).has_value());
    for (const char *slug : {"wc-shipped", "", "Shipped", "a/b", "x y"}) {
        const auto order = waitFor(shop->writeStatus({5}, QLatin1String(slug)));
        QVERIFY(!order.has_value());
        QCOMPARE(order.error().reach, Reach::NeverSent);
    }
    QVERIFY(waitFor(m_credentials.remove(QStringLiteral("shop"), QStringLiteral("secret"))).has_value());
    const auto unsigned_ = waitFor(shop->addNote({5}, QStringLiteral("x"), false));
    QCOMPARE(unsigned_.error().kind, ErrorKind::NotFound);
    QCOMPARE(unsigned_.error().reach, Reach::NeverSent);
    QCOMPARE(server.arrivals().size(), 0);
}

void TestWooGateway::stockOfProductsAndVariations()
{
    ScriptedServer server([](const Arrival &arrival) {
        if (arrival.target.contains("/variations"))
            return Reply::http(200, "[{\"id\":11,\"manage_stock\":\"parent\",\"stock_quantity\":3},"
                                    "{\"id\":12,\"manage_stock\":true,\"stock_quantity\":-2}]");
        return Reply::http(200, "[{\"id\":1,\"manage_stock\":true,\"stock_quantity\":3,\"stock_status\":\"instock\"}]");
    });
    const auto stock =
        waitFor(shopAt(server)->stock({{{1}, {0}}, {{1}, {11}}, {{1}, {12}}, {{1}, {13}}, {{2}, {0}}, {{0}, {0}}}));
    QVERIFY(stock.has_value());
    QCOMPARE(stock->size(), 5);
    QCOMPARE(stock->at(0).quantity, 3);
    QCOMPARE(stock->at(1).quantity, 3);
    QCOMPARE(stock->at(2).quantity, -2);
    QVERIFY(stock->at(3).gone);
    QVERIFY(stock->at(4).gone);
    QCOMPARE(server.arrivals().size(), 2);
    QVERIFY(server.lines().at(0).startsWith("GET /wp-json/wc/v3/products?include=1,2&per_page=100&"));
    QVERIFY(server.lines().at(1).startsWith("GET /wp-json/wc/v3/products/1/variations?include=11,12,13&"));
}

void TestWooGateway::probesAShop()
{
    ScriptedServer server([](const Arrival &arrival) {
        const QByteArray &target = arrival.target;
        if (arrival.method == "PUT")
            return Reply::http(400, fixture("err-400-put-unknown-order-wc6.json"));
        if (target.startsWith("/wp-json/?"))
            return Reply::http(200, fixture("index-trimmed-wc6.json"));
        if (target.contains("/orders/statuses"))
            return Reply::http(404, fixture("err-404-no-route-wc6.json"));
        if (target.contains("/reports/"))
            return Reply::http(200, fixture("reports-orders-totals-wc6.json"));
        if (target.contains("/email_customer_failed"))
            return Reply::http(404, fixture("err-404-no-route-wc6.json"));
        if (target.contains("/settings/email_"))
            return Reply::http(200, fixture("settings-email-wc6.json"));
        if (target.contains("/settings/general"))
            return Reply::http(200, "[{\"id\":\"woocommerce_currency\",\"value\":\"USD\"},"
                                    "{\"id\":\"woocommerce_price_num_decimals\",\"value\":\"3\"}]");
        if (target.contains("/orders?"))
            return Reply::http(200, "[{\"id\":5,\"version\":\"6.9.1\"}]", "Allow: GET, POST\r\n");
        return Reply::http(200, "[{\"id\":5,\"manage_stock\":false}]");
    });
    const auto found = waitFor(shopAt(server)->probe());
    QVERIFY(found.has_value());
    QCOMPARE(found->apiRoot, server.url(QStringLiteral("/wp-json/")).toString());
    QCOMPARE(found->zone, QStringLiteral("Africa/Harare"));
    QCOMPARE(found->currency, QStringLiteral("USD"));
    QCOMPARE(found->currencyDecimals, 3);
    QCOMPARE(found->wooVersion, QStringLiteral("6.9.1"));
    QVERIFY(found->readOrders && found->writeOrders && found->readStock && found->dokan);
    QVERIFY(found->statusesAsked && found->hasStatus(QStringLiteral("shipped")));
    QVERIFY(found->mailsAsked);
    QCOMPARE(found->mails.size(), 5);
    QVERIFY(!found->mails.contains(QStringLiteral("failed")));
    QVERIFY(!server.arrivals().first().headers.contains("authorization")); // discovery is anonymous
    QCOMPARE(server.arrivals().size(), 13);
}

void TestWooGateway::probeFindsPlainPermalinks()
{
    ScriptedServer server([&server](const Arrival &arrival) {
        const QByteArray &target = arrival.target;
        if (target.startsWith("/index.php?rest_route=/&"))
            return Reply::http(200, fixture("index-trimmed-wc6.json"));
        if (target.startsWith("/index.php?rest_route=/wc/v3/orders&"))
            return Reply::http(200, "[]", "Allow: GET\r\n");
        if (target.startsWith("/index.php"))
            return Reply::http(403, fixture("err-403-customer-wc6.json"));
        const QByteArray root = server.url(QStringLiteral("/index.php?rest_route=/")).toEncoded();
        return Reply::http(200, "<html>front page</html>", "Link: <" + root + ">; rel=\"https://api.w.org/\"\r\n");
    });
    const auto found = waitFor(shopAt(server)->probe());
    QVERIFY(found.has_value());
    QVERIFY(found->apiRoot.endsWith(u"/index.php?rest_route=/"));
    QVERIFY(found->readOrders);
    QVERIFY(!found->writeOrders && !found->mailsAsked && !found->statusesAsked && !found->readStock);
    QVERIFY(!found->statuses.isEmpty());
    for (const QByteArray &line : server.lines()) {
        if (line.contains("rest_route=/wc/"))
            QVERIFY2(line.endsWith("&x=/wp-json/wc/"), line.constData());
    }
}

void TestWooGateway::probeExplainsFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("detail");
    const QByteArray html("<html>hello</html>");
    QTest::newRow("a page") << 200 << html << QByteArray() << ErrorKind::NoApi << QString();
    QTest::newRow("not there") << 404 << html << QByteArray() << ErrorKind::NoApi << QString();
    QTest::newRow("moved") << 301 << html << QByteArray("Location: https://www.shop.example/wp-json/\r\n")
                           << ErrorKind::Redirect << QStringLiteral("https://www.shop.example");
    QTest::newRow("no shop") << 200 << QByteArray("{\"name\":\"x\",\"namespaces\":[\"wp/v2\"]}") << QByteArray()
                             << ErrorKind::NoApi << QStringLiteral("WordPress without WooCommerce");
    QTest::newRow("firewall") << 403 << html << QByteArray() << ErrorKind::RateLimited << QString();
    QTest::newRow("maintenance") << 503 << html << QByteArray("Retry-After: 600\r\n") << ErrorKind::Server << QString();
}

void TestWooGateway::probeExplainsFailures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, headers);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, detail);
    ScriptedServer server([&](const Arrival &) { return Reply::http(status, body, headers); });
    const auto found = waitFor(shopAt(server)->probe());
    QVERIFY(!found.has_value());
    QCOMPARE(kindWord(found.error().kind), kindWord(kind));
    if (!detail.isEmpty())
        QCOMPARE(found.error().detail, detail);
    for (const Arrival &arrival : server.arrivals())
        QVERIFY(!arrival.headers.contains("authorization"));
}

void TestWooGateway::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("root");
    QTest::newRow("bare host") << QStringLiteral("shop.example") << QStringLiteral("https://shop.example/wp-json/");
    QTest::newRow("slash") << QStringLiteral("https://shop.example/")
                           << QStringLiteral("https://shop.example/wp-json/");
    QTest::newRow("folder") << QStringLiteral("https://shop.example/a/b")
                            << QStringLiteral("https://shop.example/a/b/wp-json/");
    QTest::newRow("with API") << QStringLiteral("https://shop.example/a/wp-json/wc/v3")
                              << QStringLiteral("https://shop.example/a/wp-json/");
    QTest::newRow("administration") << QStringLiteral("https://shop.example/wp-admin/edit.php?post_type=shop_order#x")
                                    << QStringLiteral("https://shop.example/wp-json/");
}

void TestWooGateway::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, root);
    QCOMPARE(wooaddress::prettyRoot(wooaddress::site(QUrl(typed))), root);
}

QTEST_GUILESS_MAIN(TestWooGateway)
#include "tst_woogateway.moc"
