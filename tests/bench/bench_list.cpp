// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The order list in every sort: its beginning, its whole sequence, a jump to its middle, and one order's change told to
// the table. TRADEIT_BENCH_PROFILE names a profile of make_profile; without it a small one is made. JSON lines.

#include "core/desk/deskreader.h"
#include "tests/bench/measured.h"
#include "ui/models/ordertablemodel.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace tradeit;
using namespace tradeit::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;

template <typename Work>
double median(Work work)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch watch;
        work();
        times.append(watch.milliseconds());
    }
    return percentile(times, 50);
}

void measureSorts(const OrderStore &orders)
{
    const QList<std::pair<QString, OrderFilter>> filters = {{u"all"_s, {}},
                                                            {u"to_confirm"_s, {.status = u"to_confirm"_s}},
                                                            {u"processing"_s, {.status = u"processing"_s}},
                                                            {u"completed"_s, {.status = u"completed"_s}},
                                                            {u"account"_s, {.account = {2}}}};
    const QStringList keys = {u"workflow"_s, u"number"_s, u"created"_s, u"due"_s, u"customer"_s, u"total"_s};
    for (const auto &entry : filters) {
        const OrderFilter &filter = entry.second;
        for (int key = 0; key <= int(SortKey::Total); ++key) {
            for (const bool descending : {false, true}) {
                const OrderSort sort{SortKey(key), descending};
                const double first =
                    median([&] { (void)must(orders.rows(must(orders.sequence(filter, sort, 200)).ids)); });
                const Stopwatch watch;
                const auto whole = must(orders.sequence(filter, sort));
                sayLine({{u"bench"_s, u"list"_s},
                         {u"filter"_s, entry.first},
                         {u"sort"_s, QString(keys.at(key) + (descending ? u" descending" : u""))},
                         {u"rows"_s, whole.ids.size()},
                         {u"first_ms"_s, first},
                         {u"sequence_ms"_s, watch.milliseconds()}});
            }
        }
    }
}

void measureModel(const MeasuredProfile &profile)
{
    const SystemClock clock;
    const auto reader = must(DeskReader::open(profile.folder(), clock));
    OrderTableModel model(*reader, clock);
    QEventLoop loop;
    QObject::connect(&model, &OrderTableModel::settled, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    const Stopwatch opening;
    model.show({}, {});
    (void)model.summaryAt(0);
    const double first = opening.milliseconds();
    loop.exec();
    const double whole = opening.milliseconds();
    int row = 0;
    const double jump = median([&] {
        row = (row + model.rowCount() / 7) % model.rowCount();
        for (int seen = row; seen < std::min(row + 40, model.rowCount()); ++seen)
            (void)model.summaryAt(seen);
    });
    const double apply = median([&] {
        row = (row + model.rowCount() / 5) % model.rowCount();
        model.apply({.orders = {model.orderAt(row)}});
    });
    sayLine({{u"bench"_s, u"table"_s},
             {u"orders"_s, model.rowCount()},
             {u"first_ms"_s, first},
             {u"whole_ms"_s, whole},
             {u"jump_ms"_s, jump},
             {u"apply_ms"_s, apply}});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const MeasuredProfile profile;
    measureSorts(OrderStore(profile.database()));
    measureModel(profile);
    return 0;
}
