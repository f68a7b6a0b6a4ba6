// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/pagewalk.h"

#include "core/sync/pullplan.h"

namespace tradeit {

PageWalk::PageWalk(const AccountPeers &peers, PullShelf &shelf, const OrderQuery &query, QObject *parent)
    : QObject(parent), m_peers(peers), m_shelf(shelf), m_query(query)
{
    m_query.walk = OrderQuery::Walk::IdAscending;
}

QFuture<Result<PageWalk::Outcome>> PageWalk::run()
{
    askPage();
    return m_promise.future();
}

void PageWalk::askPage()
{
    whenDone(m_peers.shop.orders(m_query), this, [this](const Result<OrderPage> &page) { pageRead(page); });
}

void PageWalk::pageRead(const Result<OrderPage> &page)
{
    if (m_over)
        return;
    if (!page) {
        finish(Fault(page.error()));
        return;
    }
    if (m_query.page == 1) {
        m_expected = page->total;
        m_outcome.serverTime = page->serverTime;
    }
    const qsizetype before = m_ids.size();
    for (const Order &order : page->orders) {
        m_ids.insert(order.id);
        if (m_query.stubsOnly)
            m_outcome.stubs.insert(order.id, order);
    }
    m_unreadable += page->unreadable;
    const QDateTime latest = latestModified(page->orders);
    if (latest.isValid() && (!m_outcome.latest.isValid() || latest > m_outcome.latest))
        m_outcome.latest = latest;
    // A peer that ignores the page number would repeat itself for ever.
    const bool nothingNew = m_ids.size() == before && page->unreadable == 0;
    const bool last = isLastPage(m_query, *page) || nothingNew;
    if (!last) {
        ++m_query.page;
        askPage();
    }
    if (!m_query.stubsOnly) {
        if (const Result<void> stored = m_shelf.storePage(*page); !stored) {
            finish(Fault(stored.error()));
            return;
        }
    }
    Q_EMIT progressed(m_ids.size(), m_expected);
    if (last)
        walkEnded();
}

void PageWalk::walkEnded()
{
    ++m_walks;
    m_outcome.complete = m_expected < 0 || m_ids.size() + m_unreadable >= m_expected;
    if (m_outcome.complete || m_walks >= mostWalks) {
        finish(m_outcome);
        return;
    }
    m_ids.clear();
    m_outcome.stubs.clear();
    m_unreadable = 0;
    m_query.page = 1;
    askPage();
}

void PageWalk::finish(const Result<Outcome> &outcome)
{
    m_over = true;
    m_promise.finish(outcome);
}

} // namespace tradeit
