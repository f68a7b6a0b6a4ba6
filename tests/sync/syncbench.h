// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/orders/effective.h"
#include "core/sync/accountpeers.h"
#include "core/sync/orderlane.h"
#include "core/sync/pullrun.h"
#include "tests/sync/fakeshop.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTemporaryDir>

namespace tradeit::test {

/// Runs the event loop until the answer is there; ten seconds at most.
template <typename T>
Result<T> await(const QFuture<Result<T>> &future)
{
    const QDeadlineTimer deadline(10'000);
    while (!future.isFinished() && !deadline.hasExpired())
        QCoreApplication::processEvents();
    if (!future.isFinished() || future.resultCount() == 0)
        return fault(ErrorKind::Cancelled, QStringLiteral("no answer"));
    return future.resultAt(0);
}

/// One account on a real profile beside a fake shop, with a clock that the test moves.
class SyncBench
{
public:
    SyncBench();

    [[nodiscard]] AccountPeers peers();
    /// Stores what the shop shows and queues an act on it, as the desk does.
    Intent queue(IntentKind kind, qint64 order, IntentParams params = {}, const QDateTime &holdUntil = {});
    void storeFromShop();
    Result<LaneOutcome> drain();
    Result<PullOutcome> pull(bool full = false);
    /// The process dies after `events` rounds of its event loop; the profile is opened again.
    void drainAndDie(int events);
    void reopen();

    [[nodiscard]] Intent intent(const QUuid &id) const;
    [[nodiscard]] QString remoteStatus(qint64 order) const; ///< as stored; "gone" when gone
    [[nodiscard]] qint64 stored() const;

    QTemporaryDir folder;
    ShiftedClock clock;
    std::unique_ptr<Database> database;
    Account account;
    FakeShop shop;
};

[[nodiscard]] Error serverError(int status);
[[nodiscard]] Error neverSent();
[[nodiscard]] Error answeredWith(ErrorKind kind, int status);

} // namespace tradeit::test
