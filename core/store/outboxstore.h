// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/intent.h"
#include "core/store/database.h"

namespace tradeit {

/// acts.intent and acts.step. Writing methods also project the order they concern.
class OutboxStore
{
public:
    explicit OutboxStore(Database &database) : m_database(database) {}
    /// Gives `seq` and stores intent and steps. The caller writes message, audit line and local facts in the same
    /// transaction.
    [[nodiscard]] Result<Intent> enqueue(Intent intent);
    [[nodiscard]] Result<void> save(const Intent &intent);    ///< state, reason, detail, base, theirs and all steps
    [[nodiscard]] Result<Intent> find(const QUuid &id) const; ///< NotFound
    [[nodiscard]] Result<QList<Intent>> live(AccountId account) const; ///< by order, then seq; account 0: all
    [[nodiscard]] Result<QList<Intent>> liveOf(AccountId account, RemoteId order) const;  ///< of one order, by seq
    [[nodiscard]] Result<QList<Intent>> ofOrder(AccountId account, RemoteId order) const; ///< all states, by seq
    /// How many are live, and how many of those need a person.
    [[nodiscard]] Result<std::pair<int, int>> liveCount() const;
    [[nodiscard]] Result<QList<Intent>>
    recent(int limit) const; ///< live ones first, then done and dropped, newest first

private:
    Database &m_database;
};

} // namespace tradeit
