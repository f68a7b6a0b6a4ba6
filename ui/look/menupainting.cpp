// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/menupainting.h"

#include "ui/look/controls.h"
#include "ui/look/icons.h"

#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace tradeit::look {

namespace {

constexpr int inset = 4;
constexpr int separatorHeight = 9;

int signColumn(const QStyleOptionMenuItem &item)
{
    const bool signs = item.maxIconWidth > 0 || item.menuHasCheckableItems;
    return signs ? metricsOf(item.fontMetrics).icon + rhythm : 0;
}

void drawSign(const QStyleOptionMenuItem &item, QPainter &painter, const QRect &rect, const QColor &ink)
{
    const int size = metricsOf(item.fontMetrics).icon;
    if (item.checked && item.checkType == QStyleOptionMenuItem::Exclusive) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QRectF(rect).center(), size / 5.0, size / 5.0);
        painter.restore();
    } else if (item.checked) {
        paintIcon(painter, rect, QStringLiteral("check"), ink, size, item.direction);
    } else if (!item.icon.name().isEmpty()) {
        paintIcon(painter, rect, item.icon.name(), ink, size, item.direction);
    } else {
        item.icon.paint(&painter, rect);
    }
}

void drawWords(const QStyleOptionMenuItem &item, QPainter &painter, const QRect &rect, const QColor &ink,
               const QColor &muted)
{
    constexpr int flags =
        static_cast<int>(Qt::AlignVCenter) | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
    const qsizetype tab = item.text.indexOf(u'\t');
    const auto draw = [&](const QString &text, Qt::Alignment where, const QColor &colour) {
        painter.setPen(colour);
        painter.drawText(rect, flags | static_cast<int>(QStyle::visualAlignment(item.direction, where)), text);
    };
    painter.save();
    painter.setFont(item.font);
    draw(item.text.left(tab), Qt::AlignLeading, ink);
    if (tab >= 0) {
        draw(item.text.mid(tab + 1), Qt::AlignTrailing, muted);
    }
    painter.restore();
}

void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter)
{
    const Tokens tokens = tokensOf(item.palette);
    painter.fillRect(item.rect, tokens.base);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(item.rect.x(), item.rect.center().y(), item.rect.width(), 1, tokens.line);
        return;
    }
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    const bool chosen = item.state.testFlag(QStyle::State_Selected);
    const QRect row = item.rect.adjusted(inset, 0, -inset, 0);
    if (chosen) {
        paintBox(painter, row, enabled ? tokens.sel : tokens.hover, QColor());
    }
    const QColor ink = !enabled ? tokens.faint : chosen ? tokens.selText : tokens.text;
    const QColor muted = !enabled ? tokens.faint : chosen && tokens.highContrast ? tokens.selText : tokens.muted;
    const auto place = [&item](const QRect &rect) { return QStyle::visualRect(item.direction, item.rect, rect); };
    const int size = metricsOf(item.fontMetrics).icon;
    const int column = signColumn(item);
    if (column > 0) {
        drawSign(item, painter, place({row.x() + rhythm, row.y(), size, row.height()}), ink);
    }
    const bool submenu = item.menuItemType == QStyleOptionMenuItem::SubMenu;
    const int after = rhythm + (submenu ? size : 0);
    drawWords(item, painter, place(row.adjusted(rhythm + column, 0, -after, 0)), ink, muted);
    if (submenu) {
        paintArrow(painter, place({row.right() + 1 - size - inset, row.y(), size, row.height()}),
                   item.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow, ink, size);
    }
}

void drawMenuBarItem(const QStyleOptionMenuItem &item, QPainter &painter)
{
    const Tokens tokens = tokensOf(item.palette);
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(item.rect, tokens.window);
    if (enabled && item.state.testFlag(QStyle::State_Selected)) {
        paintBox(painter, item.rect.adjusted(0, 1, 0, -1), tokens.hover, tokens.line);
    }
    painter.setPen(enabled ? tokens.text : tokens.faint);
    painter.drawText(item.rect, static_cast<int>(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     item.text);
}

} // namespace

bool drawMenu(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *)
{
    if (element == QStyle::CE_MenuBarEmptyArea || element == QStyle::CE_MenuEmptyArea) {
        const Tokens tokens = tokensOf(option.palette);
        painter.fillRect(option.rect, element == QStyle::CE_MenuEmptyArea ? tokens.base : tokens.window);
        return true;
    }
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (item == nullptr || (element != QStyle::CE_MenuItem && element != QStyle::CE_MenuBarItem)) {
        return false;
    }
    if (element == QStyle::CE_MenuItem) {
        drawMenuItem(*item, painter);
    } else {
        drawMenuBarItem(*item, painter);
    }
    return true;
}

QSize menuItemSize(const QStyleOption &option, const QSize &contents)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (item == nullptr || item->menuItemType == QStyleOptionMenuItem::Separator) {
        return {contents.width(), separatorHeight};
    }
    constexpr int beforeShortcut = 24;
    const int submenu = metricsOf(option.fontMetrics).icon;
    return {contents.width() + signColumn(*item) + 2 * (inset + rhythm) + beforeShortcut + submenu,
            metricsOf(option.fontMetrics).tableHeader};
}

} // namespace tradeit::look
