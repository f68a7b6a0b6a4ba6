// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <functional>

class QPainter;
class QStyleOption;
class QWidget;

namespace tradeit::look {

/// Parts of DeskStyle: the ground of rows, and items and headers drawn by Fusion with the desk's colours.

/// Selection, its bar, and the signs of a tree. False: not one of these.
bool drawItemGround(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                    const QWidget *widget);
/// Calls `draw` with a changed copy of the option where words take other colours than Fusion's. False: not one of
/// these.
bool drawItem(QStyle::ControlElement element, const QStyleOption &option,
              const std::function<void(const QStyleOption &)> &draw);

} // namespace tradeit::look
