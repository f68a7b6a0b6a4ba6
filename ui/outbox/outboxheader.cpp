// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxheader.h"

#include "ui/look/metrics.h"
#include "ui/look/tokens.h"
#include "ui/models/outboxmodel.h"

#include <QPainter>

namespace tradeit {

OutboxHeader::OutboxHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setFocusPolicy(Qt::NoFocus);
}

QSize OutboxHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), look::metricsOf(fontMetrics()).tableHeader};
}

void OutboxHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const look::Tokens tokens = look::tokensOf(palette());
    const QRect whole = viewport()->rect();
    painter.fillRect(whole, tokens.head);
    painter.fillRect(0, whole.bottom(), whole.width(), 1, tokens.line);
    painter.setPen(tokens.muted);
    for (int section = 0; section < count(); ++section) {
        const bool number = section == static_cast<int>(OutboxModel::Column::Since);
        const int lead = section == 0 ? look::panePadding : look::cellPadding;
        const QRect cell(sectionViewportPosition(section), 0, sectionSize(section), whole.height() - 1);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRect words =
            mirrored ? cell.adjusted(look::cellPadding, 0, -lead, 0) : cell.adjusted(lead, 0, -look::cellPadding, 0);
        const Qt::Alignment where = QStyle::visualAlignment(
            layoutDirection(), (number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
        painter.drawText(words, static_cast<int>(where | Qt::AlignAbsolute) | Qt::TextSingleLine,
                         model()->headerData(section, Qt::Horizontal).toString());
    }
}

} // namespace tradeit
