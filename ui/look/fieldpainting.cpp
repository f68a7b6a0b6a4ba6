// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fieldpainting.h"

#include "ui/look/controls.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace tradeit::look {

namespace {

constexpr int buttonPadding = 13; // 12 and the edge
constexpr int toolPadding = 9;    // 8 and the edge
constexpr int fieldPadding = 9;
constexpr int arrowWidth = 32;
constexpr int stepWidth = 24;

/// The button that says yes in a dialog's row of buttons. Not the default one, which moves with the focus.
bool isPrimary(const QWidget *widget)
{
    const auto *box = widget != nullptr ? qobject_cast<const QDialogButtonBox *>(widget->parentWidget()) : nullptr;
    if (box == nullptr) {
        return false;
    }
    const QList<QAbstractButton *> buttons = box->buttons();
    const auto accepts = [box](QAbstractButton *button) {
        const QDialogButtonBox::ButtonRole role = box->buttonRole(button);
        return role == QDialogButtonBox::AcceptRole || role == QDialogButtonBox::YesRole;
    };
    const auto first = std::ranges::find_if(buttons, accepts);
    return first != buttons.end() && *first == widget;
}

ButtonKind kindOf(const QStyleOptionButton &option, const QWidget *widget)
{
    if (option.features.testFlag(QStyleOptionButton::Flat)) {
        return ButtonKind::Flat;
    }
    return isPrimary(widget) ? ButtonKind::Primary : ButtonKind::Plain;
}

QStyleOptionButton labelOf(const QStyleOptionToolButton &option)
{
    QStyleOptionButton label;
    static_cast<QStyleOption &>(label) = option;
    label.type = QStyleOptionButton::Type;
    label.version = QStyleOptionButton::Version;
    label.icon = option.toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : option.icon;
    label.iconSize = option.iconSize;
    const bool words = option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
    label.text = words && !option.features.testFlag(QStyleOptionToolButton::Arrow) ? option.text : QString();
    const bool arrowAfter = option.features.testFlag(QStyleOptionToolButton::HasMenu) &&
                            !option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup) && !label.text.isEmpty();
    label.features = arrowAfter ? QStyleOptionButton::HasMenu : QStyleOptionButton::None;
    return label;
}

} // namespace

bool drawButtonControl(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter,
                       const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button == nullptr || (element != QStyle::CE_PushButton && element != QStyle::CE_PushButtonBevel &&
                              element != QStyle::CE_PushButtonLabel)) {
        return false;
    }
    const Tokens tokens = tokensOf(option.palette);
    const ControlState state = controlState(option);
    const ButtonKind kind = kindOf(*button, widget);
    if (element != QStyle::CE_PushButtonLabel) {
        paintButton(painter, option.rect, kind, state, tokens);
    }
    if (element != QStyle::CE_PushButtonBevel) {
        paintButtonLabel(painter, *button, buttonInk(kind, state, tokens));
    }
    return true;
}

void drawToolButton(const QStyle &style, const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (button == nullptr) {
        return;
    }
    const Tokens tokens = tokensOf(option.palette);
    const ControlState state = controlState(option);
    const bool flat = option.state.testFlag(QStyle::State_AutoRaise);
    paintButton(painter, option.rect, flat ? ButtonKind::Flat : ButtonKind::Plain, state, tokens);
    const QColor ink = buttonInk(ButtonKind::Plain, state, tokens);
    const QRect room = style.subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButton, widget);
    if (button->features.testFlag(QStyleOptionToolButton::Arrow)) {
        paintArrow(painter, room, button->arrowType, ink, 16);
    } else if (button->toolButtonStyle == Qt::ToolButtonTextUnderIcon) {
        style.drawControl(QStyle::CE_ToolButtonLabel, &option, &painter, widget);
    } else {
        QStyleOptionButton label = labelOf(*button);
        label.rect = room;
        paintButtonLabel(painter, label, ink);
    }
    if (button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
        const QRect menu = style.subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButtonMenu, widget);
        paintArrow(painter, menu, Qt::DownArrow, ink, 16);
    }
}

void drawComboBox(const QStyle &style, const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget)
{
    const Tokens tokens = tokensOf(option.palette);
    ControlState state = controlState(option);
    state.focused = state.focused || (widget != nullptr && widget->hasFocus());
    paintField(painter, option.rect, state, tokens);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    paintArrow(painter, arrow, Qt::DownArrow, state.enabled ? tokens.text : tokens.faint,
               metricsOf(option.fontMetrics).icon);
}

void drawSpinBox(const QStyle &style, const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget)
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (spin == nullptr) {
        return;
    }
    const Tokens tokens = tokensOf(option.palette);
    ControlState state = controlState(option);
    state.focused = state.focused || (widget != nullptr && widget->hasFocus());
    if (spin->frame) {
        paintField(painter, option.rect, state, tokens);
    }
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto step = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag, Qt::ArrowType arrow) {
        const bool possible = state.enabled && spin->stepEnabled.testFlag(flag);
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool down = part == QStyle::SC_SpinBoxDown;
        paintArrow(painter, rect.adjusted(0, down ? 0 : 3, 0, down ? -3 : 0), arrow,
                   possible ? tokens.text : tokens.faint, metricsOf(option.fontMetrics).icon * 3 / 4);
    };
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

std::optional<QRect> fieldPart(QStyle::ComplexControl control, const QStyleOptionComplex &option,
                               QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const auto place = [&option, &rect](const QRect &logical) {
        return QStyle::visualRect(option.direction, rect, logical);
    };
    if (control == QStyle::CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
        const int padding = combo != nullptr && combo->editable ? fieldPadding - 2 : fieldPadding - 1;
        if (part == QStyle::SC_ComboBoxArrow) {
            return place({rect.right() + 1 - arrowWidth, rect.y(), arrowWidth, rect.height()});
        }
        if (part == QStyle::SC_ComboBoxEditField) {
            return place(rect.adjusted(padding, 2, -arrowWidth, -2));
        }
    }
    if (control == QStyle::CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
        const int steps = spin != nullptr && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : stepWidth;
        const int half = rect.height() / 2;
        if (part == QStyle::SC_SpinBoxUp) {
            return place({rect.right() + 1 - steps, rect.y(), steps, half});
        }
        if (part == QStyle::SC_SpinBoxDown) {
            return place({rect.right() + 1 - steps, rect.y() + half, steps, rect.height() - half});
        }
        if (part == QStyle::SC_SpinBoxEditField) {
            return place(rect.adjusted(fieldPadding - 2, 2, -std::max(steps, fieldPadding - 2), -2));
        }
    }
    return std::nullopt;
}

QSize pushButtonSize(const QStyleOption &option, const QSize &fallback)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button == nullptr) {
        return fallback;
    }
    const int height = metricsOf(option.fontMetrics).control;
    return {std::max(height, buttonLabelSize(*button).width() + 2 * buttonPadding), height};
}

QSize toolButtonSize(const QStyleOption &option, const QSize &fallback)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (button == nullptr || button->toolButtonStyle == Qt::ToolButtonTextUnderIcon) {
        return fallback;
    }
    const QStyleOptionButton label = labelOf(*button);
    const int height = metricsOf(option.fontMetrics).control;
    const int menu = button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup) ? stepWidth : 0;
    const int words = label.text.isEmpty() ? 0 : buttonLabelSize(label).width() + 2 * toolPadding;
    return {std::max(height, words) + menu, height};
}

QSize fieldSize(QStyle::ContentsType type, const QStyleOption &option, const QSize &contents, const QSize &fallback)
{
    const int height = metricsOf(option.fontMetrics).control;
    if (type == QStyle::CT_LineEdit) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        const bool framed = frame != nullptr && frame->lineWidth > 0;
        return framed ? QSize(contents.width() + 2 * fieldPadding, std::max(contents.height(), height)) : fallback;
    }
    const int trailing = type == QStyle::CT_ComboBox ? arrowWidth : stepWidth;
    return {contents.width() + fieldPadding + trailing + 4, std::max(contents.height() + 4, height)};
}

} // namespace tradeit::look
