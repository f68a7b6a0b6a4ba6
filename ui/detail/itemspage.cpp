// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/itemspage.h"

#include "ui/detail/itemdelegate.h"
#include "ui/detail/plainheader.h"
#include "ui/detail/signline.h"
#include "ui/detail/sumsfooter.h"
#include "ui/models/factline.h"
#include "ui/models/itemsmodel.h"
#include "ui/parts/card.h"
#include "ui/parts/moneytext.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace tradeit {

ItemsPage::ItemsPage(QWidget *parent)
    : PageScroll(parent), m_model(new ItemsModel(this)), m_table(new QTreeView), m_delegate(new ItemDelegate(this)),
      m_sums(new SumsFooter), m_note(new SignLine(QStringLiteral("note"))),
      m_past(new SignLine(QStringLiteral("customer")))
{
    makeTable();
    auto *card = new Card;
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins(1, 1, 1, 5);
    box->setSpacing(0);
    card->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_table);
    box->addWidget(m_sums);
    column()->add(card);
    column()->add(m_note, look::cardPadding);
    column()->add(m_past, look::rhythm);
    m_past->hide();
}

void ItemsPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setHeader(new PlainHeader);
    m_table->setAccessibleName(tr("Items"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const QRect row = m_table->visualRect(current);
        const QPoint place = m_table->viewport()->mapTo(column(), row.center());
        ensureVisible(place.x(), place.y(), 0, row.height());
    });
}

/// The table is as high as its rows; the page scrolls, not the table.
void ItemsPage::fitTable()
{
    const int rows = m_model->rowCount();
    QStyleOptionViewItem option;
    option.font = m_table->font();
    const int row = rows > 0 ? m_delegate->sizeHint(option, m_model->index(0, 0)).height() : 0;
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + rows * row);
    int left = viewport()->width() - 2;
    for (const ItemColumn column : {ItemColumn::Quantity, ItemColumn::Stock, ItemColumn::Sum}) {
        const int section = static_cast<int>(column);
        const QString name = m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const int named = fontMetrics().horizontalAdvance(name) + 2 * look::cardPadding;
        int wide = named;
        for (int line = 0; line < rows; ++line)
            wide = std::max(wide, numberWidth(m_model->index(line, section).data().toString(), fontMetrics()) +
                                      2 * look::cardPadding);
        m_table->header()->resizeSection(section, wide);
        left -= wide;
    }
    m_table->header()->resizeSection(static_cast<int>(ItemColumn::Item), std::max(left, 0));
}

void ItemsPage::fill(const OrderDetail &detail, const QDateTime &now)
{
    m_model->setOrder(detail.view, now, locale());
    m_sums->fill(detail.view.stored.order);
    m_note->setText(customerNote(detail.view.stored.order));
    fitTable();
    arrange();
}

void ItemsPage::setPast(const QString &sentence)
{
    m_past->setText(sentence);
    arrange();
}

void ItemsPage::setDensity(look::Density density)
{
    m_delegate->setDensity(density);
    m_table->doItemsLayout();
    fitTable();
    arrange();
}

void ItemsPage::resizeEvent(QResizeEvent *event)
{
    PageScroll::resizeEvent(event);
    fitTable();
}

void ItemsPage::changeEvent(QEvent *event)
{
    PageScroll::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitTable();
        arrange();
    }
}

} // namespace tradeit
