// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/account.h"
#include "core/orders/effective.h"
#include "core/store/database.h"

#include <QVariantList>

namespace tradeit {

/// The stand-in for a due date that is not there: 9999-12-31, after any real one.
inline constexpr qint64 farDue = 253'402'214'400'000;

/// Applies effective() to what is stored about an order of one account and writes its effective columns.
class Projection
{
public:
    Projection(Database &database, const Account &account) : m_database(database), m_account(account) {}
    /// What the seller sees of a snapshot, given this desk's live intents and local facts.
    [[nodiscard]] Result<Effective> of(const Order &order, bool group) const;
    /// Reads the stored snapshot and writes the effective columns if they differ.
    [[nodiscard]] Result<void> update(OrderId oid) const;

private:
    Database &m_database;
    const Account &m_account;
};

/// The effective columns in the order of effectiveColumns.
inline constexpr QStringView effectiveColumns =
    u"effective_status, rank, bucket, due, open, attention, pending, confirmed, confirmed_at, confirmed_by, "
    "confirmed_desk";
inline constexpr QStringView effectivePlaces = u"?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";
[[nodiscard]] QVariantList effectiveValues(const Effective &effective);

} // namespace tradeit
