// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/orderlane.h"

#include <QList>

namespace tradeit {

/// Sends what waits of one account: two orders at once, each in its own lane. One run per object.
class Drain : public QObject
{
    Q_OBJECT
public:
    explicit Drain(const AccountPeers &peers, QObject *parent = nullptr);

    /// Of every order with live intents, or of `only`. Fails only with the desk's own trouble.
    [[nodiscard]] QFuture<Result<LaneOutcome>> run(std::optional<RemoteId> only = {});

    /// When a process that stays should drain again: the earliest end of an undo time, due look, end of a wait, or a
    /// past time when something can go at once; invalid for none. Never later than such a wait can last from `now`,
    /// whatever the clock did since it began.
    [[nodiscard]] static Result<QDateTime> nextDue(Database &database, AccountId account, const QDateTime &now);

private:
    void startLanes();
    void laneEnded(OrderLane *lane, const Result<LaneOutcome> &outcome);

    AccountPeers m_peers;
    Promise<LaneOutcome> m_promise;
    LaneOutcome m_outcome;
    QList<RemoteId> m_waiting;
    std::optional<Error> m_trouble;
    int m_running = 0;
};

} // namespace tradeit
