// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/barpainting.h"

#include "ui/look/controls.h"

#include <QFrame>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOption>
#include <algorithm>

namespace tradeit::look {

namespace {

constexpr int shortestHandle = 24;

void drawHeaderGround(const QStyleOption &option, QPainter &painter)
{
    const Tokens tokens = tokensOf(option.palette);
    painter.fillRect(option.rect, tokens.head);
    const QRect &rect = option.rect;
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
        header != nullptr && header->orientation == Qt::Vertical) {
        painter.fillRect(QStyle::visualRect(option.direction, rect, {rect.right(), rect.y(), 1, rect.height()}),
                         tokens.line);
        return;
    }
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, tokens.line);
}

/// Sign or word at the column's own alignment; the arrow of the order follows the word.
void drawHeader(const QStyleOptionHeader &header, QPainter &painter)
{
    constexpr int mark = 12;
    constexpr int gap = 4;
    drawHeaderGround(header, painter);
    const Tokens tokens = tokensOf(header.palette);
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const QRect room = header.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (header.text.isEmpty()) {
        const int size = metricsOf(header.fontMetrics).icon;
        const QRect sign = QStyle::alignedRect(header.direction, Qt::AlignCenter, QSize(size, size), header.rect);
        header.icon.paint(&painter, sign);
        return;
    }
    const int spare = sorted ? mark + gap : 0;
    const QString word = header.fontMetrics.elidedText(header.text, Qt::ElideRight, room.width() - spare);
    const QSize size(header.fontMetrics.horizontalAdvance(word) + spare, header.rect.height());
    const QRect block = QStyle::alignedRect(header.direction, header.textAlignment | Qt::AlignVCenter, size, room);
    const auto place = [&header, &block](const QRect &rect) {
        return QStyle::visualRect(header.direction, block, rect);
    };
    painter.setPen(sorted ? tokens.text : tokens.muted);
    painter.drawText(place(block.adjusted(0, 0, -spare, 0)), static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip,
                     word);
    if (sorted) {
        const bool up = header.sortIndicator == QStyleOptionHeader::SortUp;
        paintArrow(painter, place({block.right() + 1 - mark, block.y(), mark, block.height()}),
                   up ? Qt::UpArrow : Qt::DownArrow, tokens.text, mark);
    }
}

void drawTabShape(const QStyleOption &option, QPainter &painter)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QRect &rect = option.rect;
        painter.fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, tokensOf(option.palette).mark);
    }
}

void drawTabLabel(const QStyleOptionTab &tab, QPainter &painter)
{
    const Tokens tokens = tokensOf(tab.palette);
    const bool enabled = tab.state.testFlag(QStyle::State_Enabled);
    const bool plain = tab.state.testFlag(QStyle::State_Selected) || tab.state.testFlag(QStyle::State_MouseOver);
    painter.setPen(!enabled ? tokens.faint : plain ? tokens.text : tokens.muted);
    painter.drawText(tab.rect, static_cast<int>(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextDontClip, tab.text);
    if (tab.state.testFlag(QStyle::State_HasFocus)) {
        paintFocusRing(painter, tab.rect.adjusted(2, 2, -2, -4), tokens);
    }
}

/// The part of the bar that is done; nothing while it is not known.
QRect doneOf(const QStyleOptionProgressBar &bar)
{
    const bool across = bar.state.testFlag(QStyle::State_Horizontal);
    const double range = static_cast<double>(bar.maximum) - bar.minimum;
    const double share = range > 0 ? std::clamp((bar.progress - bar.minimum) / range, 0.0, 1.0) : 0;
    QRect done = bar.rect;
    if (share <= 0) {
        return {};
    }
    if (across) {
        done.setWidth(std::max(2 * radius, static_cast<int>(bar.rect.width() * share)));
        const bool mirrored = (bar.direction == Qt::RightToLeft) != bar.invertedAppearance;
        done = mirrored ? QStyle::visualRect(Qt::RightToLeft, bar.rect, done) : done;
    } else {
        done.setTop(bar.rect.bottom() + 1 - static_cast<int>(bar.rect.height() * share));
    }
    return done;
}

void drawProgress(const QStyleOptionProgressBar &bar, QPainter &painter)
{
    const Tokens tokens = tokensOf(bar.palette);
    if (const QRect done = doneOf(bar); done.isValid()) {
        paintBox(painter, done, tokens.accent, tokens.accent);
    }
}

void drawProgressLabel(const QStyleOptionProgressBar &bar, QPainter &painter)
{
    if (!bar.textVisible) {
        return;
    }
    const Tokens tokens = tokensOf(bar.palette);
    const QRect done = doneOf(bar);
    const auto draw = [&](const QRegion &clip, const QColor &ink) {
        painter.setClipRegion(clip);
        painter.setPen(ink);
        painter.drawText(bar.rect, Qt::AlignCenter, bar.text);
    };
    painter.save();
    draw(QRegion(bar.rect).subtracted(done), tokens.text);
    draw(QRegion(done), tokens.onAccent);
    painter.restore();
}

void drawLine(const QStyleOptionFrame &frame, QPainter &painter)
{
    const QColor line = tokensOf(frame.palette).line;
    const QRect &rect = frame.rect;
    if (frame.frameShape == QFrame::HLine) {
        painter.fillRect(rect.x(), rect.center().y(), rect.width(), 1, line);
    } else {
        painter.fillRect(rect.center().x(), rect.y(), 1, rect.height(), line);
    }
}

void drawToolBar(const QStyleOption &option, QPainter &painter)
{
    const Tokens tokens = tokensOf(option.palette);
    painter.fillRect(option.rect, tokens.window);
    if (option.state.testFlag(QStyle::State_Horizontal)) {
        painter.fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, tokens.line);
    }
}

} // namespace

bool drawBar(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter, const QWidget *)
{
    switch (element) {
    case QStyle::CE_ProgressBarLabel:
        if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(&option)) {
            drawProgressLabel(*progress, painter);
        }
        return true;
    case QStyle::CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
            drawHeader(*header, painter);
        }
        return true;
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        drawHeaderGround(option, painter);
        return true;
    case QStyle::CE_TabBarTabShape:
        drawTabShape(option, painter);
        return true;
    case QStyle::CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
            tab != nullptr && tab->icon.isNull()) {
            drawTabLabel(*tab, painter);
            return true;
        }
        return false;
    case QStyle::CE_Splitter:
        painter.fillRect(option.rect, tokensOf(option.palette).line);
        return true;
    case QStyle::CE_ToolBar:
        drawToolBar(option, painter);
        return true;
    case QStyle::CE_ProgressBarGroove:
        paintBox(painter, option.rect, tokensOf(option.palette).base, tokensOf(option.palette).ctl);
        return true;
    case QStyle::CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option)) {
            drawProgress(*bar, painter);
        }
        return true;
    case QStyle::CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
            frame != nullptr && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            drawLine(*frame, painter);
            return true;
        }
        return false;
    default:
        return false;
    }
}

void drawScrollBar(const QStyle &style, const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget)
{
    const Tokens tokens = tokensOf(option.palette);
    const QWidget *area = widget && widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
    const bool besideForm =
        qobject_cast<const QScrollArea *>(area) != nullptr; // forms stand on the window, lists on base
    painter.fillRect(option.rect, besideForm ? tokens.window : tokens.base);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (slider == nullptr || slider->maximum <= slider->minimum) {
        return;
    }
    const QRect handle = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool held = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_MouseOver);
    const int margin = held ? 2 : 3;
    const QRect shown = slider->orientation == Qt::Vertical ? handle.adjusted(margin, 2, -margin, -2)
                                                            : handle.adjusted(2, margin, -2, -margin);
    paintBox(painter, shown, tokens.ctl, QColor(), std::min(shown.width(), shown.height()) / 2);
}

QRect scrollBarPart(const QStyleOptionComplex &option, QStyle::SubControl part)
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (slider == nullptr || part == QStyle::SC_ScrollBarGroove) {
        return option.rect;
    }
    const bool upright = slider->orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const qint64 range = static_cast<qint64>(slider->maximum) - slider->minimum;
    const qint64 wanted =
        range > 0 ? slider->pageStep * static_cast<qint64>(length) / (range + slider->pageStep) : length;
    const int handle = static_cast<int>(std::clamp<qint64>(wanted, std::min(shortestHandle, length), length));
    const int start = QStyle::sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                      length - handle, slider->upsideDown);
    const auto span = [&](int from, int size) {
        const QRect &all = option.rect;
        return upright ? QRect(all.x(), all.y() + from, all.width(), size)
                       : QStyle::visualRect(option.direction, all, QRect(all.x() + from, all.y(), size, all.height()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return span(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + handle, length - start - handle);
    default:
        return {};
    }
}

} // namespace tradeit::look
