// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/account.h"
#include "core/orders/effective.h"
#include "core/store/database.h"

#include <QHash>
#include <QVariantList>

namespace tradeit {

/// The stand-in for a due date that is not there: 9999-12-31, after any real one.
inline constexpr qint64 farDue = 253'402'214'400'000;

/// Ids as one value to bind: `IN (SELECT value FROM json_each(?))`.
template <typename Tag>
[[nodiscard]] QString sqlList(const QList<Id<Tag>> &ids)
{
    QString list(1, u'[');
    for (const Id<Tag> id : ids) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(id.value);
    }
    return list + u']';
}

/// Applies effective() to what is stored about an order of one account and writes its effective columns.
class Projection
{
public:
    Projection(Database &database, const Account &account) : m_database(database), m_account(account) {}
    /// Asks once which of these orders the desk has acted on; nothing is asked about the others afterwards. Holds as
    /// long as no intent or local fact changes: a page being stored.
    [[nodiscard]] Result<void> expect(const QList<RemoteId> &ids);
    /// What the seller sees of a snapshot, given this desk's live intents and local facts.
    [[nodiscard]] Result<Effective> of(const Order &order, bool group) const;
    /// Reads the stored snapshot and writes the effective columns if they differ.
    [[nodiscard]] Result<void> update(OrderId oid) const;

private:
    Database &m_database;
    const Account &m_account;
    QHash<RemoteId, bool> m_acted; ///< the expected orders: whether the desk acted on them
};

/// The effective columns in the order of effectiveColumns.
inline constexpr QStringView effectiveColumns =
    u"effective_status, rank, bucket, due, open, attention, pending, confirmed, confirmed_at, confirmed_by, "
    "confirmed_desk";
inline constexpr QStringView effectivePlaces = u"?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";
[[nodiscard]] QVariantList effectiveValues(const Effective &effective);

} // namespace tradeit
