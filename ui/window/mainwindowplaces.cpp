// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "ui/detail/detailpane.h"
#include "ui/orderlist/orderlistpane.h"
#include "ui/outbox/outboxpane.h"
#include "ui/sidebar/sidebar.h"
#include "ui/window/panelayout.h"
#include "ui/window/searchfield.h"
#include "ui/window/selectioncommands.h"

#include <QSignalBlocker>

namespace tradeit {

void MainWindow::showSection(const Section &section)
{
    m_everywhere = false;
    const bool outbox = section.kind == Section::Kind::Outbox;
    m_layout->showOutbox(outbox);
    if (outbox)
        m_outbox->refresh();
    else
        m_list->show(filterOf(section, m_context.clock.now()), section.title);
    followSelection();
}

/// A list that has orders always shows one of them.
void MainWindow::chooseFirst()
{
    if (m_list->selection().isEmpty())
        m_list->select(m_list->model().orderAt(0));
}

/// The outbox is no list of orders: from there, all of them are searched.
void MainWindow::search(const QString &query)
{
    m_list->setQuery(query);
    if (!query.isEmpty() && m_layout->showsOutbox())
        showEverywhere();
    else if (query.isEmpty() && m_everywhere)
        showSection(m_sidebar->chosen());
}

void MainWindow::showEverywhere()
{
    m_everywhere = true;
    m_layout->showOutbox(false);
    m_list->show(OrderFilter{}, tr("All orders"));
    followSelection();
}

void MainWindow::showOrder(OrderId order)
{
    const QList<OrderId> listed = m_list->selection();
    m_layout->showOutbox(false);
    m_search->takeQuery({});
    m_list->setQuery({});
    if (listed != QList<OrderId>{order}) {
        showEverywhere();
        m_list->select(order);
    }
    m_detail->showOrder(order);
    m_list->focusTable();
}

void MainWindow::showOutboxOf(const QUuid &intent)
{
    m_sidebar->choose({.kind = Section::Kind::Outbox});
    m_layout->showOutbox(true);
    if (!intent.isNull())
        m_outbox->select(intent);
    m_outbox->focusTable();
    followSelection();
}

OrderFilter MainWindow::view() const
{
    OrderFilter filter = m_everywhere ? OrderFilter{} : filterOf(m_sidebar->chosen(), m_context.clock.now());
    filter.query = m_search->text().trimmed();
    return filter;
}

QList<OrderId> MainWindow::selection() const
{
    return m_layout->showsOutbox() ? QList<OrderId>() : m_list->selection();
}

OrderId MainWindow::theOrder() const
{
    const QList<OrderId> orders = selection();
    return orders.size() == 1 ? orders.first() : OrderId();
}

void MainWindow::followSelection()
{
    const QList<OrderId> orders = selection();
    m_followed = orders;
    m_selection->follow(orders,
                        m_layout->showsOutbox() ? tr("Go to a list of orders first.") : tr("Choose an order first."));
    if (m_layout->showsOutbox())
        return;
    if (orders.size() > 1)
        m_detail->showSelection(orders);
    else
        m_detail->showOrder(orders.value(0));
}

void MainWindow::followChanges(const DeskChanges &changes)
{
    const QList<OrderId> orders = selection();
    if (changes.many || (orders.size() == 1 && changes.orders.contains(orders.first())))
        m_selection->follow(orders, tr("Choose an order first."));
}

} // namespace tradeit
