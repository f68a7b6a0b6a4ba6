// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/orderstore.h"

#include "core/store/accountstore.h"
#include "core/store/orderquery.h"
#include "core/store/ordersearch.h"
#include "core/store/ordersequence.h"
#include "core/store/orderwriter.h"
#include "core/store/projection.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

constexpr qint64 keptMs = qint64(90) * 24 * 60 * 60 * 1000;

OrderId readOid(const Statement &row)
{
    return {row.integer(0)};
}

RemoteId readRemote(const Statement &row)
{
    return {row.integer(0)};
}

OrderStub readStub(const Statement &row)
{
    return {.id = {row.integer(0)},
            .parent = {row.integer(1)},
            .status = row.text(2),
            .modified = row.time(3),
            .readAt = row.time(4),
            .open = row.flag(5),
            .gone = row.flag(6)};
}

/// The account an order belongs to; nothing when it was removed meanwhile, for then its orders went with it.
Result<std::optional<Account>> accountOf(Database &database, AccountId id)
{
    const Result<Account> account = AccountStore(database).find(id);
    if (account)
        return std::optional(*account);
    if (account.error().kind == ErrorKind::NotFound)
        return std::optional<Account>();
    return tl::unexpected(account.error());
}

} // namespace

Result<StoreOutcome> OrderStore::store(const Account &account, const QList<Order> &orders, const QDateTime &requestedAt,
                                       const QDateTime &now)
{
    Q_ASSERT(m_database.inTransaction());
    OrderWriter writer(m_database, account, now);
    if (const Result<void> expected = writer.expect(orders); !expected)
        return tl::unexpected(expected.error());
    StoreOutcome outcome;
    for (const Order &order : orders) {
        const auto written = writer.write(order, OrderWriter::Source::Pull, requestedAt);
        if (!written)
            return tl::unexpected(written.error());
        switch (written->effect) {
        case OrderWriter::Effect::Fresh:
            outcome.fresh.append(written->oid);
            break;
        case OrderWriter::Effect::Changed:
            outcome.changed.append(written->oid);
            break;
        case OrderWriter::Effect::Discarded:
            ++outcome.discarded;
            break;
        case OrderWriter::Effect::None:
            break;
        }
    }
    return writer.finish().map([&] { return outcome; });
}

Result<OrderId> OrderStore::adoptOwn(const Account &account, const Order &order, const QDateTime &answeredAt)
{
    Q_ASSERT(m_database.inTransaction());
    OrderWriter writer(m_database, account, answeredAt);
    const auto written = writer.write(order, OrderWriter::Source::OwnWrite, answeredAt);
    if (!written)
        return tl::unexpected(written.error());
    return writer.finish().map([&] { return written->oid; });
}

Result<void> OrderStore::storeRefunds(OrderId oid, const QList<Refund> &refunds)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<OrderRow> found = row(oid);
    if (!found)
        return tl::unexpected(found.error());
    const Result<Account> account = AccountStore(m_database).find(found->account);
    if (!account)
        return tl::unexpected(account.error());
    return OrderWriter(m_database, *account, {}).replaceRefunds(oid, refunds);
}

Result<void> OrderStore::markGone(AccountId account, const QList<RemoteId> &ids)
{
    Q_ASSERT(m_database.inTransaction());
    Statement statement(m_database, u"UPDATE mirror.orders SET gone = 1 WHERE account = ? AND remote = ? "
                                    "AND gone = 0"_s);
    for (const RemoteId id : ids) {
        if (auto done = statement.run(account, id); !done)
            return done;
        m_database.touch(account, id);
    }
    return {};
}

Result<void> OrderStore::project(AccountId account, RemoteId id)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<OrderId> oid = find(account, id);
    if (!oid)
        return oid.error().kind == ErrorKind::NotFound ? Result<void>() : tl::unexpected(oid.error());
    const auto known = accountOf(m_database, account);
    if (!known)
        return tl::unexpected(known.error());
    return *known ? Projection(m_database, **known).update(*oid) : Result<void>();
}

Result<OrderId> OrderStore::projectSlice(AccountId account, OrderId after, int limit)
{
    Q_ASSERT(m_database.inTransaction());
    const Result<Account> known = AccountStore(m_database).find(account);
    if (!known)
        return tl::unexpected(known.error());
    struct Seen
    {
        OrderId oid;
        RemoteId id;
        bool settled = false;
    };
    const auto read = [](const Statement &row) {
        return Seen{.oid = {row.integer(0)}, .id = {row.integer(1)}, .settled = row.flag(2)};
    };
    Statement window(m_database, u"SELECT oid, remote, open = 0 AND is_group = 0 AND pending = '' "
                                 "AND coalesce(created < ?, 0) FROM mirror.orders "
                                 "WHERE account = ? AND oid > ? ORDER BY oid LIMIT ?"_s);
    const auto orders = window.all(read, known->firstFullSync, account, after, limit);
    if (!orders)
        return tl::unexpected(orders.error());
    QList<RemoteId> ids;
    for (const Seen &order : *orders)
        ids.append(order.id);
    Projection projection(m_database, *known);
    if (auto expected = projection.expect(ids); !expected)
        return tl::unexpected(expected.error());
    for (const Seen &order : *orders) {
        const Result<void> done = order.settled ? Result<void>() : projection.update(order.oid);
        if (!done)
            return tl::unexpected(done.error());
    }
    return orders->isEmpty() ? OrderId() : orders->last().oid;
}

Result<void> OrderStore::projectActs()
{
    Q_ASSERT(m_database.inTransaction());
    const auto read = [](const Statement &row) {
        return std::pair(AccountId{row.integer(0)}, RemoteId{row.integer(1)});
    };
    const auto acted = Statement(m_database, u"SELECT account, remote FROM intent WHERE live = 1 "
                                             "UNION SELECT account, remote FROM order_local"_s)
                           .all(read);
    if (!acted)
        return tl::unexpected(acted.error());
    for (const auto &[account, id] : *acted) {
        if (auto done = project(account, id); !done)
            return done;
    }
    return {};
}

Result<int> OrderStore::letGo(const QDateTime &now, int limit)
{
    Q_ASSERT(m_database.inTransaction());
    Statement statement(m_database, u"UPDATE mirror.snapshot SET extra = NULL WHERE oid IN ("
                                    "SELECT o.oid FROM mirror.orders AS o JOIN mirror.snapshot AS s ON s.oid = o.oid "
                                    "WHERE o.created < ? AND o.open = 0 AND s.extra IS NOT NULL LIMIT ?)"_s);
    return statement.run(now.addMSecs(-keptMs), limit).map([&] { return statement.changes(); });
}

Result<OrderRow> OrderStore::row(OrderId oid) const
{
    static const QString sql = u"SELECT "_s + rowColumns + u" FROM mirror.orders AS o WHERE o.oid = ?"_s;
    const auto found = Statement(m_database, sql).first(readListedRow, oid);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fault(ErrorKind::NotFound, u"order"_s, QString::number(oid.value));
    return (*found)->row;
}

Result<OrderId> OrderStore::find(AccountId account, RemoteId id) const
{
    const Result<qint64> oid =
        Statement(m_database, u"SELECT oid FROM mirror.orders WHERE account = ? AND remote = ?"_s).number(account, id);
    if (!oid)
        return tl::unexpected(oid.error());
    if (*oid == 0)
        return fault(ErrorKind::NotFound, u"order"_s, QString::number(id.value));
    return OrderId{*oid};
}

Result<QList<OrderId>> OrderStore::findByNumber(const QString &number) const
{
    return Statement(m_database, u"SELECT o.oid FROM mirror.orders AS o INDEXED BY orders_numbered WHERE "_s +
                                     isNumber + u" AND o.gone = 0 ORDER BY o.oid")
        .all(readOid, number, number, number);
}

Result<OrderWindow> OrderStore::list(const OrderFilter &filter, const QString &after, int limit) const
{
    const Result<std::optional<ListKey>> key = fromCursor(after);
    if (!key)
        return tl::unexpected(key.error());
    const int most = qBound(1, limit, 1'000'000);
    return filter.query.trimmed().isEmpty() ? listOrders(m_database, filter, *key, most)
                                            : searchOrders(m_database, filter, *key, most);
}

Result<OrderSequence> OrderStore::sequence(const OrderFilter &filter, const OrderSort &sort, int limit) const
{
    if (!filter.query.trimmed().isEmpty())
        return searchedIds(m_database, filter, sort);
    return sortedIds(m_database, filter, sort, limit).map([](const QList<OrderId> &ids) {
        return OrderSequence{.ids = ids};
    });
}

Result<QList<OrderRow>> OrderStore::rows(const QList<OrderId> &ids) const
{
    static const QString sql =
        u"SELECT "_s + rowColumns + u" FROM mirror.orders AS o WHERE o.oid IN (SELECT value FROM json_each(?))"_s;
    const auto found = Statement(m_database, sql).all(readListedRow, sqlList(ids));
    if (!found)
        return tl::unexpected(found.error());
    QHash<OrderId, qsizetype> places;
    for (qsizetype i = 0; i < found->size(); ++i)
        places.insert(found->at(i).row.oid, i);
    QList<OrderRow> rows;
    for (const OrderId id : ids) {
        if (const auto place = places.constFind(id); place != places.cend())
            rows.append(found->at(*place).row);
    }
    return rows;
}

Result<QHash<QString, qint64>> OrderStore::countsByStatus(AccountId account) const
{
    const auto read = [](const Statement &row) { return std::pair(row.text(0), row.integer(1)); };
    return Statement(m_database, u"SELECT status, sum(n) FROM mirror.counts WHERE ? IN (0, account) "
                                 "GROUP BY status HAVING sum(n) > 0"_s)
        .all(read, account)
        .map([](const auto &rows) { return QHash<QString, qint64>(rows.cbegin(), rows.cend()); });
}

Result<QHash<qint64, qint64>> OrderStore::openByAccount() const
{
    const auto read = [](const Statement &row) { return std::pair(row.integer(0), row.integer(1)); };
    static_assert(Bucket::Completed < Bucket::Cancelled && Bucket::Shipped < Bucket::Completed); // isOpen
    return Statement(m_database, u"SELECT account, sum(n) FROM mirror.counts WHERE bucket < ? "
                                 "GROUP BY account HAVING sum(n) > 0"_s)
        .all(read, static_cast<int>(Bucket::Completed))
        .map([](const auto &rows) { return QHash<qint64, qint64>(rows.cbegin(), rows.cend()); });
}

Result<QList<Money>> OrderStore::sums(const QList<OrderId> &ids) const
{
    const auto read = [](const Statement &row) { return Money{.amount = row.amount(1), .currency = row.text(0)}; };
    Statement statement(m_database,
                        u"SELECT currency, sum(total) FROM mirror.orders WHERE is_group = 0 "
                        "AND oid IN (SELECT value FROM json_each(?)) GROUP BY currency ORDER BY currency"_s);
    return statement.all(read, sqlList(ids));
}

Result<qint64> OrderStore::late(const QDateTime &now) const
{
    static const QString sql =
        u"SELECT count(*) FROM mirror.orders WHERE due < %1 AND gone = 0 AND due < ?"_s.arg(farDue);
    return Statement(m_database, sql).number(now);
}

Result<QHash<Bucket, qint64>> OrderStore::counts(AccountId account) const
{
    const auto read = [](const Statement &row) {
        return std::pair(static_cast<Bucket>(row.integer(0)), row.integer(1));
    };
    Statement statement(m_database, u"SELECT bucket, sum(n) FROM mirror.counts WHERE ? IN (0, account) "
                                    "GROUP BY bucket HAVING sum(n) > 0"_s);
    const auto rows = statement.all(read, account);
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<Bucket, qint64> counts;
    for (const auto &[bucket, n] : *rows)
        counts.insert(bucket, n);
    return counts;
}

Result<QList<OrderStub>> OrderStore::stubs(AccountId account) const
{
    return Statement(m_database, u"SELECT remote, parent, status, modified, read_at, open, gone FROM mirror.orders "
                                 "WHERE account = ? ORDER BY remote"_s)
        .all(readStub, account);
}

Result<QList<RemoteId>> OrderStore::openOrders(AccountId account) const
{
    return Statement(m_database, u"SELECT remote FROM mirror.orders WHERE account = ? AND open = 1 AND gone = 0 "
                                 "ORDER BY remote"_s)
        .all(readRemote, account);
}

Result<qint64> OrderStore::count(AccountId account) const
{
    return Statement(m_database, u"SELECT count(*) FROM mirror.orders WHERE account = ? AND gone = 0"_s)
        .number(account);
}

Result<QList<OrderId>> OrderStore::children(AccountId account, RemoteId parent) const
{
    return Statement(m_database, u"SELECT oid FROM mirror.orders WHERE account = ? AND parent = ? AND parent > 0 "
                                 "AND gone = 0 ORDER BY remote"_s)
        .all(readOid, account, parent);
}

Result<RemoteId> OrderStore::claimant(AccountId account, const QString &transactionId, RemoteId except) const
{
    if (transactionId.isEmpty())
        return RemoteId{};
    return Statement(m_database, u"SELECT root FROM (SELECT iif(parent > 0, parent, remote) AS root "
                                 "FROM mirror.orders WHERE account = ? AND txn = ? AND txn <> '' AND gone = 0) "
                                 "WHERE root <> ? ORDER BY root LIMIT 1"_s)
        .number(account, transactionId, except)
        .map([](qint64 root) { return RemoteId{root}; });
}

} // namespace tradeit
