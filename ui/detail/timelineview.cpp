// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/timelineview.h"

#include "ui/detail/timelinedelegate.h"
#include "ui/look/tokens.h"
#include "ui/models/timelinemodel.h"
#include "ui/parts/emptystate.h"

#include <QKeyEvent>
#include <QPainter>

namespace tradeit {

TimelineView::TimelineView(const QString &name, const QString &icon, const QString &empty, QWidget *parent)
    : QListView(parent), m_model(new TimelineModel(this)), m_empty(nullptr)
{
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(this));
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(1, 0, 1, 1);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty = new EmptyState(this, icon);
    m_empty->setMessage(empty);
    connect(this, &QAbstractItemView::clicked, this, &TimelineView::toggle);
}

void TimelineView::fill(const QList<TimelineEntry> &entries, const QDateTime &now)
{
    m_model->setEntries(entries, now, locale());
}

void TimelineView::toggle(const QModelIndex &index)
{
    const bool open = index.data(TimelineModel::IsOpen).toBool();
    const QString text = index.data(TimelineModel::Text).toString();
    if (open || TimelineDelegate::isLong(text, viewport()->width(), fontMetrics()))
        model()->setData(index, !open, TimelineModel::IsOpen);
    scheduleDelayedItemsLayout();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid())
        toggle(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), look::tokensOf(palette()).base);
    painter.end();
    QListView::paintEvent(event);
}

} // namespace tradeit
