// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page of 100 orders from bytes to a committed transaction, beside the least that reading and writing them can cost.

#include "core/gateways/woocommerce/wooparser.h"
#include "core/store/accountstore.h"
#include "core/store/orderstore.h"
#include "tests/bench/orderpages.h"
#include "tests/bench/program.h"
#include "tests/bench/rawparse.h"
#include "tests/bench/rawstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace tradeit;
using namespace tradeit::bench;

namespace {

constexpr int pages = 20;
constexpr int perPage = 100;
constexpr int rounds = 7;

struct Times
{
    double wall = 0, cpu = 0; ///< milliseconds a page
};

class Watch
{
public:
    Watch() { m_timer.start(); }
    [[nodiscard]] Times perPageSince() const
    {
        return {double(m_timer.nsecsElapsed()) / 1e6 / pages,
                double(std::clock() - m_cpu) * 1e3 / CLOCKS_PER_SEC / pages};
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_cpu = std::clock();
};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error().context + u": " + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

Times median(std::vector<Times> times)
{
    const auto middle = [&](double Times::*part) {
        std::ranges::sort(times, {}, part);
        return times[times.size() / 2].*part;
    };
    return {middle(&Times::wall), middle(&Times::cpu)};
}

/// Everything measured, a list of rounds each.
struct Rounds
{
    std::vector<Times> parse, store, again, rawParse, rawStore;
};

void storePages(Database &database, const Account &account, const QList<OrderPage> &parsed, const QDateTime &readAt)
{
    for (const OrderPage &page : parsed) {
        Transaction transaction = must(Transaction::begin(database));
        (void)must(OrderStore(database).store(account, page.orders, readAt, readAt));
        must(transaction.commit());
    }
}

void oneRound(const QList<QByteArray> &bodies, Rounds &into)
{
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    const QTemporaryDir folder;
    const Watch parsing;
    QList<OrderPage> parsed;
    for (const QByteArray &body : bodies)
        parsed.append(must(wooparser::orders(body)));
    into.parse.push_back(parsing.perPageSince());

    auto database = must(Database::open(folder.filePath(QStringLiteral("profile"))));
    Account account{.kind = QStringLiteral("woocommerce"), .name = QStringLiteral("shop")};
    {
        Transaction transaction = must(Transaction::begin(*database));
        account.id = must(AccountStore(*database).add(account));
        must(transaction.commit());
    }
    const Watch storing;
    storePages(*database, account, parsed, now);
    into.store.push_back(storing.perPageSince());
    const Watch storingAgain;
    storePages(*database, account, parsed, now.addSecs(60));
    into.again.push_back(storingAgain.perPageSince());
    database.reset();

    const Watch rawParsing;
    for (qsizetype i = 0; i < bodies.size(); ++i)
        if (rawParse(bodies.at(i)).size() != parsed.at(i).orders.size())
            giveUp(QStringLiteral("the floor read something else"));
    into.rawParse.push_back(rawParsing.perPageSince());
    const RawStore raw(folder.filePath(QStringLiteral("profile/mirror.sqlite")));
    const Watch rawStoring;
    if (raw.write(folder.filePath(QStringLiteral("raw.sqlite")), perPage) < qint64(pages) * perPage * 3)
        giveUp(QStringLiteral("the floor wrote less than the desk"));
    into.rawStore.push_back(rawStoring.perPageSince());
}

/// The floor may be compared only when it makes the same values.
void requireSameOrders(const QList<QByteArray> &bodies)
{
    for (const QByteArray &body : bodies) {
        const QList<Order> desk = must(wooparser::orders(body)).orders, raw = rawParse(body);
        for (qsizetype i = 0; i < desk.size(); ++i)
            if (i >= raw.size() || raw.at(i) != desk.at(i))
                giveUp(QStringLiteral("the floor reads order %1 differently").arg(desk.at(i).id.value));
    }
}

void say(const char *what, const Times &parse, const Times &store)
{
    std::printf("%-6s parse %6.2f ms (CPU %6.2f), store %6.2f ms (CPU %6.2f)\n", what, parse.wall, parse.cpu,
                store.wall, store.cpu);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QList<QByteArray> bodies = orderPages(pages, perPage);
    requireSameOrders(bodies);
    Rounds all;
    for (int round = 0; round < rounds; ++round)
        oneRound(bodies, all);
    const Times parse = median(all.parse), store = median(all.store), rawParsed = median(all.rawParse),
                rawStored = median(all.rawStore), again = median(all.again);
    std::printf("pages of %d orders, %lld bytes each; medians of %d rounds of %d pages\n", perPage,
                static_cast<long long>(bodies.first().size()), rounds, pages);
    say("desk", parse, store);
    say("floor", rawParsed, rawStored);
    std::printf("again  store %6.2f ms (CPU %6.2f) when nothing changed\n", again.wall, again.cpu);
    std::printf("ratio  %.2f (CPU %.2f); parse alone %.2f, store alone %.2f\n",
                (parse.wall + store.wall) / (rawParsed.wall + rawStored.wall),
                (parse.cpu + store.cpu) / (rawParsed.cpu + rawStored.cpu), parse.cpu / rawParsed.cpu,
                store.cpu / rawStored.cpu);
    return 0;
}
