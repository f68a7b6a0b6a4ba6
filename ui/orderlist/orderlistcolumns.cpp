// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orderlist/orderlistpane.h"

#include "ui/orderlist/listwords.h"
#include "ui/orderlist/orderheader.h"
#include "ui/orderlist/ordertableview.h"

#include <QMenu>

using namespace Qt::StringLiterals;

// Columns and sort of OrderListPane, and how they are remembered.
namespace tradeit {

void OrderListPane::sortBy(int section)
{
    const auto key = sortKeyOf(static_cast<OrderColumn>(section));
    if (!key) { // the header has moved its arrow already
        const auto keys = {OrderColumn::Status,   OrderColumn::Number, OrderColumn::Due,
                           OrderColumn::Customer, OrderColumn::Total,  OrderColumn::Created};
        for (const OrderColumn column : keys) {
            if (sortKeyOf(column) == m_sort.key)
                m_table->header()->setSortIndicator(static_cast<int>(column),
                                                    m_sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
        return;
    }
    m_sort = {*key, m_table->header()->sortIndicatorOrder() == Qt::DescendingOrder};
    saveLayout();
    reload();
}

void OrderListPane::chooseColumns(QPoint global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int section = 0; section < orderColumns; ++section) {
        const auto column = static_cast<OrderColumn>(section);
        QAction *action = menu->addAction(columnName(column));
        action->setCheckable(true);
        action->setChecked(m_table->isColumnShown(column));
        action->setEnabled(column != OrderColumn::Status);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_table->showColumn(column, shown);
            saveLayout();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, this, [this] {
        m_table->resetColumns();
        m_sort = {};
        saveLayout();
        reload();
    });
    menu->popup(global);
}

QString OrderListPane::layoutName() const
{
    const QString view = m_filter.dueBefore.isValid() ? u"late"_s
                         : m_filter.account           ? u"account-%1"_s.arg(m_filter.account.value)
                         : m_filter.status.isEmpty()  ? u"all"_s
                                                      : m_filter.status;
    return u"orders.columns."_s + view;
}

void OrderListPane::saveLayout()
{
    m_context.preferences.setLayout(layoutName(), m_table->header()->saveState());
}

void OrderListPane::restoreLayout()
{
    OrderHeader *header = m_table->header();
    const QByteArray state = m_context.preferences.layout(layoutName());
    if (state.isEmpty() || !header->restoreState(state))
        m_table->resetColumns();
    const auto key = sortKeyOf(static_cast<OrderColumn>(header->sortIndicatorSection()));
    m_sort = {key.value_or(SortKey::Workflow), key && header->sortIndicatorOrder() == Qt::DescendingOrder};
}

} // namespace tradeit
