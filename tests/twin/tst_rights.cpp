// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/twin/storefront.h"

#include <QTest>

using namespace tradeit;
using namespace tradeit::twin;

namespace {

const auto wc6 = QStringLiteral("wc6");
const auto wc11 = QStringLiteral("wc11");

QJsonObject status(const char *slug)
{
    return {{QStringLiteral("status"), QString::fromLatin1(slug)}};
}

} // namespace

/// Findings about keys, routes and forms: who is let in, and how the shop says no.
class RightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finding28_textPlainIsIgnored();
    void finding29_keysAndRoutes();
    void finding30_wrongKeys();
    void finding31_linkEchoesKeys();
    void finding35_vendors();
    void finding43_fatalErrorsFollowAccept();
    void finding49_mailActions();
    void finding52_notesComeBackAltered();
};

void RightsTest::finding28_textPlainIsIgnored()
{
    Storefront shop(wc6);
    const qint64 id = shop.place();
    shop.contentType = "text/plain";
    const Heard ignored = shop.change(id, status("completed"));
    QCOMPARE(ignored.status, 200);
    QCOMPARE(ignored.json[u"status"].toString(), QStringLiteral("processing"));
    shop.contentType = "application/json";
    QCOMPARE(shop.wc("POST", order(id), status("on-hold")).json[u"status"].toString(), QStringLiteral("on-hold"));
    const QString path = QStringLiteral("/wp-json/wc/v3/") + order(id);
    QCOMPARE(shop.ask("POST", path, status("pending"), {{"x-http-method-override", "PUT"}}).json[u"status"].toString(),
             QStringLiteral("pending"));
    QCOMPARE(shop.ask("POST", path + QStringLiteral("?_method=PUT"), status("failed")).json[u"status"].toString(),
             QStringLiteral("failed"));
}

void RightsTest::finding29_keysAndRoutes()
{
    Storefront shop(wc11, 2);
    QCOMPARE(shop.ask("GET", QStringLiteral("/?rest_route=/wc/v3/orders")).code(), QStringLiteral("invalid_username"));
    QCOMPARE(shop.ask("GET", QStringLiteral("/?rest_route=/wc/v3/orders&x=/wp-json/wc/")).status, 200);
    QCOMPARE(shop.ask("GET", QStringLiteral("/wp-json//wc/v3/orders")).status, 401);
    QCOMPARE(shop.ask("GET", QStringLiteral("/wp-json/")).code(), QStringLiteral("invalid_username"));
    shop.asUser(1);
    QCOMPARE(shop.ask("GET", QStringLiteral("/?rest_route=/wc/v3/orders")).status, 200);
    QCOMPARE(shop.ask("GET", QStringLiteral("/wp-json/wp/v2/users/me")).json[u"id"].toInteger(), 1);
    shop.authorization.clear();
    QCOMPARE(shop.ask("GET", QStringLiteral("/wp-json/")).json[u"gmt_offset"].toInt(), 2);
    QVERIFY(shop.ask("HEAD", QStringLiteral("/")).header("link").contains("rel=\"https://api.w.org/\""));
}

void RightsTest::finding30_wrongKeys()
{
    Storefront old(wc6, 1), modern(wc11, 1);
    const QString list = QStringLiteral("orders");
    for (Storefront *shop : {&old, &modern}) {
        shop->as(QStringLiteral("ck_wrong"), QStringLiteral("cs_wrong"));
        QCOMPARE(shop->wc("GET", list).code(),
                 shop == &old ? QStringLiteral("invalid_username") : QStringLiteral("woocommerce_rest_cannot_view"));
        shop->as(shop->keys().full.key, QStringLiteral("cs_wrong"));
        QCOMPARE(shop->wc("GET", list).code(), QStringLiteral("woocommerce_rest_authentication_error"));
        shop->as(shop->keys().readOnly.key, shop->keys().readOnly.secret);
        QCOMPARE(shop->wc("GET", list).status, 200);
        QCOMPARE(shop->change(3001, status("completed")).code(),
                 QStringLiteral("woocommerce_rest_authentication_error"));
        shop->as(shop->keys().full.key, shop->keys().full.secret);
        shop->secure = false; // finding 32
        QCOMPARE(shop->wc("GET", list).status, 401);
    }
}

void RightsTest::finding31_linkEchoesKeys()
{
    Storefront shop(wc11, 5);
    shop.authorization.clear();
    const Heard page = shop.wc("GET", QStringLiteral("orders?per_page=1&consumer_key=%1&consumer_secret=%2")
                                          .arg(shop.keys().full.key, shop.keys().full.secret));
    QCOMPARE(page.status, 200);
    QVERIFY(page.header("link").contains(shop.keys().full.secret.toLatin1()));
}

void RightsTest::finding35_vendors()
{
    Storefront shop(wc6, 5);
    const QJsonArray products = shop.wc("GET", QStringLiteral("products?per_page=100")).json.toArray();
    shop.asUser(4);
    QCOMPARE(shop.wc("GET", QStringLiteral("orders")).status, 403);
    QCOMPARE(shop.wc("GET", QStringLiteral("orders/3001")).status, 403);
    QCOMPARE(shop.wc("GET", QStringLiteral("products")).status, 200);
    for (const QJsonValue product : products) {
        const Heard answer = shop.wc("PUT", QStringLiteral("products/%1").arg(product[u"id"].toInteger()),
                                     QJsonObject{{QStringLiteral("name"), QStringLiteral("N")}});
        QCOMPARE(answer.status, product[u"store"][u"id"].toInteger() == 4 ? 200 : 403);
    }
    shop.as(shop.keys().vendorOwned.key, shop.keys().vendorOwned.secret);
    QCOMPARE(shop.wc("GET", QStringLiteral("orders")).status, 403);
    QCOMPARE(shop.wc("GET", QStringLiteral("settings/general")).status, 403); // finding 47
}

void RightsTest::finding43_fatalErrorsFollowAccept()
{
    Storefront shop(wc6, 400);
    const QJsonArray orders = shop.wc("GET", QStringLiteral("orders?per_page=100&product=0")).json.toArray();
    QVERIFY(!orders.isEmpty());
    const Heard crash = shop.change(orders[0][u"id"].toInteger(),
                                    status(orders[0][u"status"].toString() == u"pending" ? "failed" : "pending"));
    QCOMPARE(crash.code(), QStringLiteral("internal_server_error"));
}

void RightsTest::finding49_mailActions()
{
    Storefront shop(wc11);
    const qint64 id = shop.place();
    QCOMPARE(shop.wc("GET", order(id, "/actions/email_templates")).json.toArray().size(), 3);
    QCOMPARE(shop.wc("POST", order(id, "/actions/send_order_details"), QJsonObject()).status, 200);
    QCOMPARE(shop.mailsOf(id).last(), QStringLiteral("order_details"));
    Storefront old(wc6);
    QCOMPARE(old.wc("POST", order(old.place(), "/actions/send_order_details"), QJsonObject()).status, 404);
    QCOMPARE(old.wc("GET", QStringLiteral("orders/statuses")).status, 404); // finding 47
    QCOMPARE(shop.wc("GET", QStringLiteral("orders/statuses")).json.toArray().size(), 9);
}

void RightsTest::finding52_notesComeBackAltered()
{
    const QString text = QStringLiteral("Packed <b>ok</b> & <script>x</script>");
    for (const QString &flavour : {wc6, wc11}) {
        Storefront shop(flavour);
        const QString came = shop.wc("POST", order(shop.place(), "/notes"), QJsonObject{{QStringLiteral("note"), text}})
                                 .json[u"note"]
                                 .toString();
        QCOMPARE(came, flavour == wc6 ? text : QStringLiteral("Packed <b>ok</b> &amp; x"));
        QCOMPARE(shop.effects()[0][u"value"][u"text"].toString(), text);
    }
}

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"
