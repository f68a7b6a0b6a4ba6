// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/ordercodec.h"
#include "core/store/orderquery.h"
#include "core/store/searchtext.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

// Whole orders of OrderStore: one, those like it, and the slices of exports.
namespace tradeit {

namespace {

struct StoredRow
{
    StoredOrder stored;
    QByteArray detail, extra;
};

const QString storedColumns = rowColumns + u", o.has_subs, o.read_at, o.open, s.detail, s.extra"_s;
const QString storedFrom = u" FROM mirror.orders AS o JOIN mirror.snapshot AS s ON s.oid = o.oid"_s;

StoredRow readStoredRow(const Statement &row)
{
    const ListedRow listed = readListedRow(row);
    StoredRow read;
    read.stored = {.oid = listed.row.oid,
                   .order = {},
                   .effective = {.status = listed.row.status,
                                 .bucket = listed.row.bucket,
                                 .rank = static_cast<int>(listed.key.rank),
                                 .due = listed.row.due,
                                 .open = row.flag(26),
                                 .confirmed = listed.row.confirmed,
                                 .pending = listed.row.pending,
                                 .attention = listed.row.attention},
                   .readAt = row.time(25),
                   .group = listed.row.group,
                   .gone = listed.row.gone,
                   .complete = !row.isNull(28)};
    read.stored.order.account = listed.row.account;
    read.detail = row.bytes(27);
    read.extra = row.bytes(28);
    return read;
}

Result<QList<StoredOrder>> unpacked(const Result<QList<StoredRow>> &rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    QList<StoredOrder> orders;
    for (const StoredRow &row : *rows) {
        Result<Order> order = unpackOrder(row.detail, row.extra);
        if (!order)
            return tl::unexpected(order.error());
        order->account = row.stored.order.account;
        orders.append(row.stored);
        orders.last().order = std::move(*order);
    }
    return orders;
}

/// A filter's status and query as conditions, uncapped: an export is complete.
Conditions exportConditions(OrderFilter filter)
{
    filter.groups = false;
    Conditions conditions = plainConditions(filter);
    QStringList ways;
    QVariantList values;
    for (const auto &[sql, bound] : statusConditions(filter.status)) {
        ways.append(sql);
        values += bound;
    }
    conditions.add(u'(' + ways.join(u" OR ") + u')', values);
    if (!filter.query.trimmed().isEmpty()) {
        const QString expression = searchExpression(filter.query);
        conditions.add(expression.isEmpty() ? u"o.number = ?"_s
                                            : u"o.oid IN (SELECT rowid FROM mirror.search WHERE search MATCH ?)"_s,
                       {expression.isEmpty() ? filter.query.trimmed() : expression});
    }
    return conditions;
}

} // namespace

Result<StoredOrder> OrderStore::load(OrderId oid) const
{
    Statement statement(m_database, u"SELECT "_s + storedColumns + storedFrom + u" WHERE o.oid = ?"_s);
    const Result<QList<StoredOrder>> found = unpacked(statement.all(readStoredRow, oid));
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fault(ErrorKind::NotFound, u"order"_s, QString::number(oid.value));
    return found->first();
}

Result<QList<StoredOrder>> OrderStore::similar(const StoredOrder &order) const
{
    const Order &mine = order.order;
    if (!mine.created.isValid())
        return QList<StoredOrder>();
    // Phones are held against each other from the end: national and international forms of one number agree there. Two
    // days of orders are few: without being told so, SQLite goes through all of the account's.
    Statement statement(
        m_database,
        u"SELECT "_s + storedColumns +
            u" FROM mirror.orders AS o INDEXED BY orders_created CROSS JOIN mirror.snapshot AS s ON s.oid = o.oid "
            "WHERE o.created BETWEEN ? AND ? AND o.account = ? AND o.oid <> ? AND o.gone = 0 AND o.is_group = 0 "
            "AND o.status NOT IN ('cancelled', 'failed') AND o.effective_status NOT IN ('cancelled', 'failed') "
            "AND (o.parent = 0 OR o.parent NOT IN (?, ?)) AND o.remote <> ? "
            "AND ((o.email <> '' AND o.email = ?) "
            "OR (length(o.phone_digits) >= 7 AND substr(o.phone_digits, -9) = ?)) ORDER BY o.created, o.oid"_s);
    const QDateTime from = mine.created.addDays(-1), to = mine.created.addDays(1);
    return unpacked(statement.all(readStoredRow, from, to, mine.account, order.oid, mine.id, mine.parent, mine.parent,
                                  mine.billing.email.toCaseFolded(), phoneDigits(mine.billing.phone).right(9)));
}

Result<QList<StoredOrder>> OrderStore::exportSlice(const OrderFilter &filter, const std::optional<StoredOrder> &after,
                                                   int limit) const
{
    Conditions conditions = exportConditions(filter);
    conditions.add(u"o.created IS NOT NULL"_s);
    if (after)
        conditions.add(u"(o.created, o.oid) > (?, ?)"_s, {sqlValue(after->order.created), sqlValue(after->oid)});
    Statement statement(m_database, u"SELECT "_s + storedColumns + storedFrom + conditions.where() +
                                        u" ORDER BY o.created, o.oid LIMIT ?"_s);
    return unpacked(statement.allOf(readStoredRow, conditions.values() + QVariantList{limit}));
}

Result<QList<StoredOrder>> OrderStore::refundSlice(const OrderFilter &filter, OrderId after, int limit) const
{
    OrderFilter others = filter;
    others.createdFrom = others.createdTo = {};
    Conditions conditions = exportConditions(others);
    conditions.add(u"o.oid > ?"_s, {sqlValue(after)});
    const qint64 from = filter.createdFrom.isValid() ? filter.createdFrom.toMSecsSinceEpoch() : 0;
    const QVariant to =
        filter.createdTo.isValid() ? sqlValue(filter.createdTo) : sqlValue(std::numeric_limits<qint64>::max());
    conditions.add(u"o.oid IN (SELECT oid FROM mirror.refund WHERE created >= ? AND created < ?)"_s, {from, to});
    Statement statement(m_database,
                        u"SELECT "_s + storedColumns + storedFrom + conditions.where() + u" ORDER BY o.oid LIMIT ?"_s);
    return unpacked(statement.allOf(readStoredRow, conditions.values() + QVariantList{limit}));
}

Result<QList<StoredOrder>> OrderStore::refundedSlice(const OrderFilter &filter, OrderId after, int limit) const
{
    OrderFilter others = filter;
    others.createdFrom = {};
    Conditions conditions = exportConditions(others);
    conditions.add(u"o.oid > ?"_s, {sqlValue(after)});
    conditions.add(u"o.refunded <> 0"_s);
    Statement statement(m_database,
                        u"SELECT "_s + storedColumns + storedFrom + conditions.where() + u" ORDER BY o.oid LIMIT ?"_s);
    return unpacked(statement.allOf(readStoredRow, conditions.values() + QVariantList{limit}));
}

} // namespace tradeit
