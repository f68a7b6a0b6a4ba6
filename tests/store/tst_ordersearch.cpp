// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/searchtext.h"
#include "tests/store/testprofile.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <algorithm>

using namespace tradeit;
using namespace tradeit::testing;

namespace {

constexpr int orderCount = 2600; ///< more than a search looks at one by one
constexpr qsizetype cap = 200;

/// Names with few and with many spellings, phones that nearly all begin alike.
Order someOrder(qint64 id, QRandomGenerator &random)
{
    const QStringList first = {QStringLiteral("Tendai"), QStringLiteral("Thandiwe"), QStringLiteral("Andr\u00e9"),
                               QStringLiteral("Xolani")};
    const QStringList statuses = {QStringLiteral("completed"), QStringLiteral("completed"),
                                  QStringLiteral("processing"), QStringLiteral("on-hold")};
    Order made = order(id, statuses.at(random.bounded(4)));
    made.created = today().addSecs(-60 * (orderCount - id));
    made.billing.firstName = first.at(random.bounded(4));
    made.billing.lastName = random.bounded(2) ? QStringLiteral("Moyo") : QStringLiteral("Ncube%1").arg(id % 40);
    made.billing.email = QStringLiteral("mail%1@example.test").arg(id);
    made.billing.phone = id < 60 ? QStringLiteral("+2639912%1").arg(id, 4, 10, QLatin1Char('0'))
                                 : QStringLiteral("+26377%1").arg(random.bounded(10'000'000), 7, 10, QLatin1Char('0'));
    return made;
}

QStringList tokensOf(QString text)
{
    static const QRegularExpression gap(QStringLiteral("[^a-z0-9]+"));
    return text.replace(QChar(0xe9), QLatin1Char('e'))
        .replace(QChar(0xc9), QLatin1Char('e'))
        .toLower()
        .split(gap, Qt::SkipEmptyParts);
}

/// An order with what of it can be found.
struct Known
{
    Order order;
    QStringList words;
    QString phone;
};

bool beginsOne(const QStringList &words, const QString &term)
{
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return word.startsWith(term); });
}

/// Every term is the beginning of a word, a number also the beginning or the end of the phone.
bool matches(const Known &known, const QStringList &terms)
{
    return !terms.isEmpty() && std::all_of(terms.cbegin(), terms.cend(), [&](const QString &term) {
        const bool number = term.front().isDigit() && term.back().isDigit();
        const QString ending = phoneDigits(term);
        return beginsOne(known.words, term) ||
               (number && (known.phone.startsWith(term) || (!ending.isEmpty() && known.phone.endsWith(ending))));
    });
}

} // namespace

/// A search at a size at which it takes its short cuts, held against looking at every order.
class TestOrderSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QRandomGenerator random(7);
        QList<Order> orders;
        for (int id = 1; id <= orderCount; ++id)
            orders.append(someOrder(id, random));
        for (qsizetype done = 0; done < orders.size(); done += 100)
            m_profile.store(orders.mid(done, 100));
        for (auto made = orders.crbegin(); made != orders.crend(); ++made)
            m_newestFirst.append({*made, tokensOf(searchTextOf(*made).words), phoneDigits(made->billing.phone)});
    }

    void newestMatchesAreFound_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query :
             {"t",           "te",          "ten",       "tend",       "tendai",  "andre",  "xol",
              "x",           "26",          "263",       "2637",       "26377",   "263771", "2637712",
              "26399",       "263991",      "2639912",   "99120",      "2600",    "259",    "12",
              "mail",        "mail1",       "exam",      "example",    "ncub",    "ncube3", "moyo",
              "tendai moyo", "thandiwe nc", "moyo 2637", "nosuchword", "1234567", "0772",   "MOYO"})
            QTest::newRow(query) << QString::fromLatin1(query);
        QTest::newRow("accent") << QStringLiteral("andr\u00e9");
        QTest::newRow("accented beginning") << QStringLiteral("ANDR\u00c9");
    }
    void newestMatchesAreFound()
    {
        QFETCH(const QString, query);
        for (const QString &status : {QString(), QStringLiteral("on-hold"), QStringLiteral("completed")}) {
            QList<qint64> expected;
            for (const Known &known : std::as_const(m_newestFirst))
                if ((status.isEmpty() || known.order.status == status) && matches(known, tokensOf(query)))
                    expected.append(known.order.id.value);
            const bool capped = expected.size() > cap;
            expected = expected.mid(0, cap);
            const OrderWindow window =
                must(OrderStore(*m_profile.database).list({.status = status, .query = query}, {}, 1000));
            QList<qint64> found;
            for (const OrderRow &row : window.rows)
                found.append(row.id.value);
            std::sort(found.begin(), found.end(), std::greater<>());
            QCOMPARE(window.capped, capped);
            if (found.size() > expected.size()) // an order of exactly this number comes on top
                found.removeIf([&](qint64 id) { return QString::number(id) == query && !expected.contains(id); });
            QCOMPARE(found, expected);
        }
    }

    void lateOrdersAreSearched()
    {
        const QDateTime now = today().addDays(30);
        const OrderWindow late =
            must(OrderStore(*m_profile.database).list({.query = QStringLiteral("tendai"), .dueBefore = now}, {}, 1000));
        QVERIFY(!late.rows.isEmpty());
        for (const OrderRow &row : late.rows)
            QVERIFY(row.due.isValid() && row.due < now && row.customer.startsWith(QStringLiteral("Tendai")));
    }

private:
    TestProfile m_profile;
    QList<Known> m_newestFirst;
};

QTEST_GUILESS_MAIN(TestOrderSearch)
#include "tst_ordersearch.moc"
