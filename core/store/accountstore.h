// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/account.h"
#include "core/store/database.h"

namespace tradeit {

/// acts.account: set-ups, capabilities, state of the first sync. Names are unique (Refused otherwise).
class AccountStore
{
public:
    explicit AccountStore(Database &database) : m_database(database) {}
    [[nodiscard]] Result<QList<Account>> list() const;
    [[nodiscard]] Result<Account> find(const QString &name) const; ///< NotFound
    [[nodiscard]] Result<Account> find(AccountId id) const;
    [[nodiscard]] Result<AccountId> add(const Account &account);
    [[nodiscard]] Result<void> update(const Account &account);
    /// Takes the account with its mirror rows; intents stay listed as dropped, audit stays.
    [[nodiscard]] Result<void> remove(AccountId id);

private:
    Database &m_database;
};

} // namespace tradeit
