// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sidebar/sidebardelegate.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"

#include <QPainter>

namespace tradeit {

namespace {

constexpr int margin = look::rhythm;
constexpr int barWidth = 3, barInset = 4;

QColor inkOf(SidebarModel::Tone tone, const look::Tokens &tokens, const QColor &plain)
{
    switch (tone) {
    case SidebarModel::Tone::Muted:
        return tokens.muted;
    case SidebarModel::Tone::Amber:
        return tokens.amber;
    case SidebarModel::Tone::Red:
        return tokens.red;
    case SidebarModel::Tone::Plain:
        break;
    }
    return plain;
}

bool isSection(const QModelIndex &index)
{
    return index.data(SidebarModel::SectionRole).isValid();
}

/// The row without the room that sets it apart from what stands above.
QRect rowOf(const QStyleOptionViewItem &option)
{
    const int height = std::max(24, look::metricsOf(option.fontMetrics).sidebarRow);
    return {option.rect.x() + margin, option.rect.bottom() + 1 - height, option.rect.width() - 2 * margin, height};
}

} // namespace

SidebarDelegate::Inks SidebarDelegate::inksOf(const QModelIndex &index, const look::Tokens &tokens, bool selected)
{
    using Tone = SidebarModel::Tone;
    const auto tone = index.data(SidebarModel::ToneRole).value<Tone>();
    const auto signTone = index.data(SidebarModel::SignToneRole).value<Tone>();
    if (selected && tokens.highContrast)
        return {tokens.selText, tokens.selText, tokens.selText};
    const QColor plain = selected ? tokens.selText : tokens.text;
    const QColor resting = selected ? tokens.selText : tokens.muted;
    // An act that needs a person colours its count, not its name.
    const bool wordIsPlain = tone == Tone::Amber;
    return {inkOf(signTone, tokens, resting), wordIsPlain ? plain : inkOf(tone, tokens, plain),
            inkOf(tone, tokens, resting)};
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const look::Tokens tokens = look::tokensOf(row.widget ? row.widget->palette() : row.palette);
    painter->save();
    painter->setFont(row.font);
    if (isSection(index))
        paintSection(*painter, row, index, tokens);
    else
        paintHeading(*painter, row, index, tokens);
    painter->restore();
}

void SidebarDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                   const look::Tokens &tokens)
{
    const QRect words = option.rect.adjusted(2 * margin, 0, -2 * margin, -2);
    painter.setPen(tokens.muted);
    painter.drawText(words,
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignAbsolute |
                                      Qt::AlignBottom) |
                         Qt::TextSingleLine,
                     option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

void SidebarDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
                                  const look::Tokens &tokens)
{
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.sel);
    painter.drawRoundedRect(row, look::radius, look::radius);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QRect bar(row.x(), row.y() + barInset, barWidth, row.height() - 2 * barInset);
    painter.setBrush(!focused ? tokens.ctl : tokens.highContrast ? tokens.selText : tokens.mark);
    painter.drawRoundedRect(QStyle::visualRect(option.direction, row, bar), 1, 1);
    painter.restore();
}

void SidebarDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                   const look::Tokens &tokens)
{
    const QRect row = rowOf(option);
    if (index.data(SidebarModel::LineAboveRole).toBool())
        painter.fillRect(2 * margin, row.y() - margin, option.rect.width() - 4 * margin, 1, tokens.line);
    paintGround(painter, option, row, tokens);
    const Inks inks = inksOf(index, tokens, option.state.testFlag(QStyle::State_Selected));
    const int icon = look::metricsOf(option.fontMetrics).icon;
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(option.direction, row, {row.x() + from, row.y(), width, row.height()});
    };
    look::paintIcon(painter, place(margin, icon), index.data(SidebarModel::IconRole).toString(), inks.sign, icon,
                    option.direction);
    const QString count = index.data(SidebarModel::CountRole).toString();
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    painter.setPen(inks.count);
    painter.drawText(place(row.width() - margin - countWidth, countWidth), Qt::AlignCenter | Qt::TextSingleLine, count);
    const int from = 2 * margin + icon;
    const QRect words = place(from, row.width() - from - countWidth - 2 * margin);
    painter.setPen(inks.word);
    painter.drawText(words,
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignAbsolute |
                                      Qt::AlignVCenter) |
                         Qt::TextSingleLine,
                     option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const look::Metrics metrics = look::metricsOf(option.fontMetrics);
    const int row = std::max(24, metrics.sidebarRow);
    if (isSection(index))
        return {0, index.data(SidebarModel::LineAboveRole).toBool() ? row + 2 * margin : row};
    return {0, metrics.textHeight + (index.row() == 0 ? margin + 4 : 10)};
}

} // namespace tradeit
