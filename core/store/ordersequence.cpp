// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ordersequence.h"

#include "core/store/orderbits.h"
#include "core/store/orderquery.h"
#include "core/store/ordersearch.h"
#include "core/store/projection.h"
#include "core/store/statement.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

/// Up to here matches are looked up and sorted; more are found by walking the sort's index.
constexpr qint64 fewMatches = 20'000;

OrderId readOid(const Statement &row)
{
    return {row.integer(0)};
}

/// How one sort is asked for.
struct SortTerms
{
    QStringList columns; ///< without the id, which comes last
    QString index;
};

SortTerms termsOf(SortKey key)
{
    switch (key) {
    case SortKey::Workflow:
        return {{u"o.rank"_s, u"o.due"_s}, u"orders_rank"_s};
    case SortKey::Number:
        return {{u"length(o.number)"_s, u"o.number"_s}, u"orders_numbered"_s};
    case SortKey::Created:
        return {{u"o.created"_s}, u"orders_created"_s};
    case SortKey::Due:
        return {{u"o.due"_s}, u"orders_due"_s};
    case SortKey::Customer:
        return {{u"o.customer_name COLLATE NOCASE"_s}, u"orders_customer"_s};
    case SortKey::Total:
        return {{u"o.total"_s}, u"orders_total"_s};
    }
    return {};
}

QString orderBy(const OrderSort &sort)
{
    const QString direction = sort.descending ? u" DESC"_s : QString();
    QStringList terms;
    for (const QString &column : termsOf(sort.key).columns + QStringList{u"o.oid"_s})
        terms.append(column + direction);
    return u" ORDER BY "_s + terms.join(u", ");
}

/// The part of the orders that a walk goes through, and how.
struct Walk
{
    QString index; ///< empty: by id
    QString where;
    OrderSort sort;
};

/// Only orders that are due stand in the index of due dates: the others follow, or come before, by id.
QList<Walk> walksOf(const OrderSort &sort)
{
    if (sort.key != SortKey::Due)
        return {{termsOf(sort.key).index, u"1"_s, sort}};
    const QString far = QString::number(farDue);
    QList<Walk> walks = {{u"orders_due"_s, u"o.due < "_s + far + u" AND o.gone = 0"_s, sort},
                         {{}, u"o.due = "_s + far, sort}};
    if (sort.descending)
        std::reverse(walks.begin(), walks.end());
    return walks;
}

QString fromIndex(const QString &index)
{
    return u" FROM mirror.orders AS o"_s + (index.isEmpty() ? u" NOT INDEXED"_s : QString(u" INDEXED BY "_s + index));
}

bool choosesMore(const OrderFilter &filter)
{
    return !filter.status.isEmpty() || filter.createdFrom.isValid() || filter.createdTo.isValid() ||
           filter.dueBefore.isValid();
}

Conditions allConditions(const OrderFilter &filter)
{
    Conditions conditions = plainConditions(filter);
    addStatus(conditions, filter.status);
    return conditions;
}

/// Everything that the filter lists, in no order.
Result<QList<OrderId>> matches(const Database &database, const OrderFilter &filter)
{
    const Conditions conditions = allConditions(filter);
    return Statement(database, u"SELECT o.oid FROM mirror.orders AS o"_s + conditions.where())
        .allOf(readOid, conditions.values());
}

Result<QList<OrderId>> sorted(const Database &database, const QList<OrderId> &ids, const OrderSort &sort, int limit)
{
    return Statement(database, u"SELECT o.oid FROM mirror.orders AS o WHERE o.oid IN "
                               "(SELECT value FROM json_each(?))"_s +
                                   orderBy(sort) + u" LIMIT ?"_s)
        .all(readOid, sqlList(ids), limit > 0 ? limit : -1);
}

/// Ids that stand in the indexes but are not listed.
Result<OrderBits> hiddenOrders(const Database &database, const OrderFilter &filter)
{
    auto gone = Statement(database, u"SELECT oid FROM mirror.orders WHERE gone = 1"_s).all(readOid);
    if (!gone || filter.groups)
        return gone.map([](const auto &ids) { return OrderBits(ids); });
    const auto groups = Statement(database, u"SELECT oid FROM mirror.orders WHERE is_group = 1"_s).all(readOid);
    if (!groups)
        return tl::unexpected(groups.error());
    return OrderBits(*gone + *groups);
}

/// All ids in the order of the walks, from the indexes alone.
Result<QList<OrderId>> walkAll(const Database &database, const OrderSort &sort)
{
    QList<OrderId> ids;
    if (sort.key == SortKey::Due) {
        // What is not due is every other id: the smallest index has them all.
        const auto due = Statement(database, u"SELECT o.oid"_s + fromIndex(u"orders_due"_s) + u" WHERE "_s +
                                                 walksOf({sort.key})[0].where + orderBy(sort))
                             .all(readOid);
        if (!due)
            return due;
        auto rest = Statement(database, u"SELECT oid FROM mirror.orders ORDER BY oid"_s +
                                            (sort.descending ? u" DESC"_s : QString()))
                        .all(readOid);
        if (!rest)
            return rest;
        rest->removeIf([bits = OrderBits(*due)](OrderId id) { return bits.contains(id); });
        return sort.descending ? *rest + *due : *due + *rest;
    }
    return Statement(database, u"SELECT o.oid"_s + fromIndex(termsOf(sort.key).index) + orderBy(sort)).all(readOid);
}

Result<QList<OrderId>> walkAccount(const Database &database, AccountId account, const OrderSort &sort)
{
    return Statement(database, u"SELECT o.oid"_s + fromIndex(u"orders_account_rank"_s) + u" WHERE o.account = ?"_s +
                                   orderBy(sort))
        .all(readOid, account);
}

Result<QList<OrderId>> wholeSequence(const Database &database, const OrderFilter &filter, const OrderSort &sort)
{
    const bool byAccount = filter.account && sort.key == SortKey::Workflow;
    std::optional<OrderBits> wanted;
    if (choosesMore(filter) || (filter.account && !byAccount)) {
        const Result<QList<OrderId>> found = matches(database, filter);
        if (!found)
            return found;
        if (found->size() <= fewMatches)
            return sorted(database, *found, sort, 0);
        wanted.emplace(*found);
    }
    Result<QList<OrderId>> ids = byAccount ? walkAccount(database, filter.account, sort) : walkAll(database, sort);
    if (!ids)
        return ids;
    const Result<OrderBits> hidden = hiddenOrders(database, filter);
    if (!hidden)
        return tl::unexpected(hidden.error());
    ids->removeIf([&](OrderId id) { return hidden->contains(id) || (wanted && !wanted->contains(id)); });
    return ids;
}

/// Whether there are so few matches that sorting them is quicker than walking the index until enough were met.
Result<bool> areFew(const Database &database, const OrderFilter &filter)
{
    if (filter.dueBefore.isValid())
        return true;
    if (filter.createdFrom.isValid() || filter.createdTo.isValid()) {
        Conditions conditions = plainConditions(filter);
        return Statement(database, u"SELECT count(*) FROM (SELECT 1 FROM mirror.orders AS o"_s + conditions.where() +
                                       u" LIMIT ?)"_s)
            .allOf([](const Statement &row) { return row.integer(0); },
                   conditions.values() + QVariantList{fewMatches / 10})
            .map([](const QList<qint64> &counted) { return counted.value(0) < fewMatches / 10; });
    }
    QString where;
    QVariantList values;
    const auto bucket = bucketOfWord(filter.status);
    return Statement(database, u"SELECT coalesce(sum(n), 0) FROM mirror.counts WHERE ? IN (0, account) "
                               "AND (? = '' OR status = ? OR bucket = ?)"_s)
        .number(filter.account, filter.status, filter.status, bucket ? static_cast<int>(*bucket) : -1)
        .map([](qint64 counted) { return counted < fewMatches; });
}

/// The beginning of one status in the order of the work: an index has each of the ways in which one is asked for.
Result<QList<OrderId>> statusBeginning(const Database &database, const OrderFilter &filter, const OrderSort &sort,
                                       int limit)
{
    using Place = std::tuple<qint64, qint64, OrderId>;
    const auto read = [](const Statement &row) { return Place(row.integer(0), row.integer(1), {row.integer(2)}); };
    QList<Place> places;
    for (const auto &[sql, values] : statusConditions(filter.status)) {
        Conditions conditions = plainConditions(filter);
        conditions.add(sql, values);
        const QString index = sql.startsWith(u"o.bucket") ? u"orders_bucket"_s : u"orders_status"_s;
        const auto found = Statement(database, u"SELECT o.rank, o.due, o.oid"_s + fromIndex(index) +
                                                   conditions.where() + orderBy(sort) + u" LIMIT ?"_s)
                               .allOf(read, conditions.values() + QVariantList{limit});
        if (!found)
            return tl::unexpected(found.error());
        places += *found;
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    if (sort.descending)
        std::reverse(places.begin(), places.end());
    QList<OrderId> ids;
    for (const Place &place : places.mid(0, limit))
        ids.append(std::get<OrderId>(place));
    return ids;
}

Result<QList<OrderId>> beginning(const Database &database, const OrderFilter &filter, const OrderSort &sort, int limit)
{
    const bool statusAlone = OrderFilter{.status = filter.status, .groups = filter.groups} == filter;
    if (statusAlone && !filter.status.isEmpty() && sort.key == SortKey::Workflow)
        return statusBeginning(database, filter, sort, limit);
    const Result<bool> few = areFew(database, filter);
    if (!few)
        return tl::unexpected(few.error());
    if (*few) {
        const Result<QList<OrderId>> found = matches(database, filter);
        return found ? sorted(database, *found, sort, limit) : found;
    }
    QList<OrderId> ids;
    for (const Walk &walk : walksOf(sort)) {
        Conditions conditions = allConditions(filter);
        conditions.add(walk.where);
        const auto found = Statement(database, u"SELECT o.oid"_s + fromIndex(walk.index) + conditions.where() +
                                                   orderBy(walk.sort) + u" LIMIT ?"_s)
                               .allOf(readOid, conditions.values() + QVariantList{limit - ids.size()});
        if (!found)
            return found;
        ids += *found;
    }
    return ids;
}

} // namespace

Result<QList<OrderId>> sortedIds(const Database &database, const OrderFilter &filter, const OrderSort &sort, int limit)
{
    return limit > 0 ? beginning(database, filter, sort, limit) : wholeSequence(database, filter, sort);
}

Result<OrderSequence> searchedIds(const Database &database, const OrderFilter &filter, const OrderSort &sort)
{
    const Result<OrderWindow> found = searchOrders(database, filter, std::nullopt, 1000);
    if (!found)
        return tl::unexpected(found.error());
    OrderSequence sequence{.ids = {}, .capped = found->capped};
    for (const OrderRow &row : found->rows)
        sequence.ids.append(row.oid);
    if (sort == OrderSort())
        return sequence;
    const Result<QList<OrderId>> ids = sorted(database, sequence.ids, sort, 0);
    if (!ids)
        return tl::unexpected(ids.error());
    sequence.ids = *ids;
    return sequence;
}

} // namespace tradeit
