// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/framepainting.h"

#include "ui/look/controls.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>
#include <algorithm>
#include <array>

namespace tradeit::look {

namespace {

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

bool isInsideField(const QWidget *widget)
{
    const QWidget *parent = widget != nullptr ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(parent) != nullptr;
}

void drawLineEdit(const QStyleOption &option, QPainter &painter, const QWidget *widget, const Tokens &tokens)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame != nullptr && frame->lineWidth > 0) {
        ControlState state = controlState(option);
        state.focused = state.focused || (widget != nullptr && widget->hasFocus());
        paintField(painter, option.rect, state, tokens);
    } else if (!isInsideField(widget)) {
        painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
    }
}

void drawFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget, const Tokens &tokens)
{
    if (qobject_cast<const QAbstractItemView *>(widget) != nullptr) {
        if (!option.state.testFlag(QStyle::State_Selected)) {
            paintFocusRing(painter, option.rect, tokens, 0);
        }
        return;
    }
    paintFocusRing(painter, option.rect, tokens);
}

void drawPlainFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget, const Tokens &tokens)
{
    if (isTextField(widget)) {
        ControlState state = controlState(option);
        state.focused = widget->hasFocus();
        return paintField(painter, option.rect, state, tokens);
    }
    paintBox(painter, option.rect, QColor(), tokens.line, 0);
}

int marginOf(const QWidget *widget)
{
    return widget != nullptr && widget->isWindow() ? panePadding : rhythm;
}

/// Fusion's paddings that the desk does without.
bool isNothing(QStyle::PixelMetric metric)
{
    constexpr std::array nothing{QStyle::PM_ToolBarFrameWidth,
                                 QStyle::PM_ButtonShiftHorizontal,
                                 QStyle::PM_ButtonShiftVertical,
                                 QStyle::PM_MenuHMargin,
                                 QStyle::PM_MenuBarItemSpacing,
                                 QStyle::PM_MenuBarPanelWidth,
                                 QStyle::PM_MenuBarVMargin,
                                 QStyle::PM_TabBarTabOverlap,
                                 QStyle::PM_TabBarTabShiftVertical,
                                 QStyle::PM_TabBarTabShiftHorizontal,
                                 QStyle::PM_ScrollView_ScrollBarSpacing};
    return std::ranges::find(nothing, metric) != nothing.end();
}

} // namespace

bool drawFrame(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Tokens tokens = tokensOf(option.palette);
    const QRect rect = option.rect;
    switch (element) {
    case QStyle::PE_PanelLineEdit:
        drawLineEdit(option, painter, widget, tokens);
        return true;
    case QStyle::PE_FrameLineEdit:
        paintBox(painter, rect, QColor(), tokens.ctl);
        return true;
    case QStyle::PE_Frame:
        drawPlainFrame(option, painter, widget, tokens);
        return true;
    case QStyle::PE_FrameFocusRect:
        drawFocus(option, painter, widget, tokens);
        return true;
    case QStyle::PE_PanelMenu:
        painter.fillRect(rect, tokens.base);
        return true;
    case QStyle::PE_FrameMenu:
        paintBox(painter, rect, QColor(), tokens.line2, 0);
        return true;
    case QStyle::PE_PanelTipLabel:
        paintBox(painter, rect, tokens.base, tokens.line2, 0);
        return true;
    case QStyle::PE_PanelStatusBar:
        painter.fillRect(rect, tokens.window);
        painter.fillRect(rect.x(), rect.y(), rect.width(), 1, tokens.line);
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        painter.fillRect(rect, tokens.base);
        return true;
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameTabBarBase:
        painter.fillRect(rect.x(), element == QStyle::PE_FrameTabWidget ? rect.y() : rect.bottom(), rect.width(), 1,
                         tokens.line);
        return true;
    case QStyle::PE_IndicatorToolBarSeparator: {
        const int length = metricsOf(option.fontMetrics).textHeight + 2;
        const bool across = option.state.testFlag(QStyle::State_Horizontal);
        const QSize size = across ? QSize(1, length) : QSize(length, 1);
        painter.fillRect(QStyle::alignedRect(option.direction, Qt::AlignCenter, size, rect), tokens.line);
        return true;
    }
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_PanelMenuBar:
        return true; // no frame around groups, cells of the status bar and the default button
    default:
        return false;
    }
}

bool drawMark(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    // An item's option carries the selection's colours; the widget knows the theme's.
    const Tokens tokens = tokensOf(widget != nullptr ? widget->palette() : option.palette);
    ControlState state = controlState(option);
    state.focused = false;
    const QColor ink = state.enabled ? tokens.text : tokens.faint;
    const int arrow = std::min(16, std::min(option.rect.width(), option.rect.height()) + 2);
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck: {
        const Qt::CheckState checked = option.state.testFlag(QStyle::State_NoChange) ? Qt::PartiallyChecked
                                       : option.state.testFlag(QStyle::State_On)     ? Qt::Checked
                                                                                     : Qt::Unchecked;
        paintCheckBox(painter, option.rect, checked, state, tokens);
        return true;
    }
    case QStyle::PE_IndicatorRadioButton:
        paintRadioButton(painter, option.rect, option.state.testFlag(QStyle::State_On), state, tokens);
        return true;
    case QStyle::PE_IndicatorArrowDown:
        paintArrow(painter, option.rect, Qt::DownArrow, ink, arrow);
        return true;
    case QStyle::PE_IndicatorArrowUp:
        paintArrow(painter, option.rect, Qt::UpArrow, ink, arrow);
        return true;
    case QStyle::PE_IndicatorArrowLeft:
        paintArrow(painter, option.rect, Qt::LeftArrow, ink, arrow);
        return true;
    case QStyle::PE_IndicatorArrowRight:
        paintArrow(painter, option.rect, Qt::RightArrow, ink, arrow);
        return true;
    default:
        return false;
    }
}

std::optional<int> deskMetric(QStyle::PixelMetric metric, const QWidget *widget)
{
    const Metrics metrics = metricsOf(widget != nullptr ? widget->fontMetrics() : QFontMetrics(QApplication::font()));
    switch (metric) {
    case QStyle::PM_DefaultFrameWidth:
        return isTextField(widget) ? 2 : 1;
    case QStyle::PM_SplitterWidth:
    case QStyle::PM_MenuPanelWidth:
    case QStyle::PM_ComboBoxFrameWidth:
    case QStyle::PM_SpinBoxFrameWidth:
        return 1;
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_LineEditIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
        return metrics.icon;
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_HeaderMargin:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
    case QStyle::PM_MenuBarHMargin:
        return rhythm;
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
        return marginOf(widget);
    case QStyle::PM_ScrollBarExtent:
    case QStyle::PM_HeaderMarkSize:
        return 12;
    case QStyle::PM_ScrollBarSliderMin:
    case QStyle::PM_ToolBarExtensionExtent:
    case QStyle::PM_TabBarTabHSpace:
        return 24;
    case QStyle::PM_TabBarTabVSpace:
        return 14;
    case QStyle::PM_ToolBarItemSpacing:
    case QStyle::PM_MenuVMargin:
        return 4;
    case QStyle::PM_ToolBarItemMargin:
        return 6;
    case QStyle::PM_FocusFrameHMargin:
        return cellPadding - 1; // views add one
    default:
        return isNothing(metric) ? std::optional(0) : std::nullopt;
    }
}

} // namespace tradeit::look
