// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxview.h"

#include "ui/models/outboxmodel.h"
#include "ui/outbox/outboxdelegate.h"
#include "ui/outbox/outboxheader.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

namespace tradeit {

OutboxView::OutboxView(OutboxModel *model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setHeader(new OutboxHeader(this));
    setModel(model);
    setItemDelegate(new OutboxDelegate(this));
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Outbox"));
    sizeColumns();
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        if (!parent.isValid())
            spanHeadings();
    });
    spanHeadings();
}

void OutboxView::spanHeadings()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex heading = m_model->index(row, 0);
        if (isFirstColumnSpanned(row, {}))
            continue;
        setFirstColumnSpanned(row, {}, true);
        const auto group = static_cast<OutboxGroup>(heading.data(OutboxModel::GroupRole).toInt());
        setExpanded(heading, group != OutboxGroup::Done);
    }
}

void OutboxView::sizeColumns()
{
    const auto widthOf = [this](const QString &words) { return fontMetrics().horizontalAdvance(words) + 16; };
    using Column = OutboxModel::Column;
    const int icon = fontMetrics().height() + 14;
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setSectionResizeMode(static_cast<int>(Column::What), QHeaderView::Stretch);
    header()->resizeSection(static_cast<int>(Column::State), icon + widthOf(tr("Unknown")) + 12);
    header()->resizeSection(
        static_cast<int>(Column::Since),
        std::max(widthOf(tr("24 Nov")), widthOf(QLocale().toString(QTime(22, 44), QLocale::ShortFormat).left(8))));
    header()->resizeSection(static_cast<int>(Column::Next), widthOf(tr("your choice")) + 8);
}

void OutboxView::choose(const QUuid &id)
{
    if (const QModelIndex index = m_model->indexOf(id); index.isValid() || id.isNull())
        setCurrentIndex(index);
}

QUuid OutboxView::chosen() const
{
    return currentIndex().siblingAtColumn(0).data(OutboxModel::IdRole).toUuid();
}

/// Only what is done can be folded.
bool OutboxView::fold(const QModelIndex &index)
{
    const QModelIndex heading = index.siblingAtColumn(0);
    if (!heading.isValid() || heading.parent().isValid() || !heading.flags().testFlag(Qt::ItemIsEnabled))
        return false;
    setExpanded(heading, !isExpanded(heading));
    viewport()->update();
    return true;
}

void OutboxView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && fold(currentIndex()))
        return;
    QTreeView::keyPressEvent(event);
}

void OutboxView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        (void)fold(indexAt(event->position().toPoint()));
    QTreeView::mouseReleaseEvent(event);
}

void OutboxView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

void OutboxView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
}

} // namespace tradeit
