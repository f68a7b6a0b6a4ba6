// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/palettedelegate.h"

#include "ui/commands/keycaps.h"
#include "ui/commands/palettemodel.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"

#include <QPainter>

namespace tradeit {

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, look::metricsOf(option.fontMetrics).row};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    paintRow(*painter, option, index, RowLine::None);
    const look::Tokens tokens = tokensFor(option);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor ink = enabled ? wordInk(option) : mutedInk(option);
    const int icon = look::metricsOf(option.fontMetrics).icon;
    const auto place = [&option](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    QRect rest = option.rect.adjusted(look::panePadding, 0, -look::panePadding, 0);
    const QString name = index.data(PaletteModel::IconRole).toString();
    if (!name.isEmpty())
        look::paintIcon(*painter, place(QRect(rest.x(), rest.y(), icon, rest.height())), name, ink, icon,
                        option.direction);
    rest.adjust(icon + look::rhythm, 0, 0, 0);

    const QString key = index.data(PaletteModel::KeyRole).toString();
    const bool isKey = index.data(PaletteModel::KindRole).toInt() != static_cast<int>(PaletteModel::Kind::Order);
    const int keyRoom = isKey ? keyWidth(key, option.fontMetrics) : option.fontMetrics.horizontalAdvance(key);
    const QRect keyRect(rest.right() + 1 - keyRoom, rest.y(), keyRoom, rest.height());
    if (isKey) {
        paintKey(*painter, place(keyRect), key, mutedInk(option), tokens, option.direction);
    } else {
        painter->setPen(mutedInk(option));
        painter->drawText(place(keyRect), Qt::AlignCenter, key);
    }
    rest.adjust(0, 0, -keyRoom - look::rhythm, 0);

    const QString text = index.data(Qt::DisplayRole).toString();
    const int nameRoom = std::min(rest.width(), option.fontMetrics.horizontalAdvance(text) + 1);
    paintName(*painter, place(QRect(rest.x(), rest.y(), nameRoom, rest.height())), text, ink, option.direction);
    const QRect whyRect = rest.adjusted(nameRoom + look::panePadding, 0, 0, 0);
    if (whyRect.width() > 0)
        paintName(*painter, place(whyRect), index.data(PaletteModel::WhyRole).toString(), mutedInk(option),
                  option.direction);
    painter->restore();
}

} // namespace tradeit
