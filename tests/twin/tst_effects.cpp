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

/// Findings about what happens in the shop when something is written to it.
class EffectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finding19_batchTakesUnknownStatusForPending();
    void finding20_writeToParentDestroysSubOrders_data() { bothFlavours_data(); }
    void finding20_writeToParentDestroysSubOrders();
    void finding20_parentFollowsItsSubOrders();
    void finding22_lostProductCrashesPostsOnly();
    void finding24_mails();
    void finding25_notes();
    void finding26_refunds();
    void finding27_stock();
};

void EffectsTest::finding19_batchTakesUnknownStatusForPending()
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

void EffectsTest::finding20_writeToParentDestroysSubOrders()
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

void EffectsTest::finding20_parentFollowsItsSubOrders()
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

void EffectsTest::finding22_lostProductCrashesPostsOnly()
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

void EffectsTest::finding24_mails()
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

void EffectsTest::finding25_notes()
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

void EffectsTest::finding26_refunds()
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

void EffectsTest::finding27_stock()
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

QTEST_GUILESS_MAIN(EffectsTest)
#include "tst_effects.moc"
