// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

class QWidget;

namespace tradeit::look {

enum class Density { Comfortable, Compact };

/// Heights that follow the font (LOOK.md, "Space, shape, type"), in device-independent pixels.
struct Metrics
{
    int textHeight = 18;
    int row = 32, twoLineRow = 40, sidebarRow = 26, chip = 22;
    int control = 32;    ///< tool button, field, button
    int rowControl = 24; ///< a button inside a row
    int strip = 36, tableHeader = 28, toolbar = 44, banner = 40, statusBar = 28;
    int icon = 16; ///< beside text: grows with the font, whole pixels
};
[[nodiscard]] Metrics metricsOf(const QFontMetrics &font, Density density = Density::Comfortable);

inline constexpr int rhythm = 8, panePadding = 16, cellPadding = 8, cardPadding = 12, radius = 4;

/// System + 3 pt bold: the one headline of a pane or sheet.
[[nodiscard]] QFont headlineFont(const QWidget *widget);

} // namespace tradeit::look
