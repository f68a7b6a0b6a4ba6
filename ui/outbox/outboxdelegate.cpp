// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxdelegate.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"

#include <QPainter>
#include <QTreeView>

namespace tradeit {

namespace {

using Column = OutboxModel::Column;

QColor moodInk(OutboxLine::Mood mood, const look::Tokens &tokens, const QColor &plain, const QColor &muted)
{
    switch (mood) {
    case OutboxLine::Mood::Amber:
        return tokens.amber;
    case OutboxLine::Mood::Red:
        return tokens.red;
    case OutboxLine::Mood::Muted:
        return muted;
    case OutboxLine::Mood::Plain:
        break;
    }
    return plain;
}

QRect inside(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(look::cellPadding, 0, -look::cellPadding, -1);
}

bool isHeading(const QModelIndex &index)
{
    return !index.parent().isValid();
}

} // namespace

void OutboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    painter->save();
    painter->setFont(cell.font);
    if (isHeading(index)) {
        paintHeading(*painter, cell, index);
        painter->restore();
        return;
    }
    paintRow(*painter, cell, index);
    const auto line = index.data(OutboxModel::LineRole).value<OutboxLine>();
    switch (static_cast<Column>(index.column())) {
    case Column::State:
        paintState(*painter, cell, line);
        break;
    case Column::What:
        paintWhat(*painter, cell, line);
        break;
    case Column::Since: {
        painter->setPen(mutedInk(cell));
        const Qt::Alignment where = QStyle::visualAlignment(cell.direction, Qt::AlignTrailing | Qt::AlignVCenter);
        painter->drawText(inside(cell), static_cast<int>(where | Qt::AlignAbsolute) | Qt::TextSingleLine, line.since);
        break;
    }
    case Column::Next:
        paintName(*painter, inside(cell), line.next, mutedInk(cell), cell.direction);
        break;
    }
    painter->restore();
}

void OutboxDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const look::Tokens tokens = tokensFor(option);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    painter.fillRect(option.rect, tokens.head);
    painter.fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, tokens.line);
    const bool current = view && view->currentIndex() == index && view->hasFocus();
    if (current)
        painter.fillRect(QStyle::visualRect(option.direction, option.rect,
                                            {option.rect.x(), option.rect.y(), 3, option.rect.height() - 1}),
                         tokens.mark);
    QRect words = option.rect.adjusted(look::panePadding, 0, -look::panePadding, -1);
    if (index.flags().testFlag(Qt::ItemIsEnabled)) {
        const int size = look::metricsOf(option.fontMetrics).icon;
        const bool open = view && view->isExpanded(index);
        const QRect sign(words.x(), words.y(), size, words.height());
        look::paintIcon(painter, QStyle::visualRect(option.direction, words, sign),
                        open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), tokens.muted, size,
                        option.direction);
        words.adjust(option.direction == Qt::LeftToRight ? size + 4 : 0, 0,
                     option.direction == Qt::RightToLeft ? -size - 4 : 0, 0);
    }
    const QString text = index.data().toString() + QStringLiteral("  ") + index.data(OutboxModel::CountRole).toString();
    paintName(painter, words, text, tokens.muted, option.direction);
}

void OutboxDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option, const OutboxLine &line)
{
    const look::Tokens tokens = tokensFor(option);
    const int size = look::metricsOf(option.fontMetrics).icon;
    const QColor muted = mutedInk(option);
    const bool plain = isSelected(option) && tokens.highContrast;
    const QColor ink = plain ? tokens.selText : moodInk(line.mood, tokens, wordInk(option), muted);
    const QRect cell = option.rect.adjusted(0, 0, 0, -1);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(option.direction, cell, {cell.x() + from, cell.y(), width, cell.height()});
    };
    look::paintIcon(painter, place(look::panePadding, size), line.icon, ink, size, option.direction);
    const int from = look::panePadding + size + 6;
    paintName(painter, place(from, cell.width() - from), line.state, ink, option.direction);
}

void OutboxDelegate::paintWhat(QPainter &painter, const QStyleOptionViewItem &option, const OutboxLine &line)
{
    const QRect cell = inside(option);
    const int height = option.fontMetrics.height();
    const int top = cell.y() + (cell.height() - 2 * height) / 2;
    paintName(painter, {cell.x(), top, cell.width(), height}, line.title, wordInk(option), option.direction);
    paintName(painter, {cell.x(), top + height, cell.width(), height}, line.why, mutedInk(option), option.direction);
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const look::Metrics metrics = look::metricsOf(option.fontMetrics);
    return {0, isHeading(index) ? metrics.tableHeader : metrics.twoLineRow};
}

QString OutboxDelegate::fullText(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (isHeading(index))
        return {};
    const auto line = index.data(OutboxModel::LineRole).value<OutboxLine>();
    if (static_cast<Column>(index.column()) != Column::What)
        return ListDelegateBase::fullText(option, index);
    const QFontMetrics font(option.font);
    const int room = option.rect.width() - 2 * look::cellPadding;
    const bool cut = font.horizontalAdvance(line.title) > room || font.horizontalAdvance(line.why) > room;
    return cut ? QString(line.title + u'\n' + line.why) : QString();
}

} // namespace tradeit
