// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <optional>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QWidget;

namespace tradeit::look {

/// Parts of DeskStyle: push buttons, tool buttons, combo boxes and spin boxes.

bool drawButtonControl(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter,
                       const QWidget *widget);
void drawToolButton(const QStyle &style, const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget);
void drawComboBox(const QStyle &style, const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget);
void drawSpinBox(const QStyle &style, const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget);

/// Where the words and the arrows of a combo or spin box are; nothing for other controls.
[[nodiscard]] std::optional<QRect> fieldPart(QStyle::ComplexControl control, const QStyleOptionComplex &option,
                                             QStyle::SubControl part);
[[nodiscard]] QSize pushButtonSize(const QStyleOption &option, const QSize &fallback);
[[nodiscard]] QSize toolButtonSize(const QStyleOption &option, const QSize &fallback);
/// `contents` is what the words need, `fallback` what Fusion would make of it.
[[nodiscard]] QSize fieldSize(QStyle::ContentsType type, const QStyleOption &option, const QSize &contents,
                              const QSize &fallback);

} // namespace tradeit::look
