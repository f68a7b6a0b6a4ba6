// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/orderquery.h"

#include "core/store/projection.h"
#include "core/store/statement.h"
#include "core/store/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

/// Rows of one status condition from `after` on, at most `limit`.
Result<QList<ListedRow>> rowsOf(const Database &database, const Conditions &conditions, int limit)
{
    Statement statement(database, u"SELECT "_s + rowColumns + u" FROM mirror.orders AS o"_s + conditions.where() +
                                      u" ORDER BY o.rank, o.due, o.oid LIMIT ?"_s);
    return statement.allOf(readListedRow, conditions.values() + QVariantList{limit});
}

} // namespace

void sortOnce(QList<ListedRow> &rows)
{
    const auto byKey = [](const ListedRow &a, const ListedRow &b) { return a.key < b.key; };
    const auto sameKey = [](const ListedRow &a, const ListedRow &b) { return a.key == b.key; };
    std::sort(rows.begin(), rows.end(), byKey);
    rows.erase(std::unique(rows.begin(), rows.end(), sameKey), rows.end());
}

OrderWindow windowOf(const QList<ListedRow> &rows, int limit)
{
    OrderWindow window;
    for (const ListedRow &listed : rows.mid(0, limit))
        window.rows.append(listed.row);
    if (rows.size() > limit && limit > 0)
        window.next = toCursor(rows.at(limit - 1).key);
    return window;
}

void Conditions::add(const QString &sql, const QVariantList &values)
{
    m_clauses.append(sql);
    m_values += values;
}

QString Conditions::where() const
{
    return u" WHERE "_s + m_clauses.join(u" AND ");
}

Conditions plainConditions(const OrderFilter &filter)
{
    Conditions conditions;
    conditions.add(u"o.gone = 0"_s);
    if (filter.account)
        conditions.add(u"o.account = ?"_s, {sqlValue(filter.account)});
    if (filter.createdFrom.isValid())
        conditions.add(u"o.created >= ?"_s, {sqlValue(filter.createdFrom)});
    if (filter.createdTo.isValid())
        conditions.add(u"o.created < ?"_s, {sqlValue(filter.createdTo)});
    if (filter.dueBefore.isValid())
        conditions.add(u"o.open = 1 AND o.due < %1 AND o.due < ?"_s.arg(farDue), {sqlValue(filter.dueBefore)});
    if (!filter.groups)
        conditions.add(u"o.is_group = 0"_s);
    return conditions;
}

QList<QPair<QString, QVariantList>> statusConditions(const QString &word)
{
    if (word.isEmpty())
        return {{u"1"_s, {}}};
    // "processing" is a slug and a bucket: both answer, as the list shows the slug and the sections the bucket.
    QList<QPair<QString, QVariantList>> ways = {{u"o.effective_status = ?"_s, {sqlValue(word)}}};
    if (const auto bucket = bucketOfWord(word))
        ways.append({u"o.bucket = ?"_s, {sqlValue(static_cast<int>(*bucket))}});
    return ways;
}

void addStatus(Conditions &conditions, const QString &word)
{
    QStringList ways;
    QVariantList values;
    for (const auto &[sql, bound] : statusConditions(word)) {
        ways.append(sql);
        values += bound;
    }
    conditions.add(u'(' + ways.join(u" OR ") + u')', values);
}

std::optional<Bucket> bucketOfWord(const QString &word)
{
    // "processing" is a slug as well, under which unconfirmed orders stand too.
    return word == u"to_ship" ? Bucket::Processing : fromWord(word, bucketWord, Bucket::Failed);
}

Result<OrderWindow> listOrders(const Database &database, const OrderFilter &filter, const std::optional<ListKey> &after,
                               int limit)
{
    QList<ListedRow> rows;
    for (const auto &[sql, values] : statusConditions(filter.status)) {
        Conditions conditions = plainConditions(filter);
        conditions.add(sql, values);
        if (after)
            conditions.add(u"(o.rank, o.due, o.oid) > (?, ?, ?)"_s, {after->rank, after->due, after->oid});
        const Result<QList<ListedRow>> found = rowsOf(database, conditions, limit + 1);
        if (!found)
            return tl::unexpected(found.error());
        rows += *found;
    }
    sortOnce(rows);
    return windowOf(rows, limit);
}

} // namespace tradeit
