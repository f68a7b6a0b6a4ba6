// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/projection.h"

#include "core/store/factstores.h"
#include "core/store/ordercodec.h"
#include "core/store/outboxstore.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

struct Stored
{
    QByteArray detail;
    bool group = false;
};

Stored readStored(const Statement &row)
{
    return {row.bytes(0), row.flag(1)};
}

} // namespace

Result<void> Projection::expect(const QList<RemoteId> &ids)
{
    const QString list = sqlList(ids);
    const auto read = [](const Statement &row) { return RemoteId{row.integer(0)}; };
    const auto acted = Statement(m_database, u"SELECT remote FROM intent WHERE live = 1 AND account = ? "
                                             "AND remote IN (SELECT value FROM json_each(?)) UNION "
                                             "SELECT remote FROM order_local WHERE account = ? "
                                             "AND remote IN (SELECT value FROM json_each(?))"_s)
                           .all(read, m_account.id, list, m_account.id, list);
    if (!acted)
        return tl::unexpected(acted.error());
    m_acted.clear();
    for (const RemoteId id : ids)
        m_acted.insert(id, false);
    for (const RemoteId id : *acted)
        m_acted.insert(id, true);
    return {};
}

Result<Effective> Projection::of(const Order &order, bool group) const
{
    const bool untouched = !m_acted.value(order.id, true);
    const Result<QList<Intent>> intents =
        untouched ? QList<Intent>() : OutboxStore(m_database).liveOf(m_account.id, order.id);
    if (!intents)
        return tl::unexpected(intents.error());
    const Result<LocalFacts> facts =
        untouched ? LocalFacts() : LocalFactsStore(m_database).load(m_account.id, order.id);
    if (!facts)
        return tl::unexpected(facts.error());
    const EffectiveContext context{.firstFullSync = m_account.firstFullSync,
                                   .shippedSlug = m_account.shippedSlug,
                                   .shopHasShipped = m_account.capabilities.hasStatus(m_account.shippedSlug),
                                   .isGroup = group};
    return effective(order, *intents, *facts, context);
}

Result<void> Projection::update(OrderId oid) const
{
    m_database.touch(oid);
    const auto stored = Statement(m_database, u"SELECT s.detail, o.is_group FROM mirror.orders AS o "
                                              "JOIN mirror.snapshot AS s ON s.oid = o.oid WHERE o.oid = ?"_s)
                            .first(readStored, oid);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return {};
    Result<Order> order = unpackOrder((*stored)->detail, {}); // the meta that effective() looks at is in the detail
    if (!order)
        return tl::unexpected(order.error());
    order->account = m_account.id;
    const Result<Effective> seen = of(*order, (*stored)->group);
    if (!seen)
        return tl::unexpected(seen.error());
    const QVariantList values = effectiveValues(*seen);
    static const QString sql = u"UPDATE mirror.orders SET ("_s + effectiveColumns + u") = ("_s + effectivePlaces +
                               u") WHERE oid = ? AND ("_s + effectiveColumns + u") IS NOT ("_s + effectivePlaces +
                               u")"_s;
    return Statement(m_database, sql).execute(values + QVariantList{sqlValue(oid)} + values);
}

QVariantList effectiveValues(const Effective &effective)
{
    const Confirmation confirmed = effective.confirmed.value_or(Confirmation());
    return {sqlValue(effective.status),
            sqlValue(effective.rank),
            sqlValue(static_cast<int>(effective.bucket)),
            sqlValue(effective.due.isValid() ? effective.due.toMSecsSinceEpoch() : farDue),
            sqlValue(effective.open),
            sqlValue(effective.attention),
            sqlValue(effective.pending.join(u'\n')),
            sqlValue(effective.confirmed.has_value()),
            sqlValue(confirmed.at),
            sqlValue(confirmed.by),
            sqlValue(confirmed.desk)};
}

} // namespace tradeit
