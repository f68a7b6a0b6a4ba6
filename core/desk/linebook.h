// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/desk/desk.h"
#include "core/desk/deskstatus.h"

namespace tradeit {

/// How it goes with every account's line: what the status bar and the banner say, and when the next try is due. After
/// a failure tries come at growing distances, 30 s to 10 min, or when the peer asked for.
class LineBook
{
public:
    LineBook(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// Takes in accounts that joined, lets go of those that left. What an earlier run wrote down is read again.
    [[nodiscard]] Result<void> follow(const QList<Account> &accounts);
    void setInterval(std::chrono::seconds interval);
    /// A next try further ahead than the desk ever waits means that the clock was set back: it is due now.
    void followClock();
    void begin(const QString &account); ///< empty: all
    void progress(AccountId account, qint64 done, qint64 expected);
    /// The end of a sync; writes down time and traffic.
    [[nodiscard]] Result<void> end(const SyncReport &report, bool pulled);
    /// The run as a whole failed; no account is syncing any more.
    void giveUp();

    [[nodiscard]] const QList<AccountLine> &lines() const { return m_lines; }
    [[nodiscard]] qint64 bytesToday() const;
    /// When the next sync is due; invalid: only when asked.
    [[nodiscard]] QDateTime nextPull() const;
    /// Whether the account's line is known to be down until its next try.
    [[nodiscard]] bool isWaiting(AccountId account) const;

private:
    struct Traffic
    {
        QDate day;
        qint64 bytes = 0;
        int failures = 0;
    };
    [[nodiscard]] AccountLine *lineOf(const QString &account);
    [[nodiscard]] Result<void> join(const Account &account);
    [[nodiscard]] QDateTime tryAgain(const SyncReport &report, int failures) const;

    Database &m_database;
    const Clock &m_clock;
    std::chrono::seconds m_interval{120};
    QList<AccountLine> m_lines;
    QHash<AccountId, Traffic> m_traffic;
};

} // namespace tradeit
