// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/testprofile.h"

#include <algorithm>

using namespace tradeit;
using namespace tradeit::testing;

namespace {

QList<qint64> ids(const QList<StoredOrder> &orders)
{
    QList<qint64> list;
    for (const StoredOrder &stored : orders)
        list.append(stored.order.id.value);
    return list;
}

Order withRefund(Order order, qint64 refund, const QDateTime &created)
{
    order.refunds = {{.id = refund,
                      .total = Amount::fromMillionths(1'000'000),
                      .created = created,
                      .detailed = created.isValid(),
                      .lines = {{.id = 9, .refundedItem = 1, .quantity = -1}}}};
    if (!created.isValid())
        order.refunds[0].lines.clear();
    return order;
}

} // namespace

/// Lists, searches and walks over stored orders.
class TestOrderLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesOfTheListCoverItOnceWhileOrdersArrive()
    {
        TestProfile profile;
        QList<Order> all;
        for (int i = 1; i <= 90; ++i)
            all.append(order(i, i % 3 ? QStringLiteral("processing") : QStringLiteral("completed")));
        profile.store(all);
        const OrderStore orders(*profile.database);
        QSet<qint64> seen;
        QString cursor;
        qint64 arriving = 1000;
        QList<QPair<int, QDateTime>> places;
        do {
            const OrderWindow window = must(orders.list({}, cursor, 7));
            for (const OrderRow &row : window.rows) {
                QVERIFY2(!seen.contains(row.id.value), qPrintable(row.number));
                seen.insert(row.id.value);
                places.append(
                    {int(row.bucket), row.due.isValid() ? row.due : at(QStringLiteral("9999-01-01T00:00:00Z"))});
            }
            cursor = window.next;
            profile.store({order(arriving++)});
        } while (!cursor.isEmpty());
        for (int i = 1; i <= 90; ++i)
            QVERIFY(seen.contains(i));
        QVERIFY(std::is_sorted(places.begin(), places.end()));
    }

    void foreignCursorIsRefused_data()
    {
        QTest::addColumn<QString>("cursor");
        QTest::newRow("words") << QStringLiteral("hello world");
        QTest::newRow("no array") << QStringLiteral("e30");
        QTest::newRow("short") << QString::fromLatin1(QByteArray("[1,2,3]").toBase64());
        QTest::newRow("text") << QString::fromLatin1(QByteArray("[0,1,2,\"3\"]").toBase64());
        QTest::newRow("fraction") << QString::fromLatin1(QByteArray("[0,1,2,3.5]").toBase64());
        QTest::newRow("huge") << QString(100'000, QLatin1Char('A'));
        QTest::newRow("not latin") << QStringLiteral("\u30c6\u30b9\u30c8");
    }
    void foreignCursorIsRefused()
    {
        QFETCH(const QString, cursor);
        const TestProfile profile;
        const auto window = OrderStore(*profile.database).list({}, cursor, 5);
        QVERIFY(!window);
        QCOMPARE(window.error().kind, ErrorKind::BadAnswer);
    }

    void listAnswersToSlugsBucketsAndDays()
    {
        TestProfile profile;
        Order custom = order(4, QStringLiteral("packing"));
        profile.store({order(1), order(2, QStringLiteral("completed")), order(3, QStringLiteral("on-hold")), custom});
        const auto numbers = [&](const OrderFilter &filter) {
            QStringList list;
            for (const OrderRow &row : must(OrderStore(*profile.database).list(filter, {}, 10)).rows)
                list.append(row.number);
            std::sort(list.begin(), list.end());
            return list;
        };
        QCOMPARE(numbers({.status = QStringLiteral("completed")}), QStringList{QStringLiteral("2")});
        QCOMPARE(numbers({.status = QStringLiteral("packing")}), QStringList{QStringLiteral("4")});
        QCOMPARE(numbers({.status = QStringLiteral("on-hold")}), QStringList{QStringLiteral("3")});
        QCOMPARE(numbers({.status = QStringLiteral("to_confirm")}).contains(QStringLiteral("1")), true);
        QCOMPARE(numbers({.status = QStringLiteral("processing")}), QStringList{QStringLiteral("1")});
        QCOMPARE(numbers({.account = {99}}), QStringList());
        QCOMPARE(numbers({.createdFrom = order(2).created, .createdTo = order(4).created}),
                 (QStringList{QStringLiteral("2"), QStringLiteral("3")}));
    }

    void searchFinds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        const QStringList first{QStringLiteral("101")}, second{QStringLiteral("102")}, none;
        QTest::newRow("accents away") << QStringLiteral("andre") << first;
        QTest::newRow("accents typed") << QStringLiteral("ANDR\u00c9") << first;
        QTest::newRow("beginning") << QStringLiteral("zhu") << first;
        QTest::newRow("one letter") << QStringLiteral("z") << first;
        QTest::newRow("two words") << QStringLiteral("zhuwao andr") << first;
        QTest::newRow("words of two orders") << QStringLiteral("zhuwao \u6771\u4eac") << none;
        QTest::newRow("inside a CJK run") << QStringLiteral("\u4eac\u90fd") << second;
        QTest::newRow("one CJK character") << QStringLiteral("\u90fd") << second;
        QTest::newRow("CJK out of order") << QStringLiteral("\u90fd\u4eac") << none;
        QTest::newRow("phone ending") << QStringLiteral("4567") << first;
        QTest::newRow("phone beginning") << QStringLiteral("0772") << first;
        QTest::newRow("phone in pieces") << QStringLiteral("0772 123-45 67") << first;
        QTest::newRow("national form of an international phone") << QStringLiteral("0779 888 777") << second;
        QTest::newRow("number") << QStringLiteral("#102") << second;
        QTest::newRow("mail") << QStringLiteral("andre@zhuwao.example") << first;
        QTest::newRow("product") << QStringLiteral("ba") << QStringList{QStringLiteral("101"), QStringLiteral("102")};
        QTest::newRow("quote") << QStringLiteral("\"zhuwao") << first;
        QTest::newRow("apostrophe") << QStringLiteral("o'neil") << second;
        QTest::newRow("operators are words") << QStringLiteral("zhuwao OR neil") << none;
        QTest::newRow("column syntax") << QStringLiteral("words:zhuwao") << none;
        QTest::newRow("star") << QStringLiteral("*") << none;
        QTest::newRow("near") << QStringLiteral("NEAR(zhuwao, 5)") << none;
        QTest::newRow("unbalanced") << QStringLiteral("((\"^-+{zhuwao") << first;
        QTest::newRow("nul") << QStringLiteral("zhuwao") + QChar(0) << first;
        QTest::newRow("percent") << QStringLiteral("%") << none;
        QTest::newRow("long") << QString(100'000, QLatin1Char('q')) << none;
        QTest::newRow("lone surrogate") << QString(QChar(0xd800)) << none;
    }
    void searchFinds()
    {
        QFETCH(const QString, query);
        QFETCH(const QStringList, found);
        TestProfile profile;
        Order first = order(101), second = order(102);
        first.billing.firstName = QStringLiteral("Andr\u00e9");
        first.billing.lastName = QStringLiteral("Zhuwao");
        first.billing.email = QStringLiteral("andre@zhuwao.example");
        first.billing.phone = QStringLiteral("0772 123 4567");
        second.billing.firstName = QStringLiteral("\u6771\u4eac\u90fd");
        second.billing.lastName = QStringLiteral("O'Neil");
        second.billing.phone = QStringLiteral("+263 779 888 777");
        profile.store({first, second});
        QStringList numbers = profile.found(query);
        std::sort(numbers.begin(), numbers.end());
        QCOMPARE(numbers, found);
    }

    void changedWordsAreFoundAndOldOnesNot()
    {
        TestProfile profile;
        profile.store({order(1)});
        Order renamed = order(1);
        renamed.billing.lastName = QStringLiteral("Sibanda");
        profile.store({renamed});
        QVERIFY(profile.found(QStringLiteral("moyo")).isEmpty());
        QCOMPARE(profile.found(QStringLiteral("sibanda")).size(), 1);
    }

    void orderTwiceInOneAnswerIsFoundByItsLastWords()
    {
        TestProfile profile;
        Order renamed = order(1);
        renamed.billing.lastName = QStringLiteral("Sibanda");
        profile.store({order(1), order(2), renamed});
        QCOMPARE(profile.found(QStringLiteral("sibanda")), QStringList{QStringLiteral("1")});
        QCOMPARE(profile.found(QStringLiteral("moyo")), QStringList{QStringLiteral("2")});
    }

    void exactNumberComesFirst()
    {
        TestProfile profile;
        Order exact = order(77, QStringLiteral("completed"));
        profile.store({order(771), order(772), exact});
        QCOMPARE(profile.found(QStringLiteral("77")).value(0), QStringLiteral("77"));
        QCOMPARE(profile.found(QStringLiteral("77")).size(), 3);
    }

    void commonWordIsCappedAndPaged()
    {
        TestProfile profile;
        QList<Order> many;
        for (int i = 1; i <= 230; ++i)
            many.append(order(i));
        for (qsizetype i = 0; i < many.size(); i += 100)
            profile.store(many.mid(i, 100));
        const OrderFilter filter{.query = QStringLiteral("moyo")};
        const OrderStore orders(*profile.database);
        QSet<qint64> seen;
        QString cursor;
        do {
            const OrderWindow window = must(orders.list(filter, cursor, 60));
            QVERIFY(window.capped);
            for (const OrderRow &row : window.rows) {
                QVERIFY(!seen.contains(row.id.value));
                seen.insert(row.id.value);
            }
            cursor = window.next;
        } while (!cursor.isEmpty());
        QCOMPARE(seen.size(), 200);
        QVERIFY(seen.contains(230) && !seen.contains(30));
    }

    void slicesAreCompleteWithoutDuplicates()
    {
        TestProfile profile;
        QList<Order> all;
        for (int i = 1; i <= 40; ++i) {
            Order next = i % 4 ? order(i) : withRefund(order(i), i * 10, today().addDays(i % 8 ? 0 : -3));
            next.created = today().addDays(-i / 10); // many of one moment
            all.append(next);
        }
        profile.store(all);
        const OrderStore orders(*profile.database);
        QList<qint64> exported;
        std::optional<StoredOrder> after;
        for (;;) {
            const QList<StoredOrder> slice = must(orders.exportSlice({}, after, 7));
            if (slice.isEmpty())
                break;
            exported += ids(slice);
            after = slice.last();
        }
        QCOMPARE(exported.size(), 40);
        QCOMPARE(QSet<qint64>(exported.begin(), exported.end()).size(), 40);
        const OrderFilter day{.createdFrom = today().addSecs(-10), .createdTo = today().addSecs(10)};
        QList<qint64> refunded;
        OrderId last;
        for (;;) {
            const QList<StoredOrder> slice = must(orders.refundSlice(day, last, 2));
            if (slice.isEmpty())
                break;
            refunded += ids(slice);
            last = slice.last().oid;
        }
        QCOMPARE(refunded, (QList<qint64>{4, 12, 20, 28, 36}));
    }

    void similarIsTheSameCustomerWithinADay()
    {
        TestProfile profile;
        Order mine = order(1), byMail = order(2), byPhone = order(3), late = order(4), off = order(5),
              stranger = order(6);
        mine.billing.phone = QStringLiteral("0772 123 456");
        byMail.billing.email = mine.billing.email.toUpper();
        byPhone.billing.phone = QStringLiteral("+263772123456");
        late.billing.email = off.billing.email = mine.billing.email;
        late.created = mine.created.addDays(2);
        off.status = QStringLiteral("cancelled");
        Order sibling = order(7);
        sibling.billing.email = mine.billing.email;
        sibling.parent = mine.parent = {50};
        profile.store({mine, byMail, byPhone, late, off, stranger, sibling});
        QCOMPARE(ids(must(OrderStore(*profile.database).similar(profile.stored(1)))), (QList<qint64>{2, 3}));
    }

    void claimantIsAnotherRoot()
    {
        TestProfile profile;
        Order first = order(1), second = order(2), child = order(3);
        first.transactionId = second.transactionId = child.transactionId = QStringLiteral("TX");
        child.parent = {1};
        profile.store({first, child});
        const OrderStore orders(*profile.database);
        QCOMPARE(must(orders.claimant(profile.account.id, QStringLiteral("TX"), {1})), RemoteId{});
        profile.store({second});
        QCOMPARE(must(orders.claimant(profile.account.id, QStringLiteral("TX"), {1})), RemoteId{2});
        QCOMPARE(must(orders.claimant(profile.account.id, QString(), {1})), RemoteId{});
    }

    void sweepsSeeEveryStoredOrder()
    {
        TestProfile profile;
        profile.store({order(2), order(1, QStringLiteral("completed"))});
        profile.write([&] { must(OrderStore(*profile.database).markGone(profile.account.id, {{2}, {9}})); });
        const OrderStore orders(*profile.database);
        const QList<OrderStub> stubs = must(orders.stubs(profile.account.id));
        QCOMPARE(stubs.size(), 2);
        QVERIFY(stubs.at(0).id == RemoteId{1} && !stubs.at(0).gone && !stubs.at(0).open);
        QVERIFY(stubs.at(1).gone && stubs.at(1).readAt == today());
        QVERIFY(must(orders.openOrders(profile.account.id)).isEmpty());
        QCOMPARE(must(orders.count(profile.account.id)), 1);
        QVERIFY(must(orders.findByNumber(QStringLiteral("2"))).isEmpty());
        QCOMPARE(must(orders.findByNumber(QStringLiteral("1"))).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOrderLists)
#include "tst_orderlists.moc"
