// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/deskstyle.h"

#include "ui/look/barpainting.h"
#include "ui/look/controls.h"
#include "ui/look/fieldpainting.h"
#include "ui/look/framepainting.h"
#include "ui/look/itempainting.h"
#include "ui/look/menupainting.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradeit::look {

DeskStyle::DeskStyle() : QProxyStyle(u"Fusion"_s)
{
}

/// Each group of drawings says whether the element is one of its own; what nobody draws is Fusion's.
void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool drawn = drawFrame(element, *option, *painter, widget) || drawMark(element, *option, *painter, widget) ||
                       drawItemGround(element, *option, *painter, widget);
    if (!drawn) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const bool drawn = drawButtonControl(element, *option, *painter, widget) ||
                       drawMenu(element, *option, *painter, widget) || drawBar(element, *option, *painter, widget);
    if (drawn) {
        return;
    }
    if (drawItem(element, *option,
                 [&](const QStyleOption &changed) { QProxyStyle::drawControl(element, &changed, painter, widget); })) {
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return drawComboBox(*this, *option, *painter, widget);
    case CC_SpinBox:
        return drawSpinBox(*this, *option, *painter, widget);
    case CC_ToolButton:
        return drawToolButton(*this, *option, *painter, widget);
    case CC_ScrollBar:
        return drawScrollBar(*this, *option, *painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        return scrollBarPart(*option, part);
    }
    if (const auto rect = fieldPart(control, *option, part)) {
        return *rect;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        constexpr int side = 7; // with the two pixels of the line edit itself: 8 and the edge
        return frame != nullptr && frame->lineWidth > 0 ? option->rect.adjusted(side, 1, -side, -1) : rect;
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        const bool check = element == SE_CheckBoxFocusRect;
        const QRect words = subElementRect(check ? SE_CheckBoxContents : SE_RadioButtonContents, option, widget);
        const int width = option->fontMetrics.horizontalAdvance(u' ');
        return words.adjusted(-width, 0, width, 0).intersected(option->rect);
    }
    default:
        return rect;
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (option == nullptr) {
        return base;
    }
    const Metrics metrics = metricsOf(option->fontMetrics);
    switch (type) {
    case CT_PushButton:
        return pushButtonSize(*option, base);
    case CT_ToolButton:
        return toolButtonSize(*option, base);
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return fieldSize(type, *option, size, base);
    case CT_CheckBox:
    case CT_RadioButton:
        return QSize(base.width() + rhythm, std::max(base.height(), metrics.rowControl));
    case CT_MenuItem:
        return menuItemSize(*option, size);
    case CT_MenuBarItem:
        return {size.width() + 2 * rhythm, option->fontMetrics.height() + rhythm};
    case CT_HeaderSection:
        return {base.width(), metrics.tableHeader};
    case CT_ItemViewItem:
        return base.expandedTo({0, metrics.rowControl});
    default:
        return base;
    }
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto own = deskMetric(metric, widget);
    return own ? *own : QProxyStyle::pixelMetric(metric, option, widget);
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_FormLayoutLabelAlignment:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter); // layouts mirror it
    case SH_FormLayoutFormAlignment:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignTop);
    case SH_FormLayoutFieldGrowthPolicy:
        return static_cast<int>(QFormLayout::ExpandingFieldsGrow);
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // the step that says yes stands at the end
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QAbstractSpinBox *>(widget) != nullptr ||
        qobject_cast<QTabBar *>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

} // namespace tradeit::look
