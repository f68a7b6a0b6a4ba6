// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/freshener.h"

#include "ui/words/errorwords.h"

namespace tradeit {

namespace {

constexpr auto lookTime = std::chrono::milliseconds(300);
constexpr qint64 freshFor = 10 * 60; ///< seconds

} // namespace

Freshener::Freshener(PaneContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lookTime);
    connect(&m_timer, &QTimer::timeout, this, &Freshener::settle);
}

bool Freshener::isOld(const OrderDetail &detail) const
{
    const OrderView &view = detail.view;
    if (view.stored.gone || view.stored.group)
        return false;
    const QDateTime line = m_context.clock.now().addSecs(-freshFor);
    if (view.stored.readAt < line || !view.stored.complete)
        return true;
    // What nobody has read yet shows only where the shop tells its stock at all.
    const Capabilities &can = view.account.capabilities;
    if (can.readStock && view.stored.effective.open && view.stock.isEmpty() && !view.stored.order.lines.isEmpty())
        return true;
    return std::any_of(view.stock.cbegin(), view.stock.cend(), [&](const StockItem &item) { return item.asOf < line; });
}

void Freshener::follow(const OrderDetail &detail)
{
    const OrderId order = detail.view.stored.oid;
    m_old = isOld(detail);
    if (order == m_order)
        return;
    m_order = order;
    m_timer.start();
}

void Freshener::leave()
{
    m_order = {};
    m_timer.stop();
}

void Freshener::settle()
{
    Q_EMIT settled(m_order);
    const QDateTime now = m_context.clock.now();
    const QDateTime asked = m_asked.value(m_order);
    if (m_old && (!asked.isValid() || asked.secsTo(now) >= freshFor))
        ask();
}

void Freshener::ask()
{
    const OrderId order = m_order;
    m_asked.insert(order, m_context.clock.now());
    Q_EMIT began(order);
    whenDone(m_context.client.ask([order](Desk &desk) { return desk.refreshOrder(order); }), this,
             [this, order](const Result<void> &done) {
                 const bool quiet = done || done.error().kind == ErrorKind::Cancelled;
                 Q_EMIT ended(order, quiet ? QString() : words::errorSentence(done.error()));
             });
}

} // namespace tradeit
