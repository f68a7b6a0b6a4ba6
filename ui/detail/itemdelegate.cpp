// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/itemdelegate.h"

#include "ui/models/itemsmodel.h"
#include "ui/parts/moneytext.h"

#include <QPainter>

namespace tradeit {

void ItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    paintRow(*painter, option, index);
    const QRect cell = option.rect.adjusted(look::cardPadding, 0, -look::cardPadding, -1);
    if (static_cast<ItemColumn>(index.column()) == ItemColumn::Item) {
        const int line = option.fontMetrics.height(), above = (cell.height() - 2 * line) / 2;
        paintName(*painter, QRect(cell.x(), cell.y() + above, cell.width(), line), index.data().toString(),
                  wordInk(option), option.direction);
        paintName(*painter, QRect(cell.x(), cell.y() + above + line, cell.width(), line),
                  index.data(ItemsModel::SecondLine).toString(), mutedInk(option), option.direction);
    } else {
        const bool isShort = index.data(ItemsModel::Short).toBool();
        const look::Tokens tokens = tokensFor(option);
        const bool plain = tokens.highContrast && isSelected(option);
        paintNumber(*painter, cell, index.data().toString(), isShort && !plain ? tokens.amber : wordInk(option));
    }
    painter->restore();
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics font(option.font);
    const int width = numberWidth(index.data().toString(), font) + 2 * look::cardPadding;
    return {width, look::metricsOf(font, m_density).twoLineRow + 1};
}

} // namespace tradeit
