// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/whendone.h"
#include "core/sync/accountpeers.h"
#include "core/sync/pagewalk.h"
#include "core/sync/pullplan.h"
#include "core/sync/pullshelf.h"

namespace tradeit {

/// The desk's own trouble, as against the shop's: it ends a run as a fault.
[[nodiscard]] bool isOwnTrouble(const Error &error);

/// What a pull brought; with `error` it stopped there and goes on the next time.
struct PullOutcome
{
    PullTally tally;
    std::optional<Error> error;
    std::optional<Error> unreadable; ///< names an order that the shop shows and the desk cannot read; all else went on
};

/// Brings the store up to date with the shop: first sync or changes, then the slower cycles that find what modification
/// times miss (sweep, open orders), refunds in detail: of open and recent orders in every run, of older ones some in
/// each later run and all in a full one. Resumable after every page. One run per object.
class PullRun : public QObject
{
    Q_OBJECT
public:
    explicit PullRun(const AccountPeers &peers, QObject *parent = nullptr);

    /// `full`: walk everything and sweep, whatever the cursors say. Fails only with the desk's own trouble.
    [[nodiscard]] QFuture<Result<PullOutcome>> run(bool full);

Q_SIGNALS:
    void progressed(qint64 done, qint64 expected);

private:
    using Then = void (PullRun::*)();

    void begin();
    void firstPages();
    void firstPageRead(const OrderQuery &query, const Result<OrderPage> &page);
    void firstSweep();
    void firstDone();
    void project(Then then);
    void changes();
    void changesRead(const Result<PageWalk::Outcome> &walk);
    void sweep();
    void sweepRead(const Result<PageWalk::Outcome> &walk, Then then);
    void sweepDone();
    void openOrders();
    void openDone();
    void refunds();
    void reread(const QList<RemoteId> &listed, const QList<RemoteId> &single, Then then);
    [[nodiscard]] Result<QJsonObject> cursor(const QString &feed) const;
    [[nodiscard]] Result<void> saveCursor(const QString &feed, const QJsonObject &value) const;
    [[nodiscard]] std::optional<bool> due(const QString &feed, qint64 seconds);
    void finish();
    void stop(const Error &error);

    AccountPeers m_peers;
    PullShelf m_shelf;
    Promise<PullOutcome> m_promise;
    bool m_full = false;
    bool m_isFirst = false; ///< no sync was complete before this run
    FirstSync m_first;
    qint64 m_firstRead = 0;
    bool m_over = false; ///< the answer to a page asked for ahead may still come
    QDateTime m_cursor;
    std::optional<Error> m_unreadable;
    bool m_sweepWhole = false; ///< the sweep's findings were all followed
};

} // namespace tradeit
