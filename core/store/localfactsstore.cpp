// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "core/store/orderstore.h"
#include "core/store/statement.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

QJsonObject shipmentsToJson(const QList<Shipment> &shipments)
{
    QJsonArray list;
    for (const Shipment &shipment : shipments)
        list.append(toJson(shipment));
    return {{u"list"_s, list}};
}

LocalFacts readFacts(const Statement &row)
{
    LocalFacts facts;
    if (row.flag(0))
        facts.confirmed = Confirmation{row.time(1), row.text(2), row.text(3)};
    facts.holdReason = row.text(4);
    facts.remind = row.time(5);
    for (const QJsonValue &entry : row.json(6)[u"list"_s].toArray())
        facts.shipments.append(shipmentFromJson(entry.toObject()));
    return facts;
}

} // namespace

Result<LocalFacts> LocalFactsStore::load(AccountId account, RemoteId order) const
{
    return Statement(m_database,
                     u"SELECT confirmed, confirmed_at, confirmed_by, confirmed_desk, hold_reason, remind, shipments "
                     "FROM order_local WHERE account = ? AND remote = ?"_s)
        .first(readFacts, account, order)
        .map([](const std::optional<LocalFacts> &facts) { return facts.value_or(LocalFacts()); });
}

Result<void> LocalFactsStore::save(AccountId account, RemoteId order, const LocalFacts &facts)
{
    Q_ASSERT(m_database.inTransaction());
    const Confirmation confirmed = facts.confirmed.value_or(Confirmation());
    auto saved = Statement(m_database, u"INSERT OR REPLACE INTO order_local(account, remote, confirmed, confirmed_at, "
                                       "confirmed_by, confirmed_desk, hold_reason, remind, shipments) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
                     .run(account, order, facts.confirmed.has_value(), confirmed.at, confirmed.by, confirmed.desk,
                          facts.holdReason, facts.remind, shipmentsToJson(facts.shipments));
    return saved.and_then([&] { return OrderStore(m_database).project(account, order); });
}

Result<RemoteId> LocalFactsStore::orderWithParcel(const QString &trackingNumber, AccountId account,
                                                  RemoteId except) const
{
    Statement statement(m_database,
                        u"SELECT remote FROM order_local WHERE account = ? AND remote <> ? "
                        "AND instr(shipments, ?) > 0 AND EXISTS (SELECT 1 FROM json_each(shipments, '$.list') "
                        "WHERE value ->> 'tracking_number' = ?) LIMIT 1"_s);
    return statement.number(account, except, trackingNumber, trackingNumber).map([](qint64 id) {
        return RemoteId{id};
    });
}

} // namespace tradeit
