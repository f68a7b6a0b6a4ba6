// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/controls.h"

#include "ui/look/icons.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradeit::look {

namespace {

constexpr int labelGap = 8;

int iconExtent(const QStyleOptionButton &option)
{
    return option.icon.isNull() ? 0 : metricsOf(option.fontMetrics).icon;
}

int arrowExtent(const QStyleOptionButton &option)
{
    return option.features.testFlag(QStyleOptionButton::HasMenu) ? metricsOf(option.fontMetrics).icon : 0;
}

void paintButtonIcon(QPainter &painter, const QStyleOptionButton &option, const QRect &rect, const QColor &ink)
{
    const int size = iconExtent(option);
    if (option.icon.name().isEmpty()) {
        option.icon.paint(&painter, rect, Qt::AlignCenter,
                          option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        return;
    }
    paintIcon(painter, rect, option.icon.name(), ink, size, option.direction);
}

} // namespace

ControlState controlState(const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    return {.enabled = enabled,
            .hovered = enabled && option.state.testFlag(QStyle::State_MouseOver),
            .pressed = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On),
            .focused = enabled && option.state.testFlag(QStyle::State_HasFocus)};
}

void paintBox(QPainter &painter, const QRect &box, const QColor &fill, const QColor &line, int corner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, corner > 0);
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QRectF edge = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(line.isValid() ? edge : QRectF(box), corner, corner);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRect &box, const Tokens &tokens, int corner, bool onAccent)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (onAccent) {
        painter.setPen(QPen(tokens.onAccent, 1));
        painter.drawRoundedRect(QRectF(box).adjusted(2.5, 2.5, -2.5, -2.5), corner - 1, corner - 1);
    }
    painter.setPen(QPen(tokens.mark, 2));
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), corner, corner);
    painter.restore();
}

void paintButton(QPainter &painter, const QRect &box, ButtonKind kind, const ControlState &state, const Tokens &tokens)
{
    const bool primary = kind == ButtonKind::Primary && state.enabled;
    if (primary) {
        const double shade = state.pressed ? 0.16 : state.hovered ? 0.08 : 0;
        const QColor fill = mix(tokens.accent, Qt::black, shade);
        paintBox(painter, box, fill, tokens.highContrast ? tokens.text : fill);
    } else if (kind == ButtonKind::Flat) {
        if (state.hovered || state.pressed) {
            paintBox(painter, box, state.pressed ? tokens.line : tokens.hover, QColor());
        }
    } else {
        const QColor ground = !state.enabled ? QColor() : state.pressed ? tokens.line : tokens.button;
        paintBox(painter, box, state.hovered && !state.pressed ? tokens.hover : ground,
                 state.enabled ? tokens.line2 : tokens.line);
    }
    if (state.focused) {
        paintFocusRing(painter, box, tokens, radius, primary);
    }
}

QColor buttonInk(ButtonKind kind, const ControlState &state, const Tokens &tokens)
{
    if (!state.enabled) {
        return tokens.faint;
    }
    return kind == ButtonKind::Primary ? tokens.onAccent : tokens.text;
}

QSize buttonLabelSize(const QStyleOptionButton &option)
{
    const QSize word = option.text.isEmpty() ? QSize(0, option.fontMetrics.height())
                                             : option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    int width = word.width();
    for (const int extent : {iconExtent(option), arrowExtent(option)}) {
        width += extent + (extent > 0 && width > 0 ? labelGap : 0);
    }
    return {width, std::max(word.height(), iconExtent(option))};
}

void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QColor &ink)
{
    const QSize size = buttonLabelSize(option);
    const int left = option.rect.x() + (option.rect.width() - size.width()) / 2;
    const QRect block(left, option.rect.y(), size.width(), option.rect.height());
    const int sign = iconExtent(option);
    const int arrow = arrowExtent(option);
    const auto place = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (sign > 0) {
        paintButtonIcon(painter, option, place({block.x(), block.y(), sign, block.height()}), ink);
    }
    if (arrow > 0) {
        paintArrow(painter, place({block.right() + 1 - arrow, block.y(), arrow, block.height()}), Qt::DownArrow, ink,
                   arrow);
    }
    if (!option.text.isEmpty()) {
        const int before = sign > 0 ? sign + labelGap : 0;
        const int after = arrow > 0 ? arrow + labelGap : 0;
        painter.setPen(ink);
        painter.drawText(place(block.adjusted(before, 0, -after, 0)),
                         static_cast<int>(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextDontClip, option.text);
    }
}

void paintField(QPainter &painter, const QRect &box, const ControlState &state, const Tokens &tokens)
{
    paintBox(painter, box, state.enabled ? tokens.base : tokens.window, state.enabled ? tokens.ctl : tokens.line2);
    if (state.focused) {
        paintFocusRing(painter, box, tokens);
    }
}

void paintCheckBox(QPainter &painter, const QRect &box, Qt::CheckState checked, const ControlState &state,
                   const Tokens &tokens)
{
    constexpr int corner = 3;
    const bool on = checked != Qt::Unchecked;
    const QColor filled = state.enabled ? tokens.accent : tokens.faint;
    const QColor empty = state.enabled ? tokens.base : tokens.window;
    paintBox(painter, box, on ? filled : empty, on ? filled : state.enabled ? tokens.ctl : tokens.line2, corner);
    if (on) {
        const QColor ink = state.enabled ? tokens.onAccent : tokens.window;
        const double side = box.width();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, std::max(1.5, side / 16 * 1.75), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.translate(box.topLeft());
        const auto at = [side](double x, double y) { return QPointF(x * side / 16, y * side / 16); };
        if (checked == Qt::Checked) {
            painter.drawPolyline(QPolygonF{at(4, 8.25), at(6.75, 11), at(12, 5.25)});
        } else {
            painter.drawLine(at(4.5, 8), at(11.5, 8));
        }
        painter.restore();
    }
}

void paintRadioButton(QPainter &painter, const QRect &box, bool checked, const ControlState &state,
                      const Tokens &tokens)
{
    const QColor edge = !state.enabled ? tokens.line2 : checked ? tokens.mark : tokens.ctl;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(state.enabled ? tokens.base : tokens.window);
    painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
    if (checked) {
        const double inset = box.width() * 0.25;
        painter.setPen(Qt::NoPen);
        painter.setBrush(state.enabled ? tokens.mark : tokens.faint);
        painter.drawEllipse(QRectF(box).adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void paintArrow(QPainter &painter, const QRect &rect, Qt::ArrowType arrow, const QColor &ink, int size)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, std::max(1.5, size / 16.0 * 1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(QRectF(rect).center());
    const double unit = size / 16.0;
    constexpr double turns[] = {0, 180, 0, 90, -90}; // of the arrow that points down, by Qt::ArrowType
    painter.rotate(turns[arrow]);
    painter.drawPolyline(
        QPolygonF{QPointF(-3.75 * unit, -1.75 * unit), QPointF(0, 2 * unit), QPointF(3.75 * unit, -1.75 * unit)});
    painter.restore();
}

} // namespace tradeit::look
