// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/marketplace.h"
#include "core/store/orderstore.h"

#include <QJsonObject>
#include <QSet>

namespace tradeit {

/// The pure half of the pull (ARCHITECTURE 7, DATA.md): what the cursors mean and what a sweep found.

/// Changes are asked for from this long before the cursor: the peer's times have whole seconds and its bound is strict.
inline constexpr qint64 overlapSeconds = 300;
inline constexpr qint64 openCycleSeconds = 15 * 60;
inline constexpr qint64 sweepCycleSeconds = 24 * 3600;
inline constexpr int mostWalks = 3;

/// Bound of an incremental walk.
[[nodiscard]] QDateTime changedSince(const QDateTime &cursor);
/// Whether a slow cycle is due; also when its last time lies in the future (the clock was set back).
[[nodiscard]] bool isDue(const QJsonObject &cursor, const QDateTime &now, qint64 seconds);
[[nodiscard]] QJsonObject cycleDone(const QDateTime &now);

/// Where the first sync stands. It is an offset walk, newest first, below `before`; begun again it goes on at the
/// oldest order it stored, or at the next page where a whole page lies in one second.
struct FirstSync
{
    QDateTime bound;  ///< the server's time when it began: from here the first incremental walk asks
    QDateTime before; ///< invalid: no upper bound
    QDateTime oldest; ///< created of the oldest order stored
    int page = 1;     ///< next page below `before`
    bool walked = false;
    friend bool operator==(const FirstSync &, const FirstSync &) = default;
};
[[nodiscard]] QJsonObject toJson(const FirstSync &state);
[[nodiscard]] FirstSync firstSyncFromJson(const QJsonObject &json);
/// Where to begin after an interruption.
[[nodiscard]] FirstSync resumed(const FirstSync &state);
/// After a page was stored. `last` pages end the walk.
[[nodiscard]] FirstSync advanced(const FirstSync &state, const OrderPage &page, bool last);

/// Whether this page is the last one of its walk.
[[nodiscard]] bool isLastPage(const OrderQuery &query, const OrderPage &page);
[[nodiscard]] QDateTime latestModified(const QList<Order> &orders);

/// What a complete walk of ids and statuses says about the store.
struct SweepFindings
{
    QList<RemoteId> reread;  ///< new here, changed, or back from the bin
    QList<RemoteId> missing; ///< stored and no longer listed: trashed or deleted, asked for by id
    friend bool operator==(const SweepFindings &, const SweepFindings &) = default;
};
[[nodiscard]] SweepFindings compareSweep(const QList<OrderStub> &stored, const QHash<RemoteId, Order> &remote);

} // namespace tradeit
