// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/database.h"

namespace tradeit {

/// Runs `write` (Result<void>()) inside one transaction and commits it: all or nothing.
template <typename Write>
[[nodiscard]] Result<void> inTransaction(Database &database, Write &&write)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return Fault(transaction.error());
    if (Result<void> written = write(); !written)
        return written;
    return transaction->commit();
}

} // namespace tradeit
