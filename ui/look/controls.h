// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/metrics.h"
#include "ui/look/tokens.h"

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;

namespace tradeit::look {

/// How the desk draws a control, whatever widget or style asks for it. All rectangles are the control's own edge.

enum class ButtonKind { Plain, Primary, Flat };

struct ControlState
{
    bool enabled = true;
    bool hovered = false;
    bool pressed = false; ///< held down or switched on
    bool focused = false;
};
[[nodiscard]] ControlState controlState(const QStyleOption &option);

/// A box with a 1 px line on its own edge, whole pixels at every scale.
void paintBox(QPainter &painter, const QRect &box, const QColor &fill, const QColor &line, int corner = radius);
/// 2 px of `mark` on the edge; inside a filled accent a hair of `onAccent` sets it off.
void paintFocusRing(QPainter &painter, const QRect &box, const Tokens &tokens, int corner = radius,
                    bool onAccent = false);

void paintButton(QPainter &painter, const QRect &box, ButtonKind kind, const ControlState &state, const Tokens &tokens);
[[nodiscard]] QColor buttonInk(ButtonKind kind, const ControlState &state, const Tokens &tokens);
/// Icon and word as one block in the middle of the button, the menu's arrow after them.
void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QColor &ink);
/// What icon, word and arrow need, without the padding of the button.
[[nodiscard]] QSize buttonLabelSize(const QStyleOptionButton &option);

void paintField(QPainter &painter, const QRect &box, const ControlState &state, const Tokens &tokens);
void paintCheckBox(QPainter &painter, const QRect &box, Qt::CheckState checked, const ControlState &state,
                   const Tokens &tokens);
void paintRadioButton(QPainter &painter, const QRect &box, bool checked, const ControlState &state,
                      const Tokens &tokens);
void paintArrow(QPainter &painter, const QRect &rect, Qt::ArrowType arrow, const QColor &ink, int size);

} // namespace tradeit::look
