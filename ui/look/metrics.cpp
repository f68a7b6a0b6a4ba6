// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/metrics.h"

#include <QWidget>
#include <algorithm>

namespace tradeit::look {

namespace {

constexpr int target = 24; ///< the smallest thing a finger or an unsteady hand can hit
constexpr int drawing = 16;
constexpr int drawingTextHeight = 18; ///< the text height the 16 px drawings stand beside

} // namespace

Metrics metricsOf(const QFontMetrics &font, Density density)
{
    const int height = font.height();
    const bool compact = density == Density::Compact;
    return {.textHeight = height,
            .row = std::max(target, height + (compact ? 6 : 14)),
            .twoLineRow = 2 * height + (compact ? 0 : 4),
            .sidebarRow = std::max(target, height + (compact ? 6 : 8)),
            .chip = height + (compact ? 2 : 4),
            .control = height + 14,
            .rowControl = std::max(target, height + 6),
            .strip = height + 18,
            .tableHeader = height + 10,
            .toolbar = height + 26,
            .banner = height + 22,
            .statusBar = height + 10,
            .icon = std::max(drawing, drawing * height / drawingTextHeight)};
}

QFont headlineFont(const QWidget *widget)
{
    QFont font = widget->font();
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() + 3);
    } else {
        font.setPixelSize(font.pixelSize() + 4); // 3 pt on a screen of 96 dots per inch
    }
    font.setBold(true);
    return font;
}

} // namespace tradeit::look
