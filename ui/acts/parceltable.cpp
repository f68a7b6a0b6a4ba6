// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/parceltable.h"

#include "ui/acts/parcelmodel.h"
#include "ui/look/metrics.h"
#include "ui/parts/listdelegatebase.h"
#include "ui/parts/moneytext.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

namespace tradeit {

namespace {

constexpr int shownRows = 4; ///< more of them scroll

/// Two lines for the item, a number elsewhere. Nothing can be chosen here, so no row looks chosen.
class ParcelDelegate final : public ListDelegateBase
{
public:
    using ListDelegateBase::ListDelegateBase;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        option.state &= ~QStyle::State_Selected;
        painter->save();
        painter->setFont(option.font);
        const bool last = index.row() == index.model()->rowCount() - 1;
        paintRow(*painter, option, index, last ? RowLine::None : RowLine::Row);
        const QRect cell = option.rect.adjusted(look::cellPadding, 0, -look::cellPadding, 0);
        if (index.column() == 0)
            paintItem(*painter, cell, option, index);
        else
            paintNumber(*painter, cell, index.data().toString(),
                        index.column() == 2 ? mutedInk(option) : wordInk(option));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {numberWidth(index.data().toString(), option.fontMetrics) + 2 * look::cellPadding,
                look::metricsOf(option.fontMetrics).twoLineRow};
    }

private:
    void paintItem(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        const QString sku = index.data(ParcelModel::skuRole).toString();
        QRect name = cell;
        if (!sku.isEmpty()) {
            name.setHeight(cell.height() / 2);
            const QRect below(cell.left(), name.bottom() + 1, cell.width(), cell.height() - name.height());
            paintName(painter, below, sku, mutedInk(option), option.direction);
        }
        paintName(painter, name, index.data().toString(), wordInk(option), option.direction);
    }
};

} // namespace

ParcelTable::ParcelTable(ParcelModel *model, QWidget *parent) : Card(parent), m_view(new QTreeView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_view);
    m_view->setModel(model);
    m_view->setItemDelegate(new ParcelDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("What goes into this parcel"));
    QHeaderView *header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int section = 1; section < model->columnCount(); ++section)
        header->setSectionResizeMode(section, QHeaderView::ResizeToContents);
    const look::Metrics metrics = look::metricsOf(fontMetrics());
    header->setFixedHeight(metrics.tableHeader);
    const int rows = std::clamp(model->rowCount(), 1, shownRows);
    setFixedHeight(metrics.tableHeader + rows * metrics.twoLineRow + 4);
}

} // namespace tradeit
