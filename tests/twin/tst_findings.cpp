// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/twin/storefront.h"

#include <QTest>
#include <functional>

using namespace tradeit;
using namespace tradeit::twin;

namespace {

const auto wc6 = QStringLiteral("wc6");
const auto wc11 = QStringLiteral("wc11");

QString modifiedOf(Storefront &shop, qint64 order)
{
    return shop.truth(order)[u"date_modified_gmt"].toString();
}

QJsonObject status(const char *slug)
{
    return {{QStringLiteral("status"), QString::fromLatin1(slug)}};
}

QJsonObject metaChange(const QString &key, const QJsonValue &value)
{
    return {{QStringLiteral("meta_data"),
             QJsonArray{QJsonObject{{QStringLiteral("key"), key}, {QStringLiteral("value"), value}}}}};
}

void bothFlavours_data()
{
    QTest::addColumn<QString>("flavour");
    QTest::newRow("wc6") << wc6;
    QTest::newRow("wc11") << wc11;
}

} // namespace

class FindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finding01_modifiedAfterIsStrict_data() { bothFlavours_data(); }
    void finding01_modifiedAfterIsStrict();
    void finding02_zoneAndGmtFlagMoveTheBound();
    void finding03_orderByModifiedLosesRows();
    void finding05_whatMovesDateModified();
    void finding06_trashAndForce();
    void finding07_headHasTotals();
    void finding08_beyondTheEnd();
    void finding09_unknownArgumentsAndStatuses();
    void finding11_sumsAgreeToTheCent_data() { bothFlavours_data(); }
    void finding11_sumsAgreeToTheCent();
    void finding16_fields();
    void finding17_trackingMeta();
    void finding18_statusWithoutPrefix();
    void finding19_batchTakesUnknownStatusForPending();
    void finding20_writeToParentDestroysSubOrders_data() { bothFlavours_data(); }
    void finding20_writeToParentDestroysSubOrders();
    void finding20_parentFollowsItsSubOrders();
    void finding22_lostProductCrashesPostsOnly();
    void finding24_mails();
    void finding25_notes();
    void finding26_refunds();
    void finding27_stock();
    void finding28_textPlainIsIgnored();
    void finding29_keysAndRoutes();
    void finding30_wrongKeys();
    void finding31_linkEchoesKeys();
    void finding35_vendors();
    void finding43_fatalErrorsFollowAccept();
    void finding49_mailActions();
    void finding52_notesComeBackAltered();
};

void FindingsTest::finding01_modifiedAfterIsStrict()
{
    QFETCH(QString, flavour);
    Storefront shop(flavour);
    const qint64 id = shop.place();
    const QString path = QStringLiteral("orders?dates_are_gmt=true&modified_after=");
    QCOMPARE(idsOf(shop.wc("GET", path + QStringLiteral("2026-11-23T10:00:00"))), QList<qint64>{});
    QCOMPARE(idsOf(shop.wc("GET", path + QStringLiteral("2026-11-23T09:59:59"))), QList<qint64>{id});
}

void FindingsTest::finding02_zoneAndGmtFlagMoveTheBound()
{
    Storefront shop(wc11);
    const qint64 id = shop.place();
    const auto found = [&](const char *arguments) {
        return idsOf(shop.wc("GET", QStringLiteral("orders?") + QString::fromLatin1(arguments))).contains(id);
    };
    QVERIFY(found("modified_after=2026-11-23T09:00:00Z"));
    QVERIFY(!found("modified_after=2026-11-23T09:00:00Z&dates_are_gmt=true")); // counted as 11:00
    QVERIFY(found("modified_after=2026-11-23T07:59:59Z&dates_are_gmt=true"));
    QVERIFY(found("modified_after=2026-11-23T11:59:59")); // naive: the shop's own time
    QVERIFY(!found("modified_after=2026-11-23T12:00:00"));
}

void FindingsTest::finding03_orderByModifiedLosesRows()
{
    const auto walk = [](Storefront &shop, const QString &by) {
        QSet<qint64> seen;
        for (int page = 1; page <= 15; ++page) {
            const QList<qint64> ids = idsOf(shop.wc(
                "GET", QStringLiteral("orders?_fields=id&per_page=10&orderby=%1&order=asc&page=%2").arg(by).arg(page)));
            seen.unite(QSet<qint64>(ids.begin(), ids.end()));
        }
        return seen.size();
    };
    Storefront old(wc6), modern(wc11);
    for (int i = 0; i < 150; ++i) {
        old.place({{QStringLiteral("payment"), QStringLiteral("cod")}});
        modern.place({{QStringLiteral("payment"), QStringLiteral("cod")}});
    }
    QVERIFY(walk(old, QStringLiteral("modified")) < 150);
    QCOMPARE(walk(old, QStringLiteral("id")), 150);
    QCOMPARE(walk(modern, QStringLiteral("modified")), 150);
}

void FindingsTest::finding05_whatMovesDateModified()
{
    for (const QString &flavour : {wc6, wc11}) {
        Storefront shop(flavour);
        const qint64 id = shop.place();
        const auto moves = [&](const std::function<void()> &act) {
            const QString before = modifiedOf(shop, id);
            shop.wait(60);
            act();
            return modifiedOf(shop, id) != before;
        };
        const bool modern = flavour == wc11;
        QCOMPARE(moves([&] { shop.change(id, metaChange(QStringLiteral("k"), QStringLiteral("v"))); }), modern);
        QCOMPARE(moves([&] { shop.change(id, {{QStringLiteral("transaction_id"), QStringLiteral("X")}}); }), modern);
        QCOMPARE(moves([&] { shop.change(id, {}); }), modern);
        QCOMPARE(moves([&] { shop.change(id, status("processing")); }), modern); // the same again
        QVERIFY(moves([&] { shop.change(id, status("completed")); }));
        QVERIFY(moves([&] { shop.change(id, {{QStringLiteral("customer_note"), QStringLiteral("gate B")}}); }));
        QVERIFY(!moves([&] {
            shop.wc("POST", order(id, "/notes"), QJsonObject{{QStringLiteral("note"), QStringLiteral("x")}});
        }));
        qint64 refund = 0;
        QCOMPARE(moves([&] {
                     refund = shop.wc("POST", order(id, "/refunds"),
                                      QJsonObject{{QStringLiteral("amount"), QStringLiteral("1.00")},
                                                  {QStringLiteral("api_refund"), false}})
                                  .json[u"id"]
                                  .toInteger();
                 }),
                 modern);
        QVERIFY(!moves([&] {
            shop.wc("DELETE", order(id, "/refunds/") + QString::number(refund) + QStringLiteral("?force=true"));
        }));
        QCOMPARE(shop.truth(id)[u"refunds"].toArray().size(), 0);
    }
}

void FindingsTest::finding06_trashAndForce()
{
    Storefront shop(wc11);
    const qint64 id = shop.place();
    QCOMPARE(shop.wc("DELETE", order(id)).json[u"status"].toString(), QStringLiteral("processing"));
    QVERIFY(!idsOf(shop.wc("GET", QStringLiteral("orders"))).contains(id));
    QVERIFY(idsOf(shop.wc("GET", QStringLiteral("orders?include=%1").arg(id))).isEmpty());
    QVERIFY(idsOf(shop.wc("GET", QStringLiteral("orders?status=any,trash"))).isEmpty());
    QCOMPARE(idsOf(shop.wc("GET", QStringLiteral("orders?status=trash"))), QList<qint64>{id});
    QCOMPARE(shop.wc("GET", order(id)).json[u"status"].toString(), QStringLiteral("trash"));
    QCOMPARE(shop.change(id, status("on-hold")).json[u"status"].toString(), QStringLiteral("on-hold")); // finding 21
    QCOMPARE(shop.wc("DELETE", order(id, "?force=true")).status, 200);
    const Heard gone = shop.wc("GET", order(id));
    QCOMPARE(gone.status, 404);
    QCOMPARE(gone.code(), QStringLiteral("woocommerce_rest_shop_order_invalid_id"));
}

void FindingsTest::finding07_headHasTotals()
{
    Storefront shop(wc6, 12);
    const Heard head = shop.wc("HEAD", QStringLiteral("orders?per_page=1"));
    QCOMPARE(head.header("x-wp-total"), QByteArray("12"));
    QVERIFY(head.body.isEmpty());
}

void FindingsTest::finding08_beyondTheEnd()
{
    Storefront old(wc6, 12), modern(wc11, 12);
    const QString path = QStringLiteral("orders?per_page=5&page=9");
    const Heard six = old.wc("GET", path);
    QCOMPARE(six.body, QByteArray("[]"));
    QCOMPARE(six.header("x-wp-total"), QByteArray("12"));
    const Heard eleven = modern.wc("GET", path);
    QCOMPARE(eleven.header("x-wp-total"), QByteArray("0"));
    QVERIFY(eleven.header("link").contains("page=0"));
    for (const char *wrong : {"101", "0", "-1"}) {
        const Heard refused = old.wc("GET", QStringLiteral("orders?per_page=") + QString::fromLatin1(wrong));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), QStringLiteral("rest_invalid_param"));
    }
}

void FindingsTest::finding09_unknownArgumentsAndStatuses()
{
    Storefront shop(wc6, 5);
    const qint64 binned = idsOf(shop.wc("GET", QStringLiteral("orders"))).first();
    shop.wc("DELETE", order(binned));
    QCOMPARE(idsOf(shop.wc("GET", QStringLiteral("orders?colour=red"))).size(), 4);
    QVERIFY(idsOf(shop.wc("GET", QStringLiteral("orders?status=auto-draft"))).contains(binned));
    QCOMPARE(shop.wc("GET", QStringLiteral("orders?status=wc-processing")).status, 400);
    QCOMPARE(idsOf(Storefront(wc11, 5).wc("GET", QStringLiteral("orders?status=auto-draft"))).size(), 0);
}

void FindingsTest::finding11_sumsAgreeToTheCent()
{
    QFETCH(QString, flavour);
    Storefront shop(flavour, 100);
    const QJsonArray orders = shop.wc("GET", QStringLiteral("orders?per_page=100")).json.toArray();
    QCOMPARE(orders.size(), 100);
    for (const QJsonValue one : orders) {
        qint64 cents = 0;
        for (const char *part : {"line_items", "shipping_lines", "fee_lines"}) {
            const QJsonArray lines = one[QLatin1String(part)].toArray();
            for (const QJsonValue line : lines) {
                cents += qRound64(line[u"total"].toString().toDouble() * 100);
                cents += qRound64(line[u"total_tax"].toString().toDouble() * 100);
            }
        }
        QCOMPARE(cents, qRound64(one[u"total"].toString().toDouble() * 100));
        QVERIFY(one[u"line_items"][0][u"price"].isDouble());
    }
}

void FindingsTest::finding16_fields()
{
    Storefront shop(wc11, 3);
    const QString fields = QStringLiteral("_fields=id,billing.first_name,line_items.name");
    const QJsonObject row = shop.wc("GET", QStringLiteral("orders?") + fields).json[0].toObject();
    QCOMPARE(row.keys(), (QStringList{QStringLiteral("billing"), QStringLiteral("id")}));
    QCOMPARE(row[u"billing"].toObject().keys(), QStringList{QStringLiteral("first_name")});
    const QJsonObject single = shop.wc("GET", order(row[u"id"].toInteger(), "?_fields=id")).json.toObject();
    QVERIFY(single.contains(u"_links"));
}

void FindingsTest::finding17_trackingMeta()
{
    Storefront shop(wc6);
    const qint64 id = shop.place();
    const QString key = QStringLiteral("_wc_shipment_tracking_items");
    const QJsonArray items{QJsonObject{{QStringLiteral("tracking_number"), QStringLiteral("ZW1")},
                                       {QStringLiteral("date_shipped"), 1795414451}}};
    const qsizetype mails = shop.mailsOf(id).size();
    shop.change(id, metaChange(key, QStringLiteral("old")));
    QCOMPARE(metaOf(shop.change(id, metaChange(key, items)).json.toObject(), key), QJsonValue(items));
    QCOMPARE(shop.mailsOf(id).size(), mails);
    QCOMPARE(metaOf(shop.change(id, metaChange(QStringLiteral("flag"), true)).json.toObject(), QStringLiteral("flag"))
                 .toString(),
             QStringLiteral("1"));
    QVERIFY(metaOf(shop.change(id, metaChange(key, QJsonValue())).json.toObject(), key).isUndefined());
    QCOMPARE(shop.wc("GET", order(id, "/fulfillments")).code(), QStringLiteral("rest_no_route"));
}

void FindingsTest::finding18_statusWithoutPrefix()
{
    Storefront shop(wc11);
    const qint64 id = shop.place();
    QCOMPARE(shop.change(id, status("wc-completed")).status, 400);
    QCOMPARE(shop.change(id, status("shipped")).json[u"status"].toString(), QStringLiteral("shipped"));
    QCOMPARE(shop.change(id, status("pending")).json[u"status"].toString(), QStringLiteral("pending"));
}

void FindingsTest::finding19_batchTakesUnknownStatusForPending()
{
    Storefront shop(wc11);
    const qint64 id = shop.place();
    const Heard batch =
        shop.wc("POST", QStringLiteral("orders/batch"),
                QJsonObject{{QStringLiteral("update"),
                             QJsonArray{QJsonObject{{QStringLiteral("id"), id},
                                                    {QStringLiteral("status"), QStringLiteral("bogus")}}}}});
    QCOMPARE(batch.status, 200);
    QCOMPARE(shop.truth(id)[u"status"].toString(), QStringLiteral("pending"));
    QJsonArray many;
    for (int i = 0; i < 101; ++i)
        many.append(QJsonObject{{QStringLiteral("id"), id}});
    QCOMPARE(shop.wc("POST", QStringLiteral("orders/batch"), QJsonObject{{QStringLiteral("update"), many}}).status,
             413);
}

void FindingsTest::finding20_writeToParentDestroysSubOrders()
{
    QFETCH(QString, flavour);
    Storefront shop(flavour);
    const Heard placed = shop.control("POST", QStringLiteral("/orders"), {{QStringLiteral("vendors"), 2}});
    const qint64 parent = placed.json[u"id"].toInteger();
    const QJsonArray before = placed.json[u"sub_orders"].toArray();
    QCOMPARE(before.size(), 2);
    QCOMPARE(metaOf(shop.truth(parent), QStringLiteral("has_sub_order")).toString(), QStringLiteral("1"));
    QVERIFY(shop.truth(before[0].toInteger())[u"transaction_id"].toString().isEmpty());
    shop.wait(86400);
    shop.change(parent, metaChange(QStringLiteral("k"), QStringLiteral("v")));
    QCOMPARE(shop.wc("GET", order(before[0].toInteger())).status, 404);
    const QList<qint64> after = idsOf(shop.wc("GET", QStringLiteral("orders?parent=%1").arg(parent)));
    QCOMPARE(after.size(), 2);
    QCOMPARE(shop.truth(after[0])[u"date_created_gmt"].toString(), QStringLiteral("2026-11-24T10:00:00"));
    QVERIFY(!shop.mailsOf(after[0]).isEmpty());
}

void FindingsTest::finding20_parentFollowsItsSubOrders()
{
    Storefront shop(wc11);
    const Heard placed = shop.control("POST", QStringLiteral("/orders"), {{QStringLiteral("vendors"), 2}});
    const qint64 parent = placed.json[u"id"].toInteger();
    const QJsonArray subs = placed.json[u"sub_orders"].toArray();
    shop.change(subs[0].toInteger(), status("completed"));
    QCOMPARE(shop.truth(parent)[u"status"].toString(), QStringLiteral("processing"));
    shop.change(subs[1].toInteger(), status("completed"));
    QCOMPARE(shop.truth(parent)[u"status"].toString(), QStringLiteral("completed"));
}

void FindingsTest::finding22_lostProductCrashesPostsOnly()
{
    for (const QString &flavour : {wc6, wc11}) {
        Storefront shop(flavour, 400);
        qint64 lost = 0;
        for (int page = 1; page <= 4; ++page) {
            const QJsonArray orders =
                shop.wc("GET", QStringLiteral("orders?per_page=100&page=%1").arg(page)).json.toArray();
            for (const QJsonValue one : orders) {
                if (one[u"line_items"][0][u"product_id"].toInteger() == 0 && one[u"status"].toString() != u"on-hold")
                    lost = one[u"id"].toInteger();
            }
        }
        QVERIFY(lost != 0);
        const qsizetype mails = shop.mailsOf(lost).size();
        const Heard answer = shop.change(lost, status("on-hold"));
        QCOMPARE(answer.status, flavour == wc6 ? 500 : 200);
        QCOMPARE(shop.truth(lost)[u"status"].toString(), QStringLiteral("on-hold"));
        if (flavour == wc6)
            QCOMPARE(shop.mailsOf(lost).size(), mails);
    }
}

void FindingsTest::finding24_mails()
{
    Storefront shop(wc11);
    const qint64 id = shop.place({{QStringLiteral("status"), QStringLiteral("pending")}});
    const auto sentFor = [&](const char *slug) {
        const qsizetype before = shop.mailsOf(id).size();
        shop.change(id, status(slug));
        return shop.mailsOf(id).mid(before);
    };
    const QString newOrder = QStringLiteral("new_order");
    QCOMPARE(sentFor("processing"), (QStringList{QStringLiteral("status:processing"), newOrder}));
    QCOMPARE(sentFor("processing"), QStringList{});
    QCOMPARE(sentFor("shipped"), QStringList{});
    QCOMPARE(sentFor("completed"), QStringList{QStringLiteral("status:completed")});
    QCOMPARE(sentFor("processing"), QStringList{}); // not from completed
    QCOMPARE(sentFor("on-hold"), QStringList{});    // only from pending, failed, cancelled
    QCOMPARE(sentFor("cancelled"), QStringList{QStringLiteral("cancelled_order")});
    QCOMPARE(sentFor("refunded"), QStringList{QStringLiteral("status:refunded")});
    shop.wc("POST", order(id, "/notes"),
            QJsonObject{{QStringLiteral("note"), QStringLiteral("Your parcel -- \"ZW1\" & more")},
                        {QStringLiteral("customer_note"), true}});
    QCOMPARE(shop.effects().last()[u"value"].toString(), QStringLiteral("customer_note"));
    const QJsonValue mail = shop.control("GET", QStringLiteral("/mails")).json.toArray().last();
    QVERIFY(mail[u"text"].toString().contains(QStringLiteral("Your parcel -- \"ZW1\" & more")));
}

void FindingsTest::finding25_notes()
{
    Storefront shop(wc11);
    const qint64 id = shop.place();
    const QString notes = order(id, "/notes");
    QCOMPARE(shop.wc("POST", notes, QJsonObject{{QStringLiteral("customer_note"), true}}).code(),
             QStringLiteral("rest_missing_callback_param"));
    const Heard empty = shop.wc("POST", notes, QJsonObject{{QStringLiteral("note"), QString()}});
    QCOMPARE(empty.status, 201);
    const QString one = notes + u'/' + QString::number(empty.json[u"id"].toInteger());
    QCOMPARE(shop.wc("DELETE", one).status, 501);
    QCOMPARE(shop.wc("PUT", one, QJsonObject{{QStringLiteral("note"), QStringLiteral("x")}}).status, 404);
    QVERIFY(shop.wc("GET", notes).header("x-wp-total").isEmpty());
    QCOMPARE(shop.wc("DELETE", one + QStringLiteral("?force=true")).status, 200);
    QCOMPARE(shop.wc("GET", one).status, 404);
}

void FindingsTest::finding26_refunds()
{
    Storefront shop(wc6);
    const qint64 id = shop.place({{QStringLiteral("payment"), QStringLiteral("cod")}});
    const QString refunds = order(id, "/refunds");
    const auto refund = [&](const QJsonValue &amount, bool byGateway) {
        return shop.wc("POST", refunds,
                       QJsonObject{{QStringLiteral("amount"), amount}, {QStringLiteral("api_refund"), byGateway}});
    };
    QCOMPARE(refund(1, false).status, 400);
    QCOMPARE(refund(QStringLiteral("1.00"), true).status, 500);
    const Heard tooMuch = refund(QStringLiteral("99999.00"), false);
    QCOMPARE(tooMuch.status, 500);
    QCOMPARE(tooMuch.json[u"data"].toInt(), 500);
    const Heard partial = refund(QStringLiteral("1.00"), false);
    QCOMPARE(partial.status, 201);
    QVERIFY(partial.header("location").contains("(?P<order_id>[\\d]+)"));
    QCOMPARE(shop.mailsOf(id).last(), QStringLiteral("refund"));
    QCOMPARE(shop.truth(id)[u"refunds"][0][u"total"].toString(), QStringLiteral("-1.00"));
    const double rest = shop.truth(id)[u"total"].toString().toDouble() - 1.0;
    QCOMPARE(refund(QString::number(rest, 'f', 2), false).status, 201);
    QCOMPARE(shop.truth(id)[u"status"].toString(), QStringLiteral("refunded"));
}

void FindingsTest::finding27_stock()
{
    Storefront shop(wc11);
    const qint64 id = shop.place(
        {{QStringLiteral("items"),
          QJsonArray{QJsonObject{{QStringLiteral("sku"), QStringLiteral("FOOD-HONEY")}, {QStringLiteral("qty"), 3}}}}});
    QCOMPARE(stockOf(shop, shop.truth(id)), 397);
    shop.change(id, status("cancelled"));
    QCOMPARE(shop.effects().at(1)[u"value"][u"qty"].toInteger(), 400);
    QCOMPARE(stockOf(shop, shop.truth(id)), 400);
    const QString product =
        QStringLiteral("products/") + QString::number(shop.truth(id)[u"line_items"][0][u"product_id"].toInteger());
    const auto put = [&](const QString &name, const QJsonValue &value) {
        return shop.wc("PUT", product, QJsonObject{{name, value}});
    };
    const QString quantity = QStringLiteral("stock_quantity");
    QCOMPARE(put(quantity, 7.9).status, 400);
    QCOMPARE(put(quantity, QStringLiteral("twelve")).status, 400);
    QCOMPARE(put(QStringLiteral("backorders"), QStringLiteral("maybe")).status, 400);
    QCOMPARE(put(quantity, -5).json[u"stock_status"].toString(), QStringLiteral("outofstock"));
    QCOMPARE(put(QStringLiteral("backorders"), QStringLiteral("notify")).json[u"stock_status"].toString(),
             QStringLiteral("onbackorder"));
    QCOMPARE(put(QStringLiteral("inventory_delta"), 8).json[quantity].toInteger(), 3);
}

void FindingsTest::finding28_textPlainIsIgnored()
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

void FindingsTest::finding29_keysAndRoutes()
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

void FindingsTest::finding30_wrongKeys()
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

void FindingsTest::finding31_linkEchoesKeys()
{
    Storefront shop(wc11, 5);
    shop.authorization.clear();
    const Heard page = shop.wc("GET", QStringLiteral("orders?per_page=1&consumer_key=%1&consumer_secret=%2")
                                          .arg(shop.keys().full.key, shop.keys().full.secret));
    QCOMPARE(page.status, 200);
    QVERIFY(page.header("link").contains(shop.keys().full.secret.toLatin1()));
}

void FindingsTest::finding35_vendors()
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

void FindingsTest::finding43_fatalErrorsFollowAccept()
{
    Storefront shop(wc6, 400);
    const QJsonArray orders = shop.wc("GET", QStringLiteral("orders?per_page=100&product=0")).json.toArray();
    QVERIFY(!orders.isEmpty());
    const Heard crash = shop.change(orders[0][u"id"].toInteger(),
                                    status(orders[0][u"status"].toString() == u"pending" ? "failed" : "pending"));
    QCOMPARE(crash.code(), QStringLiteral("internal_server_error"));
}

void FindingsTest::finding49_mailActions()
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

void FindingsTest::finding52_notesComeBackAltered()
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

QTEST_GUILESS_MAIN(FindingsTest)
#include "tst_findings.moc"
