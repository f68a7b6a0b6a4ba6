// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>

class QPainter;
class QWidget;

namespace tradeit::look {

/// The project's own line icons by file name without size ("ship", "on-hold"); drawn for 16 and 24, never one scaled
/// into the other, recoloured when painted. Unknown names assert.

/// For buttons, actions and menus: follows the palette, disabled and selected states included. Mirrored right to left
/// where the drawing has a direction (undo, export, ship, shipped, refunded, chevron-right).
[[nodiscard]] QIcon icon(const QString &name);
/// The application's coloured icon in all its sizes.
[[nodiscard]] QIcon applicationIcon();

/// For delegates and labels: paints the drawing, `size` pixels wide (usually Metrics::icon), centred in `rect`.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour, int size,
               Qt::LayoutDirection direction = Qt::LeftToRight);
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio,
                                 Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace tradeit::look
