// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/pullrun.h"

#include "core/store/factstores.h"
#include "core/sync/intransaction.h"
#include "core/sync/orderreread.h"
#include "core/sync/projectionrun.h"
#include "core/sync/refundrun.h"

namespace tradeit {

namespace {

const QString changesFeed = QStringLiteral("orders");
const QString firstFeed = QStringLiteral("first");
const QString sweepFeed = QStringLiteral("sweep");
const QString openFeed = QStringLiteral("open");
const QString modifiedMember = QStringLiteral("modified");
constexpr qsizetype mostSingleReads = 200; // a run; what is left is found by the next sweep
constexpr qsizetype mostOlderRefunds = 25; // a run; the next one goes on

} // namespace

bool isOwnTrouble(const Error &error)
{
    return error.kind == ErrorKind::Disk || error.kind == ErrorKind::Damaged || error.kind == ErrorKind::Cancelled;
}

PullRun::PullRun(const AccountPeers &peers, QObject *parent) : QObject(parent), m_peers(peers), m_shelf(peers)
{
}

QFuture<Result<PullOutcome>> PullRun::run(bool full)
{
    m_full = full;
    begin();
    return m_promise.future();
}

void PullRun::begin()
{
    if (m_peers.account.firstFullSync.isValid()) {
        project(&PullRun::changes);
        return;
    }
    m_isFirst = true;
    m_shelf.setQuiet(true);
    const Result<QJsonObject> state = cursor(firstFeed);
    if (!state) {
        stop(state.error());
        return;
    }
    m_first = resumed(firstSyncFromJson(*state));
    if (m_first.walked)
        firstSweep();
    else
        firstPages();
}

void PullRun::firstPages()
{
    OrderQuery query;
    query.walk = OrderQuery::Walk::NewestFirst;
    query.createdBefore = m_first.before;
    query.page = m_first.page;
    whenDone(m_peers.shop.orders(query), this,
             [this, query](const Result<OrderPage> &page) { firstPageRead(query, page); });
}

void PullRun::firstPageRead(const OrderQuery &query, const Result<OrderPage> &page)
{
    if (m_over)
        return;
    if (!page) {
        stop(page.error());
        return;
    }
    const FirstSync next = advanced(m_first, *page, isLastPage(query, *page));
    m_first = next;
    if (!m_first.walked)
        firstPages(); // the shop works while this page is stored
    const Result<void> stored = m_shelf.storePage(
        *page, [&] { return CursorStore(m_peers.database).save(m_peers.account.id, firstFeed, toJson(next)); });
    if (!stored) {
        stop(stored.error());
        return;
    }
    m_firstRead += page->orders.size();
    Q_EMIT progressed(m_firstRead, page->total);
    if (m_first.walked)
        firstSweep();
}

void PullRun::firstSweep()
{
    OrderQuery query;
    query.stubsOnly = true;
    auto *walk = new PageWalk(m_peers, m_shelf, query, this);
    whenDone(walk->run(), this,
             [this](const Result<PageWalk::Outcome> &outcome) { sweepRead(outcome, &PullRun::firstDone); });
}

void PullRun::firstDone()
{
    const AccountPeers &peers = m_peers;
    const QDateTime now = peers.clock.now();
    const Result<void> written = inTransaction(peers.database, [&]() -> Result<void> {
        CursorStore cursors(peers.database);
        Result<void> done = changeAccount(peers, [&now](Account &account) { account.firstFullSync = now; });
        if (done)
            done = cursors.save(peers.account.id, changesFeed, {{modifiedMember, isoUtc(m_first.bound)}});
        for (const QString &feed : {sweepFeed, openFeed})
            if (done)
                done = cursors.save(peers.account.id, feed, cycleDone(now));
        return done ? ProjectionRun::plan(peers) : done;
    });
    if (!written) {
        m_peers.account.firstFullSync = {};
        stop(written.error());
        return;
    }
    project(&PullRun::refunds);
}

/// Which orders count as confirmed depends on when the first sync was complete.
void PullRun::project(Then then)
{
    auto *run = new ProjectionRun(m_peers, this);
    whenDone(run->run(), this, [this, then](const Result<void> &done) {
        if (done)
            (this->*then)();
        else
            stop(done.error());
    });
}

void PullRun::changes()
{
    const Result<QJsonObject> state = cursor(changesFeed);
    if (!state) {
        stop(state.error());
        return;
    }
    m_cursor = fromIsoUtc(state->value(modifiedMember).toString());
    m_shelf.setQuiet(!m_cursor.isValid());
    OrderQuery query;
    if (m_cursor.isValid() && !m_full)
        query.modifiedAfter = changedSince(m_cursor);
    auto *walk = new PageWalk(m_peers, m_shelf, query, this);
    connect(walk, &PageWalk::progressed, this, &PullRun::progressed);
    whenDone(walk->run(), this, [this](const Result<PageWalk::Outcome> &outcome) { changesRead(outcome); });
}

void PullRun::changesRead(const Result<PageWalk::Outcome> &walk)
{
    if (!walk) {
        stop(walk.error());
        return;
    }
    // An order dated ahead of the server itself must not carry the bound past changes to come.
    QDateTime latest = walk->latest;
    if (latest.isValid() && walk->serverTime.isValid())
        latest = std::min(latest, walk->serverTime);
    const bool forward = walk->complete && latest.isValid() && (!m_cursor.isValid() || latest > m_cursor);
    QJsonObject value{{modifiedMember, isoUtc(forward ? latest : m_cursor)}};
    if (walk->serverTime.isValid())
        value.insert(QStringLiteral("skew_s"), m_peers.clock.now().secsTo(walk->serverTime));
    if (const Result<void> saved = saveCursor(changesFeed, value); !saved)
        stop(saved.error());
    else
        sweep();
}

void PullRun::sweep()
{
    const std::optional<bool> now = due(sweepFeed, sweepCycleSeconds);
    if (!now)
        return;
    if (!*now) {
        openOrders();
        return;
    }
    OrderQuery query;
    query.stubsOnly = true;
    auto *walk = new PageWalk(m_peers, m_shelf, query, this);
    whenDone(walk->run(), this,
             [this](const Result<PageWalk::Outcome> &outcome) { sweepRead(outcome, &PullRun::sweepDone); });
}

void PullRun::sweepRead(const Result<PageWalk::Outcome> &walk, Then then)
{
    const Result<QList<OrderStub>> stored =
        walk ? OrderStore(m_peers.database).stubs(m_peers.account.id) : Result<QList<OrderStub>>(Fault(walk.error()));
    if (!stored) {
        stop(stored.error());
        return;
    }
    SweepFindings findings = compareSweep(*stored, walk->stubs);
    if (!walk->complete)
        findings.missing.clear(); // what an incomplete walk does not show may well be there
    m_sweepWhole = walk->complete && findings.missing.size() <= mostSingleReads;
    reread(findings.reread, findings.missing.mid(0, mostSingleReads), then);
}

void PullRun::sweepDone()
{
    const Result<void> saved = m_sweepWhole ? saveCursor(sweepFeed, cycleDone(m_peers.clock.now())) : Result<void>();
    if (!saved)
        stop(saved.error());
    else
        openOrders();
}

void PullRun::openOrders()
{
    const std::optional<bool> now = due(openFeed, openCycleSeconds);
    if (!now)
        return;
    if (!*now) {
        refunds();
        return;
    }
    Result<QList<RemoteId>> open = OrderStore(m_peers.database).openOrders(m_peers.account.id);
    if (!open) {
        stop(open.error());
        return;
    }
    open->removeIf([this](RemoteId id) { return m_shelf.seen().contains(id); });
    reread(*open, {}, &PullRun::openDone);
}

void PullRun::openDone()
{
    if (const Result<void> saved = saveCursor(openFeed, cycleDone(m_peers.clock.now())); !saved)
        stop(saved.error());
    else
        refunds();
}

/// Those of orders long over may wait for later runs: on a slow host they would keep the first one for minutes.
void PullRun::refunds()
{
    const Result<RefundsToRead> waiting = m_shelf.refundsToRead();
    if (!waiting) {
        stop(waiting.error());
        return;
    }
    const qsizetype older = m_full ? waiting->older.size() : m_isFirst ? 0 : mostOlderRefunds;
    auto *run = new RefundRun(m_peers, m_shelf, this);
    whenDone(run->run(waiting->soon + waiting->older.mid(0, older)), this, [this](const Result<void> &done) {
        if (done)
            finish();
        else
            stop(done.error());
    });
}

void PullRun::reread(const QList<RemoteId> &listed, const QList<RemoteId> &single, Then then)
{
    auto *reread = new OrderReread(m_peers, m_shelf, this);
    whenDone(reread->run(listed, single), this, [this, reread, then](const Result<void> &done) {
        if (!m_unreadable)
            m_unreadable = reread->unreadable();
        if (done)
            (this->*then)();
        else
            stop(done.error());
    });
}

Result<QJsonObject> PullRun::cursor(const QString &feed) const
{
    return CursorStore(m_peers.database).load(m_peers.account.id, feed);
}

Result<void> PullRun::saveCursor(const QString &feed, const QJsonObject &value) const
{
    return inTransaction(m_peers.database,
                         [&] { return CursorStore(m_peers.database).save(m_peers.account.id, feed, value); });
}

/// Unset when the run was stopped.
std::optional<bool> PullRun::due(const QString &feed, qint64 seconds)
{
    const Result<QJsonObject> state = cursor(feed);
    if (!state) {
        stop(state.error());
        return {};
    }
    return m_full || isDue(*state, m_peers.clock.now(), seconds);
}

void PullRun::finish()
{
    m_promise.finish(PullOutcome{.tally = m_shelf.tally(), .error = {}, .unreadable = m_unreadable});
}

void PullRun::stop(const Error &error)
{
    m_over = true;
    if (isOwnTrouble(error))
        m_promise.finish(Fault(error));
    else
        m_promise.finish(PullOutcome{.tally = m_shelf.tally(), .error = error, .unreadable = m_unreadable});
}

} // namespace tradeit
