// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/accountpeers.h"

#include "core/store/accountstore.h"

namespace tradeit {

Result<void> changeAccount(const AccountPeers &peers, const std::function<void(Account &)> &change)
{
    AccountStore store(peers.database);
    Result<Account> stored = store.find(peers.account.id);
    if (!stored)
        return Fault(stored.error());
    change(*stored);
    change(peers.account);
    return store.update(*stored);
}

} // namespace tradeit
