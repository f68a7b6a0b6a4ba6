// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/demo/programs.h"

using namespace tradeit::test;

/// A seller's day at the command line, each command as it is typed.
class SellingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void accountsTellWhereTheirSecretIs();
    void listPagesThroughEverything();
    void shipsInTwoParcels();
    void refusesBadParcels();
    void writesNotes();
    void verifiesPaymentsOnRequest();
    void marketplaceWordCountsOnceAccepted();
    void twoDesksTakeTurns();
    void clockIsForTestProfiles();
    void speaksPlainly();
    void removesAnAccount();

private:
    [[nodiscard]] QString newOrder(const QJsonObject &more = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TwinProcess> m_twin;
    std::unique_ptr<Seller> m_seller;
};

void SellingTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_twin = std::make_unique<TwinProcess>(
        m_folder->path(), QStringList{QStringLiteral("--orders"), QStringLiteral("12"), QStringLiteral("--seed"),
                                      qEnvironmentVariable("TRADEIT_SEED", QStringLiteral("5"))});
    QVERIFY(m_twin->start());
    m_seller = std::make_unique<Seller>();
    QVERIFY(m_seller->connectAll(*m_twin));
    QCOMPARE(m_seller->type(QStringLiteral("sync")).exitCode, 0);
}

QString SellingTest::newOrder(const QJsonObject &more)
{
    const QString order = QStringLiteral("shop/%1").arg(m_twin->order(more));
    const Answer sync = m_seller->type(QStringLiteral("sync"));
    if (sync.exitCode != 0)
        qWarning() << sync.all();
    return order;
}

void SellingTest::accountsTellWhereTheirSecretIs()
{
    Seller other;
    other.know(*m_twin);
    const Answer added = other.run(other.addShop(*m_twin), false);
    QCOMPARE(added.exitCode, 0);
    QVERIFY2(added.out.contains("TRADEIT_SECRET_SHOP_SECRET"), added.out.constData());
    const Answer twice = other.run(other.addShop(*m_twin));
    QCOMPARE(twice.kind(), QStringLiteral("refused"));
    QCOMPARE(other.type(QStringLiteral("account probe shop")).exitCode, 0);
    QCOMPARE(other.type(QStringLiteral("account probe elsewhere")).kind(), QStringLiteral("not_found"));
    QCOMPARE(other.type(QStringLiteral("account list")).json[u"accounts"].toArray().size(), 1);
    QCOMPARE(other.leaks(), QList<QByteArray>());
}

void SellingTest::listPagesThroughEverything()
{
    const qsizetype all = m_seller->type(QStringLiteral("list --limit 1000")).json[u"orders"].toArray().size();
    QVERIFY(all >= 12);
    QSet<qint64> seen;
    QString cursor;
    do {
        const Answer window = m_seller->type(QStringLiteral("list --limit 5") +
                                             (cursor.isEmpty() ? QString() : QStringLiteral(" --after ") + cursor));
        QCOMPARE(window.exitCode, 0);
        for (const auto &order : window.json[u"orders"].toArray())
            seen.insert(order.toObject()[u"id"].toInteger());
        cursor = window.json[u"next"].toString();
    } while (!cursor.isEmpty());
    QCOMPARE(seen.size(), all);
    const Answer garbage = m_seller->type(QStringLiteral("list --after garbage"));
    QCOMPARE(garbage.exitCode, 1);
    QVERIFY2(garbage.text().contains(QStringLiteral("--after")), garbage.out.constData());
    for (const auto &order : m_seller->type(QStringLiteral("list --status completed")).json[u"orders"].toArray())
        QCOMPARE(order.toObject()[u"status"].toString(), QStringLiteral("completed"));
    QCOMPARE(m_seller->type(QStringLiteral("list --query %_\"*(")).exitCode, 0);
    QCOMPARE(m_seller->type(QStringLiteral("list --account elsewhere")).kind(), QStringLiteral("not_found"));
}

void SellingTest::shipsInTwoParcels()
{
    const QString order = newOrder(
        {{QStringLiteral("items"), QJsonArray{QJsonObject{{QStringLiteral("sku"), QStringLiteral("FOOD-BAOBAB")},
                                                          {QStringLiteral("qty"), 3}}}}});
    const qint64 line = m_seller->type(QStringLiteral("show ") + order).json[u"lines"][0][u"id"].toInteger();
    QCOMPARE(m_seller->type(QStringLiteral("confirm %1 --now").arg(order)).exitCode, 0);
    const Answer first = m_seller->type(
        QStringLiteral("ship %1 --carrier My~own~<b>courier</b> --tracking ONE --link https://track.example/ONE "
                       "--line %2=2 --now")
            .arg(order)
            .arg(line));
    QVERIFY2(first.exitCode == 0, first.all().constData());
    const Answer tooMuch = m_seller->type(QStringLiteral("ship %1 --carrier dhl --line %2=2").arg(order).arg(line));
    QCOMPARE(tooMuch.kind(), QStringLiteral("refused"));
    QVERIFY2(tooMuch.text().contains(QStringLiteral("1 left")), tooMuch.out.constData());
    const Answer second = m_seller->type(QStringLiteral("ship %1 --carrier dhl --tracking TWO --now").arg(order));
    QVERIFY2(second.exitCode == 0, second.all().constData());
    QVERIFY(
        m_seller->type(QStringLiteral("ship %1 --carrier dhl --tracking THREE").arg(order)).json[u"already"].toBool());
    QCOMPARE(m_seller->type(QStringLiteral("ship %1 --carrier dhl --line %2=1").arg(order).arg(line)).kind(),
             QStringLiteral("refused"));
    const QJsonObject shown = m_seller->type(QStringLiteral("show ") + order).json;
    QCOMPARE(shown[u"shipments"].toArray().size(), 2);
    const QStringList notes = m_twin->customerNotes(order.section(u'/', 1).toLongLong());
    QCOMPARE(notes.size(), 3);
    QVERIFY2(notes[1].contains(QStringLiteral("ONE")) && notes[1].contains(QStringLiteral("Baobab")),
             qPrintable(notes[1]));
    QVERIFY2(notes[2].contains(QStringLiteral("TWO")), qPrintable(notes[2]));
    QVERIFY2(!notes[1].contains(QStringLiteral("<b>")), qPrintable(notes[1]));
}

void SellingTest::refusesBadParcels()
{
    const QString order = newOrder();
    QCOMPARE(m_seller->type(QStringLiteral("confirm %1").arg(order)).exitCode, 0);
    for (const char *link : {"javascript:alert(1)", "http://track.example/1", "https://user:word@track.example/1",
                             "https://", "data:text/html,x"}) {
        const Answer refused =
            m_seller->type(QStringLiteral("ship %1 --carrier dhl --link %2").arg(order, QString::fromLatin1(link)));
        QVERIFY2(refused.exitCode == 1, refused.all().constData());
        QVERIFY2(refused.text().contains(QStringLiteral("https://")), refused.out.constData());
    }
    const Answer stranger = m_seller->type(QStringLiteral("ship %1 --carrier dhl --line 999999=1").arg(order));
    QCOMPARE(stranger.kind(), QStringLiteral("refused"));
    QCOMPARE(m_seller->type(QStringLiteral("ship %1 --carrier dhl --line 1=0").arg(order)).exitCode, 2);
    QCOMPARE(m_seller->type(QStringLiteral("show ") + order).json[u"shipments"].toArray().size(), 0);
}

void SellingTest::writesNotes()
{
    const QString order = newOrder();
    for (const char *note : {"note %1 Packed~by~Tendai --now", "note %1 Your~size~is~here --customer --now"}) {
        const Answer done = m_seller->type(QString::fromLatin1(note).arg(order));
        QVERIFY2(done.exitCode == 0, done.all().constData());
    }
    QCOMPARE(m_twin->customerNotes(order.section(u'/', 1).toLongLong()),
             QStringList{QStringLiteral("Your size is here")});
    QStringList seen;
    for (const auto &note : m_seller->type(QStringLiteral("notes ") + order).json[u"notes"].toArray())
        if (note.toObject()[u"text"].toString().contains(QStringLiteral("Packed by Tendai")))
            seen.append(note.toObject()[u"customer"].toBool() ? QStringLiteral("customer") : QStringLiteral("private"));
    QCOMPARE(seen, QStringList{QStringLiteral("private")});
    QCOMPARE(m_seller->type(QStringLiteral("note %1 ~~").arg(order)).exitCode, 2);
}

void SellingTest::verifiesPaymentsOnRequest()
{
    const QString order = newOrder();
    const Answer paid = m_seller->type(QStringLiteral("payment %1 --refresh").arg(order));
    QVERIFY2(paid.exitCode == 0, paid.all().constData());
    QCOMPARE(paid.json[u"payment"][u"verdict"].toString(), QStringLiteral("captured"));
    QCOMPARE(paid.json[u"payment"][u"amount"].toString(), m_twin->lastOrder[u"total"].toString());
    const QString cash = newOrder({{QStringLiteral("payment"), QStringLiteral("cod")}});
    const Answer none = m_seller->type(QStringLiteral("payment %1 --refresh").arg(cash));
    QCOMPARE(none.kind(), QStringLiteral("unsupported"));
    QVERIFY2(none.text().contains(QStringLiteral("cod")) && none.text().size() > 40, none.out.constData());
}

/// Nobody here can verify Stripe: until the seller said once that the shop's word will do, the guard and the review
/// both hold the order back.
void SellingTest::marketplaceWordCountsOnceAccepted()
{
    const QString order = newOrder({{QStringLiteral("payment"), QStringLiteral("stripe")}});
    const auto paymentRow = [&] {
        for (const auto &row : m_seller->type(QStringLiteral("show ") + order).json[u"review"].toArray())
            if (row.toObject()[u"check"].toString() == u"payment")
                return row.toObject()[u"state"].toString();
        return QString();
    };
    QCOMPARE(paymentRow(), QStringLiteral("open"));
    QCOMPARE(m_seller->type(QStringLiteral("confirm ") + order).kind(), QStringLiteral("guard"));
    Seller trusting;
    trusting.know(*m_twin);
    QCOMPARE(trusting.run(trusting.addShop(*m_twin)).exitCode, 0);
    QCOMPARE(trusting.type(QStringLiteral("gateway add --account shop --kind paypal --access none")).exitCode, 0);
    QCOMPARE(trusting.type(QStringLiteral("sync")).exitCode, 0);
    for (const auto &row : trusting.type(QStringLiteral("show ") + order).json[u"review"].toArray())
        if (row.toObject()[u"check"].toString() == u"payment")
            QCOMPARE(row.toObject()[u"state"].toString(), QStringLiteral("neutral"));
    QCOMPARE(trusting.type(QStringLiteral("confirm ") + order).exitCode, 0);
}

void SellingTest::twoDesksTakeTurns()
{
    const QString order = newOrder();
    QCOMPARE(m_seller->type(QStringLiteral("confirm ") + order).exitCode, 0);
    QProcess one;
    QProcess two;
    m_seller->begin(one, {QStringLiteral("sync")});
    m_seller->begin(two, {QStringLiteral("sync")});
    const Answer first = m_seller->end(one);
    const Answer second = m_seller->end(two);
    QVERIFY2(first.exitCode == 0 && second.exitCode == 0, QByteArray(first.all() + second.all()).constData());
    QCOMPARE(m_twin->customerNotes(order.section(u'/', 1).toLongLong()).size(), 1);
}

void SellingTest::clockIsForTestProfiles()
{
    QCOMPARE(m_seller->type(QStringLiteral("--clock 2027-01-01T00:00:00Z list")).exitCode, 0);
    QCOMPARE(m_seller->type(QStringLiteral("--clock yesterday list")).exitCode, 2);
    Seller shifted;
    const Answer real = shifted.run(QStringList{QStringLiteral("--clock"), QStringLiteral("2027-01-01T00:00:00Z")} +
                                    Seller::addShop(QStringLiteral("https://shop.invalid"), QStringLiteral("ck"), {}));
    QCOMPARE(real.kind(), QStringLiteral("refused"));
    QVERIFY2(real.text().contains(QStringLiteral("test profile")), real.out.constData());
    const Answer beside = m_seller->type(
        QStringLiteral("account add --kind woocommerce --name real --url https://shop.invalid --user ck_1"));
    QCOMPARE(beside.kind(), QStringLiteral("refused")); // PayPal's address is not the real one here
}

void SellingTest::speaksPlainly()
{
    const QString order = newOrder();
    for (const char *command :
         {"list", "show %1", "notes %1", "payment %1", "outbox", "account list", "check", "--help"}) {
        QString line = QString::fromLatin1(command);
        line.replace(QStringLiteral("%1"), order);
        const Answer said = m_seller->type(line, false);
        QVERIFY2(said.exitCode == 0 && !said.out.isEmpty() && said.err.isEmpty(), said.all().constData());
        QVERIFY2(!said.out.contains('{'), said.out.constData());
    }
    const Answer unknown = m_seller->type(QStringLiteral("frobnicate"), false);
    QCOMPARE(unknown.exitCode, 2);
    QCOMPARE(unknown.err.count("tradeit-deskctl --help"), 1);
    const Answer noTwin = m_seller->type(QStringLiteral("demo --twin nowhere.json"), false);
    QCOMPARE(noTwin.exitCode, 1);
    QVERIFY2(noTwin.out.contains("--twin"), noTwin.all().constData());
}

void SellingTest::removesAnAccount()
{
    QCOMPARE(m_seller->type(QStringLiteral("account remove shop")).exitCode, 0);
    QCOMPARE(m_seller->type(QStringLiteral("account list")).json[u"accounts"].toArray().size(), 0);
    QCOMPARE(m_seller->type(QStringLiteral("list")).json[u"orders"].toArray().size(), 0);
    QCOMPARE(m_seller->type(QStringLiteral("account remove shop")).kind(), QStringLiteral("not_found"));
    QVERIFY(m_seller->type(QStringLiteral("check")).json[u"ok"].toBool());
    QCOMPARE(m_seller->leaks(), QList<QByteArray>());
}

QTEST_GUILESS_MAIN(SellingTest)
#include "tst_selling.moc"
