// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/itempainting.h"

#include "ui/look/controls.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace tradeit::look {

namespace {

constexpr int barWidth = 3;

void drawSelection(const QStyleOptionViewItem &item, QPainter &painter, const QWidget *widget, bool wholeRow)
{
    const Tokens tokens = tokensOf(widget != nullptr ? widget->palette() : item.palette);
    if (item.backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(item.rect, item.backgroundBrush);
    }
    if (!item.state.testFlag(QStyle::State_Selected)) {
        return;
    }
    painter.fillRect(item.rect, tokens.sel);
    using Position = QStyleOptionViewItem::ViewItemPosition;
    const bool leading = item.viewItemPosition == Position::Beginning || item.viewItemPosition == Position::OnlyOne ||
                         item.viewItemPosition == Position::Invalid;
    if (leading && !wholeRow) {
        const QColor focused = tokens.highContrast ? tokens.selText : tokens.mark;
        const QRect bar(item.rect.x(), item.rect.y(), barWidth, item.rect.height());
        painter.fillRect(QStyle::visualRect(item.direction, item.rect, bar),
                         widget != nullptr && widget->hasFocus() ? focused : tokens.ctl);
    }
}

} // namespace

bool drawItemGround(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                    const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if ((element == QStyle::PE_PanelItemViewItem || element == QStyle::PE_PanelItemViewRow) && item != nullptr) {
        drawSelection(*item, painter, widget, element == QStyle::PE_PanelItemViewRow);
        return true;
    }
    if (element == QStyle::PE_IndicatorBranch) {
        if (option.state.testFlag(QStyle::State_Children)) {
            const bool mirrored = option.direction == Qt::RightToLeft;
            const Qt::ArrowType closed = mirrored ? Qt::LeftArrow : Qt::RightArrow;
            paintArrow(painter, option.rect, option.state.testFlag(QStyle::State_Open) ? Qt::DownArrow : closed,
                       tokensOf(option.palette).text, 12);
        }
        return true;
    }
    return false;
}

bool drawItem(QStyle::ControlElement element, const QStyleOption &option,
              const std::function<void(const QStyleOption &)> &draw)
{
    const Tokens tokens = tokensOf(option.palette);
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
        item != nullptr && element == QStyle::CE_ItemViewItem) {
        QStyleOptionViewItem changed = *item;
        changed.palette.setColor(QPalette::Highlight, tokens.sel);
        changed.palette.setColor(QPalette::HighlightedText, tokens.selText);
        draw(changed);
        return true;
    }
    return false;
}

} // namespace tradeit::look
