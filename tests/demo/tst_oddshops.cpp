// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/accountstore.h"
#include "core/store/database.h"
#include "tests/demo/programs.h"

using namespace tradeit;
using namespace tradeit::test;

namespace {

/// A twin of a kind of its own, and a seller who has its shop as an account.
struct Place
{
    explicit Place(const QStringList &kind)
        : twin(folder.path(), kind + QStringList{QStringLiteral("--orders"), QStringLiteral("4")})
    {
    }
    [[nodiscard]] bool open()
    {
        if (!twin.start())
            return false;
        seller.know(twin);
        added = seller.run(seller.addShop(twin));
        if (added.exitCode != 0)
            qWarning() << added.all();
        return added.exitCode == 0;
    }
    [[nodiscard]] bool sync(const QString &more = {})
    {
        const Answer answer = seller.type(QStringLiteral("sync") + more);
        if (answer.exitCode != 0)
            qWarning() << answer.all();
        return answer.exitCode == 0;
    }

    QTemporaryDir folder;
    TwinProcess twin;
    Seller seller;
    Answer added;
};

} // namespace

/// Shops and profiles that are not as most are, through the real programs.
class OddShopsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainPermalinksServeAsWell();
    void readOnlyKeyOnlyReads();
    void clockIsRefusedBesideARealAccount();
    void unreadableMembersLoseNoOrder_data();
    void unreadableMembersLoseNoOrder();
    void draftsAreNoOrders();

private:
    std::unique_ptr<Place> m_usual; ///< one shop for every spoilt order
};

/// Findings 22 and 29: a site without /wp-json/ is found by its own word and used from confirm to complete.
void OddShopsTest::plainPermalinksServeAsWell()
{
    Place place({QStringLiteral("--permalinks"), QStringLiteral("plain")});
    QVERIFY(place.open());
    QVERIFY2(place.added.out.contains("rest_route"), place.added.out.constData());
    const qint64 id = place.twin.order({{QStringLiteral("payment"), QStringLiteral("cod")}});
    QVERIFY(place.sync());
    const QString order = QStringLiteral("shop/%1").arg(id);
    for (const char *act :
         {"confirm %1 --override seen --now", "ship %1 --carrier dhl --tracking T1 --now", "complete %1 --now"}) {
        const Answer done = place.seller.type(QString::fromLatin1(act).arg(order));
        QVERIFY2(done.exitCode == 0, done.all().constData());
    }
    QCOMPARE(place.twin.control("GET", QStringLiteral("/orders/%1").arg(id))[u"status"].toString(),
             QStringLiteral("completed"));
    QCOMPARE(place.twin.customerNotes(id).size(), 2); // the shop itself says thank you
    QCOMPARE(place.seller.leaks(), QList<QByteArray>());
}

void OddShopsTest::readOnlyKeyOnlyReads()
{
    Place place({QStringLiteral("--key"), QStringLiteral("read")});
    QVERIFY(place.open());
    const qint64 id = place.twin.order();
    QVERIFY(place.sync());
    const QString order = QStringLiteral("shop/%1").arg(id);
    const Answer shown = place.seller.type(QStringLiteral("show ") + order);
    QCOMPARE(shown.exitCode, 0);
    for (const auto &action : shown.json[u"actions"].toArray())
        QCOMPARE(action.toObject()[u"why"].toString(), QStringLiteral("read_only"));
    const Answer refused = place.seller.type(QStringLiteral("confirm %1 --override seen --now").arg(order));
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.kind(), QStringLiteral("refused"));
    QVERIFY2(refused.text().contains(QStringLiteral("only read")), refused.out.constData());
    QVERIFY(place.sync());
    QCOMPARE(place.seller.outbox().size(), 0);
    QCOMPARE(place.twin.customerNotes(id), QStringList());
    QCOMPARE(place.twin.control("GET", QStringLiteral("/orders/%1").arg(id))[u"status"].toString(),
             QStringLiteral("processing"));
}

void OddShopsTest::clockIsRefusedBesideARealAccount()
{
    Place place({});
    QVERIFY(place.open());
    const QString shifted = QStringLiteral("--clock 2027-01-01T00:00:00Z list");
    QCOMPARE(place.seller.type(shifted).exitCode, 0);
    {
        const auto database = Database::open(place.seller.profile());
        QVERIFY(database);
        Account account = AccountStore(**database).find(QStringLiteral("shop")).value();
        account.url = QUrl(QStringLiteral("https://shop.example"));
        auto transaction = Transaction::begin(**database);
        QVERIFY(transaction && AccountStore(**database).update(account) && transaction->commit());
    }
    const Answer refused = place.seller.type(shifted);
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.kind(), QStringLiteral("refused"));
    QVERIFY2(refused.text().contains(QStringLiteral("real accounts")), refused.out.constData());
    QCOMPARE(place.seller.type(QStringLiteral("list")).exitCode, 0);
}

void OddShopsTest::unreadableMembersLoseNoOrder_data()
{
    QTest::addColumn<QJsonObject>("members");
    QTest::addColumn<bool>("readable"); // the desk never guesses at sums and ids
    const auto row = [](const char *name, const char *json, bool readable = true) {
        QTest::newRow(name) << QJsonDocument::fromJson(json).object() << readable;
    };
    row("status nobody knows", R"({"status":"awaiting-pickup"})");
    row("deleted product", R"({"line_items":[{"id":1,"name":"Gone","product_id":0,"variation_id":0,"quantity":1,
        "subtotal":"5.00","subtotal_tax":"0.00","total":"5.00","total_tax":"0.00","taxes":[],"meta_data":[],
        "sku":null,"price":5}]})");
    row("nothing where text is", R"({"customer_note":null,"payment_method_title":null,"transaction_id":null,
        "created_via":null,"version":null})");
    row("lists where objects are", R"({"billing":[],"shipping":[],"_links":[]})");
    row("numbers where text is", R"({"total":12.5,"number":77,"customer_id":"12","discount_total":0})", false);
    row("objects where lists are", R"({"fee_lines":{},"coupon_lines":{},"refunds":{},"tax_lines":{}})");
    row("no dates", R"({"date_paid":null,"date_paid_gmt":null,"date_completed":null,"date_completed_gmt":null})");
    row("meta of every type", R"({"meta_data":[{"id":1,"key":"a","value":null},{"id":2,"key":"b","value":[1,{"c":[]}]},
        {"id":"3","key":7,"value":false}]})",
        false);
}

void OddShopsTest::unreadableMembersLoseNoOrder()
{
    QFETCH(QJsonObject, members);
    QFETCH(bool, readable);
    if (!m_usual) {
        m_usual = std::make_unique<Place>(QStringList());
        QVERIFY(m_usual->open());
    }
    Place &place = *m_usual;
    const qint64 id = place.twin.order(), healthy = place.twin.order();
    const QJsonObject spoilt =
        place.twin.control("PATCH", QStringLiteral("/orders/%1").arg(id), {{QStringLiteral("verbatim"), members}})
            .object();
    for (auto member = members.begin(); member != members.end(); ++member)
        QCOMPARE(spoilt[member.key()], *member);
    QVERIFY(place.sync());
    for (const qint64 each : {id, healthy}) {
        const Answer shown = place.seller.type(QStringLiteral("show shop/%1").arg(each));
        QCOMPARE(shown.exitCode == 0, readable || each == healthy);
        QCOMPARE(!shown.json[u"actions"].toArray().isEmpty(), shown.exitCode == 0);
        if (each == id && members.contains(u"status"))
            QCOMPARE(shown.json[u"status"], members[u"status"]);
    }
    const Answer whole = place.seller.type(QStringLiteral("sync --full"));
    QVERIFY2((whole.exitCode == 0) == readable, whole.all().constData());
    const QJsonValue trouble = whole.json[u"accounts"][0][u"error"];
    QCOMPARE(trouble[u"kind"].toString(), readable ? QString() : QStringLiteral("bad_answer"));
    QVERIFY(readable || trouble[u"text"].toString().contains(QStringLiteral("order %1").arg(id)));
    for (const char *line : {"list --limit 100", "check", "export lines --from 2020-01-01 --to 2030-01-01 --out %1",
                             "export orders --from 2020-01-01 --to 2030-01-01 --out %1"}) {
        QString words = QString::fromLatin1(line);
        if (words.contains(u'%'))
            words = words.arg(place.seller.path(QStringLiteral("out.csv")));
        const Answer answer = place.seller.type(words);
        QVERIFY2(answer.exitCode == 0, answer.all().constData());
    }
    const Answer confirmed = place.seller.type(QStringLiteral("confirm shop/%1 --override seen --now").arg(id));
    QVERIFY2(confirmed.exitCode == 0 || confirmed.kind() == u"refused" || !readable, confirmed.all().constData());
    place.twin.control("DELETE", QStringLiteral("/orders/%1?force=true").arg(id));
}

void OddShopsTest::draftsAreNoOrders()
{
    Place place({});
    QVERIFY(place.open());
    const qint64 id = place.twin.order();
    const QString path = QStringLiteral("/orders/%1").arg(id), order = QStringLiteral("show shop/%1").arg(id);
    const auto become = [&](const QString &status) {
        place.twin.control("PATCH", path,
                           {{QStringLiteral("verbatim"), QJsonObject{{QStringLiteral("status"), status}}}});
    };
    become(QStringLiteral("checkout-draft"));
    QVERIFY(place.sync());
    QCOMPARE(place.seller.type(order).kind(), QStringLiteral("not_found"));
    become(QStringLiteral("processing"));
    const Answer sync = place.seller.type(QStringLiteral("sync"));
    QCOMPARE(sync.json[u"accounts"][0][u"new"].toInt(), 1);
    QCOMPARE(place.seller.type(order).json[u"status"].toString(), QStringLiteral("processing"));
    become(QStringLiteral("auto-draft"));
    QVERIFY(place.sync(QStringLiteral(" --full")));
    for (const auto &row : place.seller.type(QStringLiteral("list --limit 100")).json[u"orders"].toArray())
        QVERIFY(row[u"remote_id"].toInteger() != id && row[u"number"].toString() != QString::number(id));
}

QTEST_GUILESS_MAIN(OddShopsTest)
#include "tst_oddshops.moc"
