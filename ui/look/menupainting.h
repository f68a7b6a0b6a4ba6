// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QWidget;

namespace tradeit::look {

/// Parts of DeskStyle: menus and the menu bar. False: not one of these.
bool drawMenu(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget);
[[nodiscard]] QSize menuItemSize(const QStyleOption &option, const QSize &contents);

} // namespace tradeit::look
