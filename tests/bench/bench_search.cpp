// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a key to the first 50 rows of a search, over 500 queries. TRADEIT_BENCH_PROFILE names a profile of make_profile;
// without it a small one is made. One JSON line; the floor is the list's own first 50 rows, without a search.

#include "core/base/clock.h"
#include "core/store/orderstore.h"
#include "tests/bench/measured.h"
#include "tests/bench/profilemaker.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace tradeit;
using namespace tradeit::bench;
using namespace Qt::StringLiterals;

namespace {

/// Every beginning of a word that a person types on the way to it.
void type(QStringList &queries, const QString &word)
{
    for (qsizetype length = 1; length <= word.size(); ++length)
        queries.append(word.left(length));
}

QStringList fixedQueries(qint64 orders)
{
    QStringList queries;
    for (char16_t letter = u'a'; letter <= u'z'; ++letter)
        queries.append(QString(QChar(letter)));
    for (const QString &word :
         {u"moyo"_s, u"tendai"_s, u"andr\u00e9"_s, u"thandiwe sibanda"_s, u"leather satchel"_s, u"harare"_s,
          u"example"_s, u"SKU-101"_s, u"bulawayo ncube"_s, u"m\u00fcller"_s, u"usb-c charger"_s, u"TX"_s, u"zz"_s})
        type(queries, word);
    queries << u"\u5c71"_s << u"\u5c71\u7530"_s << u"\u82b1\u5b50"_s << u"\u4eac\u90fd"_s << u"\u4eac"_s
            << u"\u0644\u064a\u0644\u0649"_s << u"\uae40"_s << u"no such word"_s << u"o"_s << u"o'"_s << u"-"_s
            << u"\""_s;
    type(queries, u"0772123456"_s);
    type(queries, u"+263771234567"_s);
    QRandomGenerator random(500);
    const QStringList letters = {u"a"_s, u"b"_s, u"m"_s, u"n"_s, u"s"_s, u"t"_s, u"r"_s, u"k"_s};
    while (queries.size() < 500) {
        queries.append(QString::number(random.bounded(1, int(orders) + 1)));                  // a number
        queries.append(u"77%1"_s.arg(random.bounded(1'000'000)));                             // a phone
        queries.append(letters.at(random.bounded(8)) + QChar(u'a' + random.bounded(26)));     // two letters
        queries.append(letters.at(random.bounded(8)) + u' ' + letters.at(random.bounded(8))); // two words begun
    }
    return queries.mid(0, 500);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const MeasuredProfile profile;
    const OrderStore orders(profile.database());
    const qint64 count = profile.orders();
    QList<double> searches, floor;
    QString slowest;
    for (const QString &query : fixedQueries(count)) {
        const Stopwatch listing;
        (void)must(orders.list({}, {}, 50));
        floor.append(listing.milliseconds());
        const Stopwatch watch;
        const auto found = must(orders.sequence({.query = query}, {}));
        (void)must(orders.rows(found.ids.mid(0, 50)));
        searches.append(watch.milliseconds());
        if (searches.last() >= *std::max_element(searches.cbegin(), searches.cend()))
            slowest = query;
        if (qEnvironmentVariableIsSet("TRADEIT_BENCH_ALL"))
            sayLine({{u"query"_s, query}, {u"ms"_s, searches.last()}, {u"found"_s, found.ids.size()}});
    }
    sayLine({{u"bench"_s, u"search"_s},
             {u"orders"_s, count},
             {u"queries"_s, searches.size()},
             {u"p50_ms"_s, percentile(searches, 50)},
             {u"p99_ms"_s, percentile(searches, 99)},
             {u"worst_ms"_s, percentile(searches, 100)},
             {u"worst"_s, slowest},
             {u"ratio_p50"_s, percentile(searches, 50) / percentile(floor, 50)},
             {u"ratio_p99"_s, percentile(searches, 99) / percentile(floor, 99)}});
    return 0;
}
