// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/pagesdelegate.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"

#include <QPainter>
#include <QStyle>

namespace tradeit {

void PagesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRow(*painter, option, index, RowLine::None);
    painter->setFont(option.font);
    const look::Metrics metrics = look::metricsOf(option.fontMetrics);
    const QRect row = option.rect;
    const QRect icon(row.x() + 2 * look::rhythm, row.y(), metrics.icon, row.height());
    const QRect words = row.adjusted(2 * look::rhythm + metrics.icon + look::rhythm, 0, -look::rhythm, 0);
    look::paintIcon(*painter, QStyle::visualRect(option.direction, row, icon), index.data(iconRole).toString(),
                    isSelected(option) ? wordInk(option) : mutedInk(option), metrics.icon, option.direction);
    paintName(*painter, QStyle::visualRect(option.direction, row, words), index.data().toString(), wordInk(option),
              option.direction);
    painter->restore();
}

QSize PagesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, look::metricsOf(option.fontMetrics).row};
}

} // namespace tradeit
