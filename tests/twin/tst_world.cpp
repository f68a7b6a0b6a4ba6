// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/twin/storefront.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace tradeit;
using namespace tradeit::twin;

class WorldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flawlessOrdersAreFlawless();
    void flawsShow();
    void payPalOrdersAreInTheLedger();
    void savedWorldIsTheSame();
    void sameSeedMakesTheSameShop();
    void soldOutShopIsRestocked();
    void listsOfAHundredAreQuick();
};

void WorldTest::flawlessOrdersAreFlawless()
{
    Storefront shop(QStringLiteral("wc11"), 20);
    QSet<QString> buyers;
    for (int i = 0; i < 120; ++i) {
        const QJsonObject made = shop.truth(shop.place());
        const QJsonValue billing = made[u"billing"], shipping = made[u"shipping"];
        buyers.insert(billing[u"email"].toString() + billing[u"phone"].toString());
        QVERIFY(
            QRegularExpression(QStringLiteral("^\\+2637[1378]\\d{7}$")).match(billing[u"phone"].toString()).hasMatch());
        for (const char *field : {"first_name", "last_name", "address_1", "address_2", "city", "country"})
            QCOMPARE(shipping[QLatin1String(field)], billing[QLatin1String(field)]);
        QVERIFY(!billing[u"address_1"].toString().isEmpty());
        QVERIFY(stockOf(shop, made) > 0);
        QCOMPARE(made[u"currency"].toString(), QStringLiteral("USD"));
        QCOMPARE(made[u"status"].toString(), QStringLiteral("processing"));
    }
    QCOMPARE(buyers.size(), 120);
}

void WorldTest::flawsShow()
{
    Storefront shop(QStringLiteral("wc6"));
    const auto flawed = [&](const char *flaw) {
        return shop.truth(shop.place({{QStringLiteral("flaw"), QString::fromLatin1(flaw)}}));
    };
    QCOMPARE(flawed("phone")[u"billing"][u"phone"].toString(), QStringLiteral("12345"));
    QVERIFY(stockOf(shop, flawed("stock")) < 0);
    QVERIFY(flawed("quantity")[u"line_items"][0][u"quantity"].toInt() >= 50);
    QVERIFY(flawed("currency")[u"currency"].toString() != u"USD");
    QVERIFY(flawed("address")[u"shipping"][u"city"].toString().isEmpty());
    const QJsonObject sums = flawed("sums");
    QVERIFY(sums[u"total"].toString().toDouble() > sums[u"cart_tax"].toString().toDouble());
    const QJsonObject first = shop.truth(shop.place());
    const QJsonObject second = flawed("duplicate");
    QCOMPARE(second[u"billing"], first[u"billing"]);
    QCOMPARE(second[u"line_items"][0][u"sku"], first[u"line_items"][0][u"sku"]);
    QVERIFY(second[u"id"] != first[u"id"]);
}

void WorldTest::payPalOrdersAreInTheLedger()
{
    Storefront shop(QStringLiteral("wc11"));
    const Heard placed =
        shop.control("POST", QStringLiteral("/orders"), {{QStringLiteral("payment"), QStringLiteral("paypal")}});
    const PayPalLedger::Payment *payment = shop.payPal().byCapture(placed.json[u"transaction_id"].toString());
    QVERIFY(payment);
    QCOMPARE(payment->amount, placed.json[u"total"].toString());
    QCOMPARE(payment->customId, QString::number(placed.json[u"id"].toInteger()));
    QCOMPARE(payment->invoiceId, QString(u"WC-" + placed.json[u"number"].toString()));
    const QJsonObject made = shop.truth(placed.json[u"id"].toInteger());
    QCOMPARE(made[u"payment_method"].toString(), QStringLiteral("ppcp-gateway"));
    QCOMPARE(metaOf(made, QStringLiteral("_ppcp_paypal_order_id")).toString(), payment->paypalOrder);
    const qint64 unpaid =
        shop.place({{QStringLiteral("payment"), QStringLiteral("paypal")}, {QStringLiteral("paid"), false}});
    QCOMPARE(shop.truth(unpaid)[u"status"].toString(), QStringLiteral("pending"));
    QVERIFY(shop.truth(unpaid)[u"date_paid"].isNull());
}

void WorldTest::savedWorldIsTheSame()
{
    Storefront shop(QStringLiteral("wc11"), 30);
    const qint64 id = shop.place();
    shop.wc("POST", order(id, "/notes"),
            QJsonObject{{QStringLiteral("note"), QStringLiteral("kept")}, {QStringLiteral("customer_note"), true}});
    const QJsonObject saved = shop.shop().save();
    Storefront other(QStringLiteral("wc11"), 3);
    other.shop().restore(saved);
    QCOMPARE(other.shop().save(), saved);
    for (const QString &path :
         {QStringLiteral("orders?per_page=100"), order(id, "/notes"), QStringLiteral("products?per_page=100")})
        QCOMPARE(other.wc("GET", path).body, shop.wc("GET", path).body);
    QCOMPARE(other.place(), shop.place());
}

void WorldTest::sameSeedMakesTheSameShop()
{
    QCOMPARE(Storefront(QStringLiteral("wc6"), 40).shop().save(), Storefront(QStringLiteral("wc6"), 40).shop().save());
    Storefront shop(QStringLiteral("wc11"), 1000);
    QHash<QString, int> seconds;
    int most = 0;
    for (int page = 1; page <= 10; ++page) {
        const QJsonArray rows =
            shop.wc("GET", QStringLiteral("orders?per_page=100&_fields=date_modified_gmt&page=%1").arg(page))
                .json.toArray();
        for (const QJsonValue row : rows)
            most = std::max(most, ++seconds[row[u"date_modified_gmt"].toString()]);
    }
    QVERIFY(most >= 150);
    const qint64 trickled = shop.shop().trickle(shop.now);
    QCOMPARE(shop.truth(trickled)[u"date_created_gmt"].toString(), QStringLiteral("2026-11-23T10:00:00"));
}

void WorldTest::soldOutShopIsRestocked()
{
    Storefront shop(QStringLiteral("wc6"));
    const auto empty = [&](const QString &path) {
        QJsonArray updates;
        const QList<qint64> ids = idsOf(shop.wc("GET", path + QStringLiteral("?per_page=100&_fields=id")));
        for (const qint64 id : ids)
            updates.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("stock_quantity"), 0}});
        shop.wc("POST", path + QStringLiteral("/batch"), QJsonObject{{QStringLiteral("update"), updates}});
        return ids;
    };
    const QList<qint64> products = empty(QStringLiteral("products"));
    for (const qint64 id : products)
        empty(QStringLiteral("products/%1/variations").arg(id));
    QVERIFY(stockOf(shop, shop.truth(shop.place())) > 0);
    const QJsonObject trickled = shop.truth(shop.shop().trickle(shop.now));
    QVERIFY(!trickled[u"line_items"].toArray().isEmpty());
}

void WorldTest::listsOfAHundredAreQuick()
{
    Storefront shop(QStringLiteral("wc11"), 300);
    QElapsedTimer timer;
    timer.start();
    for (int page = 0; page < 20; ++page)
        QCOMPARE(shop.wc("GET", QStringLiteral("orders?per_page=100&page=%1").arg(page % 3 + 1)).json.toArray().size(),
                 100);
    QVERIFY2(timer.elapsed() < 20 * 500,
             "a list of a hundred orders took over half a second, sanitizers and parsing included");
}

QTEST_GUILESS_MAIN(WorldTest)
#include "tst_world.moc"
