// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/bulktable.h"

#include "ui/acts/bulkdelegate.h"
#include "ui/acts/bulkmodel.h"
#include "ui/look/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace tradeit {

namespace {

constexpr int trackingColumn = static_cast<int>(BulkModel::Column::Tracking);

} // namespace

BulkTable::BulkTable(BulkModel *model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new BulkDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAccessibleName(tr("Orders of this act"));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    const look::Metrics metrics = look::metricsOf(fontMetrics());
    header()->setFixedHeight(metrics.tableHeader);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int em = fontMetrics().horizontalAdvance(u'0');
    const QList<int> widths = {13 * em, 22 * em, 15 * em, 0, 24 * em};
    for (int section = 0; section < model->columnCount(); ++section)
        header()->resizeSection(section, widths.at(section));
    header()->setSectionResizeMode(static_cast<int>(BulkModel::Column::Outcome), QHeaderView::Stretch);
}

void BulkTable::tick()
{
    const QModelIndex index = currentIndex().siblingAtColumn(0);
    const bool on = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    m_model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void BulkTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        tick();
        event->accept();
        return;
    }
    const bool writes = !event->text().isEmpty() && event->text().front().isPrint() &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (writes && m_model->columnCount() > trackingColumn && currentIndex().column() != trackingColumn)
        setCurrentIndex(currentIndex().siblingAtColumn(trackingColumn)); // a scanner writes wherever the row is
    QTreeView::keyPressEvent(event);
}

void BulkTable::editFirst()
{
    editFrom(0);
}

void BulkTable::editFrom(int row)
{
    for (; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, trackingColumn);
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            continue;
        setCurrentIndex(index);
        edit(index);
        return;
    }
}

void BulkTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const int row = currentIndex().row();
    QTreeView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::EditNextItem)
        editFrom(row + 1);
}

} // namespace tradeit
