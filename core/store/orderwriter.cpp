// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/orderwriter.h"

#include "core/base/plant.h"
#include "core/store/ordercodec.h"
#include "core/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

constexpr qint64 keptDays = 90;

const QString shopColumns = u"account, remote, parent, has_subs, number, status, created, modified, currency, total, "
                            "refunded, pay_method, txn, customer_name, email, phone_digits, read_at, gone, is_group"_s;
const QString shopPlaces = u"?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"_s;

QVariantList shopValues(const Order &order, const QDateTime &readAt, bool group)
{
    return {sqlValue(order.account),
            sqlValue(order.id),
            sqlValue(order.parent),
            sqlValue(order.hasSubOrders),
            sqlValue(order.number),
            sqlValue(order.status),
            sqlValue(order.created),
            sqlValue(order.modified),
            sqlValue(order.currency),
            sqlValue(order.total),
            sqlValue(order.refunded()),
            sqlValue(order.paymentMethod),
            sqlValue(order.transactionId),
            sqlValue(order.customerName()),
            sqlValue(order.billing.email.toCaseFolded()),
            sqlValue(phoneDigits(order.billing.phone)),
            sqlValue(readAt.isValid() ? readAt.toMSecsSinceEpoch() : 0),
            sqlValue(false),
            sqlValue(group)};
}

/// An order's own list of refunds has neither dates nor lines: what was read of them before is not lost by it.
void keepRefundDetails(Order &order, const QList<Refund> &known)
{
    for (Refund &refund : order.refunds) {
        const auto same = std::find_if(known.cbegin(), known.cend(), [&](const Refund &other) {
            return other.detailed && other.id == refund.id && other.total == refund.total;
        });
        if (!refund.detailed && same != known.cend())
            refund = *same;
    }
}

} // namespace

struct OrderWriter::Before
{
    OrderId oid;
    QDateTime readAt;
    bool gone = false, group = false, hasRefunds = false;
    QByteArray detail, extra;
};

struct OrderWriter::Snapshot
{
    QByteArray detail, extra;
};

OrderWriter::OrderWriter(Database &database, const Account &account, const QDateTime &now)
    : m_database(database), m_account(account), m_projection(database, account), m_now(now)
{
}

Result<void> OrderWriter::expect(const QList<Order> &orders)
{
    QList<RemoteId> ids;
    for (const Order &order : orders)
        ids.append(order.id);
    const auto read = [](const Statement &row) { return RemoteId{row.integer(0)}; };
    const auto parents =
        Statement(m_database, u"SELECT DISTINCT parent FROM mirror.orders WHERE account = ? AND parent > 0 "
                              "AND parent IN (SELECT value FROM json_each(?))"_s)
            .all(read, m_account.id, sqlList(ids));
    if (!parents)
        return tl::unexpected(parents.error());
    for (const RemoteId id : ids)
        m_isParent.insert(id, false);
    for (const RemoteId id : *parents)
        m_isParent.insert(id, true);
    return m_projection.expect(ids);
}

Result<OrderWriter::Written> OrderWriter::write(const Order &order, Source source, const QDateTime &readAt)
{
    const Result<std::optional<Before>> known = before(order.id);
    if (!known)
        return tl::unexpected(known.error());
    const bool stale = *known && source == Source::Pull && readAt < (*known)->readAt;
    if (stale && !planted(Plant::StalePageWins))
        return Written{Effect::Discarded, (*known)->oid};
    if (!isRealStatus(order.status))
        return leave(*known);
    Order mine = order;
    mine.account = m_account.id;
    return put(std::move(mine), *known, readAt);
}

Result<std::optional<OrderWriter::Before>> OrderWriter::before(RemoteId id) const
{
    Statement statement(m_database, u"SELECT o.oid, o.read_at, o.gone, o.is_group, o.refunded, s.detail, s.extra "
                                    "FROM mirror.orders AS o JOIN mirror.snapshot AS s ON s.oid = o.oid "
                                    "WHERE o.account = ? AND o.remote = ?"_s);
    const auto read = [](const Statement &row) {
        return Before{.oid = {row.integer(0)},
                      .readAt = row.time(1),
                      .gone = row.flag(2),
                      .group = row.flag(3),
                      .hasRefunds = row.flag(4),
                      .detail = row.bytes(5),
                      .extra = row.bytes(6)};
    };
    return statement.first(read, m_account.id, id);
}

/// A draft or trashed order: out of sight if it was an order before, never stored otherwise.
Result<OrderWriter::Written> OrderWriter::leave(const std::optional<Before> &before)
{
    if (!before)
        return Written{};
    if (before->gone)
        return Written{Effect::None, before->oid};
    m_database.touch(before->oid);
    return Statement(m_database, u"UPDATE mirror.orders SET gone = 1 WHERE oid = ?"_s).run(before->oid).map([&] {
        return Written{Effect::Changed, before->oid};
    });
}

Result<OrderWriter::Written> OrderWriter::put(Order order, const std::optional<Before> &before, const QDateTime &readAt)
{
    if (before && before->hasRefunds && !order.refunds.isEmpty()) {
        const Result<Order> old = unpackOrder(before->detail, {});
        if (!old)
            return tl::unexpected(old.error());
        keepRefundDetails(order, old->refunds);
    }
    Snapshot snapshot{packDetail(order), packExtra(order)};
    const bool same = before && !before->gone && before->detail == snapshot.detail &&
                      (before->extra == snapshot.extra || before->extra.isNull());
    if (same) {
        return Statement(m_database, u"UPDATE mirror.orders SET read_at = ? WHERE oid = ?"_s)
            .run(readAt, before->oid)
            .map([&] {
                return Written{Effect::None, before->oid};
            });
    }
    const Result<OrderId> oid = putRow(order, before, readAt);
    if (!oid)
        return tl::unexpected(oid.error());
    const bool closed = m_now.isValid() && order.created.isValid() && order.created.daysTo(m_now) > keptDays;
    if (closed) {
        const Result<qint64> open =
            Statement(m_database, u"SELECT open FROM mirror.orders WHERE oid = ?"_s).number(*oid);
        if (!open)
            return tl::unexpected(open.error());
        if (*open == 0 && !order.meta.isEmpty())
            snapshot.extra = QByteArray();
    }
    const Result<void> done =
        putSnapshot(*oid, snapshot).and_then([&] { return putRefunds(*oid, order, before.has_value()); }).and_then([&] {
            return markParent(order.parent);
        });
    if (!done)
        return tl::unexpected(done.error());
    keepSearch(*oid, order, before.has_value());
    return Written{before ? Effect::Changed : Effect::Fresh, *oid};
}

Result<OrderId> OrderWriter::putRow(const Order &order, const std::optional<Before> &before, const QDateTime &readAt)
{
    m_database.touch(m_account.id, order.id);
    const Result<bool> isParent = hasChildren(order.id);
    if (!isParent)
        return tl::unexpected(isParent.error());
    const bool group = order.hasSubOrders || *isParent;
    const Result<Effective> seen = m_projection.of(order, group);
    if (!seen)
        return tl::unexpected(seen.error());
    const QVariantList values = shopValues(order, readAt, group) + effectiveValues(*seen);
    if (before) {
        static const QString update = u"UPDATE mirror.orders SET ("_s + shopColumns + u", "_s + effectiveColumns +
                                      u") = ("_s + shopPlaces + u", "_s + effectivePlaces + u") WHERE oid = ?"_s;
        return Statement(m_database, update).execute(values + QVariantList{sqlValue(before->oid)}).map([&] {
            return before->oid;
        });
    }
    static const QString insert = u"INSERT INTO mirror.orders("_s + shopColumns + u", "_s + effectiveColumns +
                                  u") VALUES ("_s + shopPlaces + u", "_s + effectivePlaces + u")"_s;
    Statement statement(m_database, insert);
    return statement.execute(values).map([&] { return OrderId{statement.insertedRow()}; });
}

Result<bool> OrderWriter::hasChildren(RemoteId id) const
{
    if (const auto expected = m_isParent.constFind(id); expected != m_isParent.cend())
        return *expected;
    return Statement(m_database, u"SELECT EXISTS (SELECT 1 FROM mirror.orders "
                                 "WHERE account = ? AND parent = ? AND parent > 0)"_s)
        .number(m_account.id, id)
        .map([](qint64 found) { return found != 0; });
}

Result<void> OrderWriter::putSnapshot(OrderId oid, const Snapshot &snapshot)
{
    return Statement(m_database, u"INSERT OR REPLACE INTO mirror.snapshot(oid, detail, extra) VALUES (?, ?, ?)"_s)
        .run(oid, snapshot.detail, snapshot.extra);
}

Result<void> OrderWriter::putRefunds(OrderId oid, const Order &order, bool known)
{
    if (known) {
        auto cleared = Statement(m_database, u"DELETE FROM mirror.refund WHERE oid = ?"_s).run(oid);
        if (!cleared)
            return cleared;
    }
    for (const Refund &refund : order.refunds) {
        if (!refund.detailed || !refund.created.isValid())
            continue;
        auto done = Statement(m_database, u"INSERT OR REPLACE INTO mirror.refund(oid, id, created) VALUES (?, ?, ?)"_s)
                        .run(oid, refund.id, refund.created);
        if (!done)
            return done;
    }
    return {};
}

void OrderWriter::keepSearch(OrderId oid, const Order &order, bool known)
{
    // An order may come twice in one answer: then the second time it is stored, but not yet in the index.
    const auto waiting = m_words.constFind(oid);
    const bool indexed = waiting == m_words.cend() ? known : waiting->known;
    m_words.insert(oid, {searchTextOf(order), indexed});
}

Result<void> OrderWriter::finish()
{
    Statement insert(m_database, u"INSERT INTO mirror.search(rowid, words, digits) VALUES (?, ?, ?)"_s);
    for (auto order = m_words.cbegin(); order != m_words.cend(); ++order) {
        const SearchText &text = order->text;
        auto done = order->known ? putSearch(order.key(), text) : insert.run(order.key(), text.words, text.digits);
        if (!done)
            return done;
    }
    m_words.clear();
    return {};
}

Result<void> OrderWriter::putSearch(OrderId oid, const SearchText &text) const
{
    const auto read = [](const Statement &row) { return SearchText{row.text(0), row.text(1)}; };
    const auto old =
        Statement(m_database, u"SELECT words, digits FROM mirror.search WHERE rowid = ?"_s).first(read, oid);
    if (!old)
        return tl::unexpected(old.error());
    if (*old == text)
        return {};
    return Statement(m_database, u"UPDATE mirror.search SET words = ?, digits = ? WHERE rowid = ?"_s)
        .run(text.words, text.digits, oid);
}

/// A stored order that another one names as its parent is a group from then on.
Result<void> OrderWriter::markParent(RemoteId parent)
{
    if (!parent)
        return {};
    m_isParent.insert(parent, true);
    const auto oid = Statement(m_database, u"SELECT oid FROM mirror.orders WHERE account = ? AND remote = ? "
                                           "AND is_group = 0"_s)
                         .number(m_account.id, parent);
    if (!oid)
        return tl::unexpected(oid.error());
    if (*oid == 0)
        return {};
    return Statement(m_database, u"UPDATE mirror.orders SET is_group = 1 WHERE oid = ?"_s).run(*oid).and_then([&] {
        return m_projection.update({*oid});
    });
}

Result<void> OrderWriter::replaceRefunds(OrderId oid, const QList<Refund> &refunds)
{
    m_database.touch(oid);
    const auto read = [](const Statement &row) { return Snapshot{row.bytes(0), row.bytes(1)}; };
    const auto stored =
        Statement(m_database, u"SELECT detail, extra FROM mirror.snapshot WHERE oid = ?"_s).first(read, oid);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return fault(ErrorKind::NotFound, u"order"_s, QString::number(oid.value));
    Result<Order> order = unpackOrder((*stored)->detail, (*stored)->extra);
    if (!order)
        return tl::unexpected(order.error());
    order->refunds = refunds;
    return putSnapshot(oid, {packDetail(*order), (*stored)->extra})
        .and_then([&] { return putRefunds(oid, *order, true); })
        .and_then([&] {
            return Statement(m_database, u"UPDATE mirror.orders SET refunded = ? WHERE oid = ?"_s)
                .run(order->refunded(), oid);
        })
        .and_then([&] { return m_projection.update(oid); });
}

} // namespace tradeit
