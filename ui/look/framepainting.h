// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <optional>

class QPainter;
class QStyleOption;
class QWidget;

namespace tradeit::look {

/// Parts of DeskStyle: edges, grounds and the small marks of controls, and the style's measures.

/// Frames and grounds of widgets. False: not one of these.
bool drawFrame(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget);
/// Check marks, radio dots and arrows. False: not one of these.
bool drawMark(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget);
/// The measures in which the desk differs from Fusion, in pixels of the layout.
[[nodiscard]] std::optional<int> deskMetric(QStyle::PixelMetric metric, const QWidget *widget);

} // namespace tradeit::look
