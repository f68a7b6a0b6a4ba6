// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/whendone.h"
#include "core/sync/accountpeers.h"
#include "core/sync/pullshelf.h"

#include <QHash>

namespace tradeit {

/// A complete walk of a fixed set by ascending id, page by page, done again while ids are missing against the first
/// page's total (finding 4). The next page is asked for before the one just read is stored, so that the shop works
/// while the disk does; never earlier, since a page asked for out of turn would hide an order that slips into the one
/// before it. One run per object.
class PageWalk : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        bool complete = false;        ///< as many distinct ids as the first page promised
        QDateTime latest;             ///< greatest modification time seen, the server's
        QDateTime serverTime;         ///< of the first page; invalid when the peer does not tell
        QHash<RemoteId, Order> stubs; ///< of a stubsOnly walk
    };

    /// Rows of full pages go to the shelf as they come; those of a stubsOnly walk are kept in the outcome.
    PageWalk(const AccountPeers &peers, PullShelf &shelf, const OrderQuery &query, QObject *parent = nullptr);
    [[nodiscard]] QFuture<Result<Outcome>> run();

Q_SIGNALS:
    void progressed(qint64 done, qint64 expected);

private:
    void askPage();
    void pageRead(const Result<OrderPage> &page);
    void walkEnded();
    void finish(const Result<Outcome> &outcome);

    AccountPeers m_peers;
    PullShelf &m_shelf;
    OrderQuery m_query;
    Promise<Outcome> m_promise;
    Outcome m_outcome;
    QSet<RemoteId> m_ids;
    qint64 m_unreadable = 0;
    qint64 m_expected = -1;
    int m_walks = 0;
    bool m_over = false; ///< the answer to a page asked for ahead may still come
};

} // namespace tradeit
