// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

namespace tradeit {

/// What a commit touched. Over 500 orders it becomes `many`, and the window asks again.
struct DeskChanges
{
    QList<OrderId> orders;
    bool many = false;
    bool outbox = false;   ///< an intent was added or changed
    bool accounts = false; ///< an account was added, changed or removed
    qint64 revision = 0;
};

/// How it goes with one account's line.
struct AccountLine
{
    AccountId id;
    QString account;
    bool syncing = false;
    qint64 done = 0, expected = -1; ///< while syncing: orders read and expected, -1 when not known
    QDateTime lastSync;             ///< UTC, end of the last one that succeeded in this program's life or before
    QDateTime failingSince;         ///< UTC; invalid while it goes well
    QDateTime nextTry;              ///< UTC; invalid: only when asked
    std::optional<Error> trouble;
    friend bool operator==(const AccountLine &, const AccountLine &) = default;
};

struct DeskStatus
{
    QList<AccountLine> lines;     ///< by name
    qint64 bytesToday = 0;        ///< sent and received since midnight of this computer's day
    std::optional<Error> trouble; ///< the desk's own: disk, damage
    friend bool operator==(const DeskStatus &, const DeskStatus &) = default;
};

} // namespace tradeit
