// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/plainheader.h"

#include "ui/look/metrics.h"
#include "ui/look/tokens.h"

#include <QPainter>
#include <QStyle>

namespace tradeit {

PlainHeader::PlainHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setStretchLastSection(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(0);
}

QSize PlainHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), look::metricsOf(fontMetrics()).tableHeader};
}

void PlainHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const look::Tokens tokens = look::tokensOf(palette());
    painter.fillRect(viewport()->rect(), tokens.head);
    painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, tokens.line);
    painter.end();
    QHeaderView::paintEvent(event);
}

void PlainHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const look::Tokens tokens = look::tokensOf(palette());
    painter->fillRect(rect, tokens.head);
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, tokens.line);
    painter->setPen(tokens.muted);
    const auto logical = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), logical) | Qt::AlignAbsolute;
    painter->drawText(rect.adjusted(look::cardPadding, 0, -look::cardPadding, -1),
                      static_cast<int>(alignment) | Qt::TextSingleLine,
                      model()->headerData(section, Qt::Horizontal).toString());
}

} // namespace tradeit
