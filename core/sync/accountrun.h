// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/accountsync.h"
#include "core/sync/drain.h"
#include "core/sync/pullrun.h"

namespace tradeit {

/// One run of AccountSync::run, step by step: probe if due → drain → pull → verify → stock. One run per object.
class AccountRun : public QObject
{
    Q_OBJECT
public:
    AccountRun(const AccountPeers &peers, const HttpClient &http, const SyncOptions &options,
               QObject *parent = nullptr);
    [[nodiscard]] QFuture<Result<SyncReport>> run();

    /// Never probed, a week ago, or paused after a refusal.
    [[nodiscard]] static bool probeIsDue(const Account &account, const QDateTime &now);

Q_SIGNALS:
    void progressed(qint64 done, qint64 expected);

private:
    void probed(const Result<Capabilities> &capabilities);
    [[nodiscard]] Result<void> takeUpAgain();
    void drain();
    void drained(const Result<LaneOutcome> &outcome);
    void pull();
    void pulled(const Result<PullOutcome> &outcome);
    void verify();
    void stock();
    void note(const Error &error);
    [[nodiscard]] Result<void> countLive();
    void finish();
    void finishWith(const Error &error);

    AccountPeers m_peers;
    const HttpClient &m_http;
    SyncOptions m_options;
    Promise<SyncReport> m_promise;
    SyncReport m_report;
    qint64 m_requests = 0, m_sent = 0, m_received = 0;
};

} // namespace tradeit
