// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sidebar/sidebarview.h"

#include "ui/look/metrics.h"
#include "ui/look/tokens.h"
#include "ui/sidebar/sidebardelegate.h"

#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>

namespace tradeit {

SidebarView::SidebarView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new SidebarDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
}

QSize SidebarView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, QTreeView::sizeHint().height()};
}

void SidebarView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), look::tokensOf(palette()).sidebar);
    QTreeView::paintEvent(event);
}

/// The delegate paints everything: the platform's own row ground and focus frame stay away.
void SidebarView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    row.rect = QRect(0, option.rect.y(), viewport()->width(), option.rect.height());
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_HasFocus, hasFocus());
    itemDelegateForIndex(index)->paint(painter, row, index);
}

} // namespace tradeit
