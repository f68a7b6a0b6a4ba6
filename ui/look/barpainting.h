// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QWidget;

namespace tradeit::look {

/// Parts of DeskStyle: headers of tables, tabs, tool bars, splitters, progress and scroll bars.

/// False: not one of these.
bool drawBar(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget);
void drawScrollBar(const QStyle &style, const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget);
/// A scroll bar without arrows: the groove is all of it.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionComplex &option, QStyle::SubControl part);

} // namespace tradeit::look
