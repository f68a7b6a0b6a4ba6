// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/timelinedelegate.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/models/timelinemodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace tradeit {

namespace {

constexpr int closedLines = 3;

int indentOf(const QFontMetrics &font)
{
    return look::cardPadding + look::metricsOf(font).icon + look::rhythm;
}

int heightOf(const QString &text, int width, const QFontMetrics &font)
{
    if (text.isEmpty())
        return 0;
    return font.boundingRect(QRect(0, 0, std::max(width, 1), 100000), Qt::TextWordWrap | Qt::TextWrapAnywhere, text)
        .height();
}

int shownHeight(const QModelIndex &index, int width, const QFontMetrics &font)
{
    const int whole = heightOf(index.data(TimelineModel::Text).toString(), width, font);
    const bool open = index.data(TimelineModel::IsOpen).toBool();
    return open ? whole : std::min(whole, closedLines * font.lineSpacing());
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

int TimelineDelegate::roomForText(int width, const QFontMetrics &font)
{
    return std::max(1, width - indentOf(font) - look::cardPadding);
}

bool TimelineDelegate::isLong(const QString &text, int width, const QFontMetrics &font)
{
    return heightOf(text, roomForText(width, font), font) > closedLines * font.lineSpacing();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics font(option.font);
    const int width = widthOf(option);
    if (index.data(TimelineModel::IsHeading).toBool())
        return {width, look::metricsOf(font).tableHeader};
    int lines = font.height();
    if (!index.data(TimelineModel::Author).toString().isEmpty())
        lines += font.height();
    const QString text = index.data(TimelineModel::Text).toString();
    lines += shownHeight(index, roomForText(width, font), font);
    if (isLong(text, width, font))
        lines += font.height();
    return {width, lines + 14};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    if (index.data(TimelineModel::IsHeading).toBool()) {
        const look::Tokens tokens = tokensFor(option);
        painter->fillRect(option.rect, tokens.head);
        painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, tokens.line);
        paintName(*painter, option.rect.adjusted(look::cardPadding, 0, -look::cardPadding, 0), index.data().toString(),
                  tokens.muted, option.direction);
    } else {
        paintEntry(*painter, option, index);
    }
    painter->restore();
}

void TimelineDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRow(painter, option, index);
    const QFontMetrics font(option.font);
    const look::Tokens tokens = tokensFor(option);
    const QRect all = option.rect;
    const auto place = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(option.direction, all, QRect(all.x() + x, y, width, height));
    };
    const bool attention = index.data(TimelineModel::Attention).toBool();
    const int icon = look::metricsOf(font).icon, indent = indentOf(font), line = font.height();
    const int room = roomForText(all.width(), font);
    int y = all.y() + 7;
    look::paintIcon(painter, place(look::cardPadding, y, icon, line), index.data(TimelineModel::IconName).toString(),
                    attention ? tokens.amber : mutedInk(option), icon, option.direction);
    const QString time = index.data(TimelineModel::Time).toString();
    const int timeWidth = font.horizontalAdvance(time) + 2; // never elided by a rounding
    paintName(painter, place(indent, y, room - timeWidth - look::rhythm, line), index.data().toString(),
              attention ? tokens.amber : wordInk(option), option.direction);
    paintName(painter, place(indent + room - timeWidth, y, timeWidth, line), time, mutedInk(option), option.direction);
    y += line;
    if (const QString author = index.data(TimelineModel::Author).toString(); !author.isEmpty()) {
        paintName(painter, place(indent, y, room, line), author, mutedInk(option), option.direction);
        y += line;
    }
    const QString text = index.data(TimelineModel::Text).toString();
    const int shown = shownHeight(index, room, font);
    painter.save();
    painter.setClipRect(place(indent, y, room, shown));
    painter.setPen(wordInk(option));
    painter.drawText(place(indent, y, room, 100000),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere, text);
    painter.restore();
    if (isLong(text, all.width(), font))
        paintName(painter, place(indent, y + shown, room, line),
                  index.data(TimelineModel::IsOpen).toBool() ? tr("Show less") : tr("Show all"),
                  isSelected(option) && tokens.highContrast ? tokens.selText : tokens.link, option.direction);
}

QString TimelineDelegate::fullText(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString title = index.data().toString();
    const QFontMetrics font(option.font);
    const int clock = font.horizontalAdvance(index.data(TimelineModel::Time).toString()) + look::rhythm;
    return font.horizontalAdvance(title) > roomForText(option.rect.width(), font) - clock ? title : QString();
}

} // namespace tradeit
