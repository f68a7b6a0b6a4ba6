// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/accountrun.h"

#include "core/store/outboxstore.h"
#include "core/sync/intransaction.h"
#include "core/sync/resolution.h"
#include "core/sync/stockrun.h"
#include "core/sync/verifyrun.h"

namespace tradeit {

namespace {

constexpr qint64 probeSeconds = 7 * 24 * 3600;

/// After this the shop will not answer the rest of the run either.
bool endsRun(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Tls:
    case ErrorKind::Auth:
    case ErrorKind::NoApi:
    case ErrorKind::Redirect:
    case ErrorKind::RateLimited:
        return true;
    case ErrorKind::Offline:
        return error.reach == Reach::NeverSent;
    default:
        return false;
    }
}

/// What makes the desk look at the shop's API anew the next time (ARCHITECTURE 8).
bool asksForProbe(const Error &error)
{
    return error.kind == ErrorKind::Auth || error.kind == ErrorKind::NoApi || error.httpStatus == 403 ||
           error.httpStatus == 404;
}

} // namespace

AccountRun::AccountRun(const AccountPeers &peers, const HttpClient &http, const SyncOptions &options, QObject *parent)
    : QObject(parent), m_peers(peers), m_http(http), m_options(options)
{
    m_report.account = peers.account.name;
}

bool AccountRun::probeIsDue(const Account &account, const QDateTime &now)
{
    const QDateTime probed = account.capabilities.probed;
    return !probed.isValid() || account.paused || probed.secsTo(now) > probeSeconds || probed > now.addSecs(60);
}

QFuture<Result<SyncReport>> AccountRun::run()
{
    m_requests = m_http.requests();
    m_sent = m_http.bytesSent();
    m_received = m_http.bytesReceived();
    if (probeIsDue(m_peers.account, m_peers.clock.now()))
        whenDone(m_peers.shop.probe(), this, [this](const Result<Capabilities> &found) { probed(found); });
    else
        drain();
    return m_promise.future();
}

void AccountRun::probed(const Result<Capabilities> &capabilities)
{
    if (!capabilities) {
        note(capabilities.error());
        finish();
        return;
    }
    Account &account = m_peers.account;
    const Account before = account;
    Capabilities found = *capabilities;
    if (!found.probed.isValid())
        found.probed = m_peers.clock.now();
    const bool resumes = account.paused && found.writeOrders;
    const Result<void> written = inTransaction(m_peers.database, [&]() -> Result<void> {
        const Result<void> again = resumes ? takeUpAgain() : Result<void>();
        return again ? changeAccount(m_peers,
                                     [&](Account &changed) {
                                         changed.capabilities = found;
                                         changed.paused = changed.paused && !resumes;
                                     })
                     : again;
    });
    if (!written) {
        account = before;
        finishWith(written.error());
    } else {
        drain();
    }
}

/// Signed in again: what waited for that is queued.
Result<void> AccountRun::takeUpAgain()
{
    OutboxStore outbox(m_peers.database);
    const Result<QList<Intent>> live = outbox.live(m_peers.account.id);
    if (!live)
        return Fault(live.error());
    for (const Intent &intent : *live) {
        if (intent.state != IntentState::Attention || intent.reason != AttentionReason::Auth)
            continue;
        const Result<Intent> again = retry(intent);
        const Result<void> saved = again ? outbox.save(*again) : Result<void>(Fault(again.error()));
        if (!saved)
            return saved;
    }
    return {};
}

void AccountRun::drain()
{
    if (!m_options.drain) {
        pull();
        return;
    }
    auto *drain = new Drain(m_peers, this);
    whenDone(drain->run(), this, [this](const Result<LaneOutcome> &outcome) { drained(outcome); });
}

void AccountRun::drained(const Result<LaneOutcome> &outcome)
{
    if (!outcome) {
        finishWith(outcome.error());
        return;
    }
    m_report.applied = outcome->applied;
    m_report.retryAt = outcome->retryAt;
    if (outcome->error)
        note(*outcome->error);
    if (outcome->error && endsRun(*outcome->error))
        finish();
    else
        pull();
}

void AccountRun::pull()
{
    if (!m_options.pull) {
        finish();
        return;
    }
    auto *pull = new PullRun(m_peers, this);
    connect(pull, &PullRun::progressed, this, &AccountRun::progressed);
    whenDone(pull->run(m_options.full), this, [this](const Result<PullOutcome> &outcome) { pulled(outcome); });
}

void AccountRun::pulled(const Result<PullOutcome> &outcome)
{
    if (!outcome) {
        finishWith(outcome.error());
        return;
    }
    m_report.fresh = outcome->tally.fresh;
    m_report.changed = outcome->tally.changed;
    m_report.gone = outcome->tally.gone;
    m_report.freshOrders = outcome->tally.freshOrders;
    if (outcome->error) {
        note(*outcome->error);
        finish();
    } else {
        if (outcome->unreadable)
            note(*outcome->unreadable);
        verify();
    }
}

void AccountRun::verify()
{
    if (!m_options.verify) {
        stock();
        return;
    }
    auto *verify = new VerifyRun(m_peers, this);
    whenDone(verify->run(), this, [this](const Result<std::optional<Error>> &failed) {
        if (!failed) {
            finishWith(failed.error());
            return;
        }
        if (*failed)
            note(**failed);
        stock();
    });
}

void AccountRun::stock()
{
    if (!m_peers.account.capabilities.readStock) {
        finish();
        return;
    }
    auto *stock = new StockRun(m_peers, this);
    whenDone(stock->run(), this, [this](const Result<void> &done) {
        if (!done && isOwnTrouble(done.error())) {
            finishWith(done.error());
            return;
        }
        if (!done)
            note(done.error());
        finish();
    });
}

void AccountRun::note(const Error &error)
{
    if (!m_report.error)
        m_report.error = error;
    if (error.retryAfter && !m_report.retryAt.isValid())
        m_report.retryAt = m_peers.clock.now().addSecs(error.retryAfter->count());
}

Result<void> AccountRun::countLive()
{
    const Result<QList<Intent>> live = OutboxStore(m_peers.database).live(m_peers.account.id);
    if (!live)
        return Fault(live.error());
    for (const Intent &intent : *live)
        ++(intent.state == IntentState::Attention ? m_report.attention : m_report.waiting);
    if (m_report.error && asksForProbe(*m_report.error))
        return inTransaction(m_peers.database, [this] {
            return changeAccount(m_peers, [](Account &account) { account.capabilities.probed = {}; });
        });
    return {};
}

void AccountRun::finish()
{
    if (m_report.error && isOwnTrouble(*m_report.error)) {
        finishWith(*m_report.error);
        return;
    }
    if (const Result<void> counted = countLive(); !counted) {
        finishWith(counted.error());
        return;
    }
    m_report.requests = m_http.requests() - m_requests;
    m_report.bytesSent = m_http.bytesSent() - m_sent;
    m_report.bytesReceived = m_http.bytesReceived() - m_received;
    m_promise.finish(m_report);
}

void AccountRun::finishWith(const Error &error)
{
    m_promise.finish(Fault(error));
}

} // namespace tradeit
