// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keysdelegate.h"

#include "ui/look/metrics.h"

#include <QPainter>

namespace tradeit {

void KeysDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRow(*painter, option, index);
    painter->setFont(option.font);
    const QRect words = option.rect.adjusted(look::cellPadding, 0, -look::cellPadding, 0);
    paintName(*painter, words, index.data().toString(), index.column() < 2 ? wordInk(option) : mutedInk(option),
              option.direction);
    painter->restore();
}

QSize KeysDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int words = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {words + 2 * look::cellPadding, look::metricsOf(option.fontMetrics).rowControl + 4};
}

} // namespace tradeit
