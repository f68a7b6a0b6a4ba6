// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/pagescroll.h"

#include "ui/look/metrics.h"

#include <QEvent>
#include <QScrollBar>

namespace tradeit {

PageScroll::PageScroll(QWidget *parent) : QScrollArea(parent), m_column(new Column)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setBackgroundRole(QPalette::Window);
    m_column->installEventFilter(this);
    setWidget(m_column);
}

void PageScroll::arrange()
{
    const int wide = viewport()->width();
    m_column->resize(wide, m_column->heightForWidth(wide));
    m_column->arrange();
}

void PageScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

/// A part changed its height: the column tells, the page gives it the room.
bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_column && event->type() == QEvent::LayoutRequest) {
        const int high = m_column->heightForWidth(m_column->width());
        if (high != m_column->height())
            m_column->resize(m_column->width(), high);
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace tradeit
