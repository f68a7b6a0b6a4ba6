// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/listdelegatebase.h"

#include "ui/look/metrics.h"
#include "ui/parts/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tradeit {

namespace {

constexpr int barWidth = 3;

bool hasFocus(const QStyleOptionViewItem &option)
{
    return option.widget != nullptr && option.widget->hasFocus();
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view == nullptr) {
        return option.state.testFlag(QStyle::State_HasFocus);
    }
    const QModelIndex current = view->currentIndex();
    return current.isValid() && current.row() == index.row() && current.parent() == index.parent();
}

bool isLeading(const QStyleOptionViewItem &option)
{
    using Position = QStyleOptionViewItem::ViewItemPosition;
    return option.viewItemPosition == Position::Beginning || option.viewItemPosition == Position::OnlyOne ||
           option.viewItemPosition == Position::Invalid;
}

} // namespace

look::Tokens ListDelegateBase::tokensFor(const QStyleOptionViewItem &option)
{
    return look::tokensOf(option.widget != nullptr ? option.widget->palette() : option.palette);
}

bool ListDelegateBase::isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor ListDelegateBase::wordInk(const QStyleOptionViewItem &option)
{
    const look::Tokens tokens = tokensFor(option);
    return isSelected(option) ? tokens.selText : tokens.text;
}

QColor ListDelegateBase::mutedInk(const QStyleOptionViewItem &option)
{
    const look::Tokens tokens = tokensFor(option);
    return isSelected(option) && tokens.highContrast ? tokens.selText : tokens.muted;
}

void ListDelegateBase::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                RowLine line)
{
    const look::Tokens tokens = tokensFor(option);
    const QRect rect = option.rect;
    painter.fillRect(rect, isSelected(option) ? tokens.sel : tokens.base);
    if (line != RowLine::None) {
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1,
                         line == RowLine::GroupEnd ? tokens.line2 : tokens.line);
    }
    if (isCurrentRow(option, index) && isLeading(option)) {
        const QRect bar(rect.x(), rect.y(), barWidth, rect.height() - (line == RowLine::None ? 0 : 1));
        const QColor onSelection = tokens.highContrast && isSelected(option) ? tokens.selText : tokens.mark;
        painter.fillRect(QStyle::visualRect(option.direction, rect, bar), hasFocus(option) ? onSelection : tokens.ctl);
    }
}

void ListDelegateBase::paintName(QPainter &painter, const QRect &rect, const QString &name, const QColor &ink,
                                 Qt::LayoutDirection direction)
{
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(name, Qt::ElideRight, rect.width());
    const Qt::Alignment where = QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(rect, static_cast<int>(where | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
}

QString ListDelegateBase::fullText(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int room = option.rect.width() - 2 * look::cellPadding;
    return QFontMetrics(option.font).horizontalAdvance(text) > room ? text : QString();
}

bool ListDelegateBase::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty()) {
        text = fullText(option, index);
    }
    QToolTip::showText(event->globalPos(), plainToolTip(text), view, option.rect);
    return true;
}

} // namespace tradeit
