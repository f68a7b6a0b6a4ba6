// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/keycaps.h"

#include "ui/look/controls.h"
#include "ui/look/metrics.h"

#include <QPainter>
#include <QStyle>

namespace tradeit {

int keyWidth(const QString &key, const QFontMetrics &font)
{
    return key.isEmpty() ? 0 : font.horizontalAdvance(key) + 2 * look::rhythm;
}

QRect paintKey(QPainter &painter, const QRect &rect, const QString &key, const QColor &ink, const look::Tokens &tokens,
               Qt::LayoutDirection direction)
{
    if (key.isEmpty())
        return {};
    const QFontMetrics font = painter.fontMetrics();
    const QSize size(keyWidth(key, font), look::metricsOf(font, look::Density::Compact).chip);
    const QRect box = QStyle::alignedRect(direction, Qt::AlignTrailing | Qt::AlignVCenter, size, rect);
    look::paintBox(painter, box, tokens.window, tokens.line2);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, key);
    return box;
}

} // namespace tradeit
