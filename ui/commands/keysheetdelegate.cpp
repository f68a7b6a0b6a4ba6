// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/keysheetdelegate.h"

#include "ui/commands/keycaps.h"
#include "ui/commands/keysheetmodel.h"
#include "ui/look/metrics.h"

#include <QPainter>

namespace tradeit {

QSize KeySheetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const look::Metrics metrics = look::metricsOf(option.fontMetrics);
    return {0, index.data(KeySheetModel::HeadingRole).toBool() ? metrics.strip : metrics.tableHeader};
}

void KeySheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    const look::Tokens tokens = tokensFor(option);
    const QString text = index.data(Qt::DisplayRole).toString();
    QRect rest = option.rect.adjusted(look::panePadding, 0, -look::panePadding, 0);
    if (index.data(KeySheetModel::HeadingRole).toBool()) {
        painter->fillRect(option.rect, tokens.base);
        rest.setTop(rest.top() + look::rhythm);
        paintName(*painter, rest, text, tokens.muted, option.direction);
        painter->restore();
        return;
    }
    paintRow(*painter, option, index);
    const QStringList keys = index.data(KeySheetModel::KeysRole).toStringList();
    const auto place = [&option](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        const int room = keyWidth(*key, option.fontMetrics);
        const QRect box(rest.right() + 1 - room, rest.y(), room, rest.height() - 1);
        paintKey(*painter, place(box), *key, wordInk(option), tokens, option.direction);
        rest.adjust(0, 0, -room - look::rhythm, 0);
    }
    paintName(*painter, place(rest), text, wordInk(option), option.direction);
    painter->restore();
}

} // namespace tradeit
