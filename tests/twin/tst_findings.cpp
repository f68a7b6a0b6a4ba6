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

/// Findings about reading: which orders a list holds, what it says of itself, what an order looks like.
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

QTEST_GUILESS_MAIN(FindingsTest)
#include "tst_findings.moc"
