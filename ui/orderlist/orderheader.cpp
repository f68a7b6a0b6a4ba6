// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/orderlist/orderheader.h"

#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/tokens.h"
#include "ui/models/ordercells.h"
#include "ui/orderlist/ordercelldelegate.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

constexpr int side = 6;
constexpr int arrowSize = 8;

} // namespace

OrderHeader::OrderHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("Columns"));
}

QSize OrderHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), look::metricsOf(fontMetrics()).tableHeader};
}

void OrderHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const look::Tokens tokens = look::tokensOf(palette());
        painter.fillRect(viewport()->rect(), tokens.head);
        painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, tokens.line);
    }
    QHeaderView::paintEvent(event);
}

void OrderHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const look::Tokens tokens = look::tokensOf(palette());
    painter->fillRect(rect, tokens.head);
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, tokens.line);
    const auto column = static_cast<OrderColumn>(logicalIndex);
    const QString words = model() ? model()->headerData(logicalIndex, Qt::Horizontal).toString() : QString();
    const bool sorted = sortIndicatorSection() == logicalIndex;
    if (column == OrderColumn::Payment) {
        look::paintIcon(*painter, rect, u"payment"_s, tokens.muted, look::metricsOf(fontMetrics()).icon,
                        layoutDirection());
        return;
    }
    painter->setPen(tokens.muted);
    const int before =
        column == OrderColumn::Status
            ? OrderCellDelegate::dotWidth(fontMetrics()) + 2
            : (column == OrderColumn::Due &&
                       rect.width() >= OrderCellDelegate::usualWidth(column, font(), look::Density::Comfortable)
                   ? side + look::metricsOf(fontMetrics()).icon + 4
                   : side);
    const int wide = fontMetrics().horizontalAdvance(words);
    const int arrow = sorted ? arrowSize + 4 : 0;
    QRect text = QStyle::visualRect(layoutDirection(), rect, rect.adjusted(before, 0, -side, -1));
    if (column == OrderColumn::Total) {
        text = rect.adjusted(side, 0, -side, -1);
        painter->drawText(
            text, static_cast<int>(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, words);
        if (sorted)
            paintArrow(*painter, QRect(text.right() - wide - arrow, text.y(), arrowSize, text.height()));
        return;
    }
    if (column == OrderColumn::Status && text.width() < wide)
        return; // folded chips need no head
    const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, text.width() - arrow);
    painter->drawText(text,
                      static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) |
                                       Qt::AlignAbsolute) |
                          Qt::TextSingleLine,
                      shown);
    if (sorted && !shown.isEmpty()) {
        const QRect after(text.x() + fontMetrics().horizontalAdvance(shown) + 4, text.y(), arrowSize, text.height());
        paintArrow(*painter, QStyle::visualRect(layoutDirection(), text, after));
    }
}

void OrderHeader::paintArrow(QPainter &painter, const QRect &after) const
{
    look::paintArrow(painter, after, sortIndicatorOrder() == Qt::AscendingOrder ? Qt::UpArrow : Qt::DownArrow,
                     look::tokensOf(palette()).text, arrowSize);
}

} // namespace tradeit
