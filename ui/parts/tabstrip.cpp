// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tabstrip.h"

#include "ui/look/controls.h"

#include <QPainter>

namespace tradeit {

namespace {

constexpr int wordPadding = 12;
constexpr int lineWidth = 2;

} // namespace

TabStrip::TabStrip(QWidget *parent) : QTabBar(parent)
{
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize TabStrip::tabSizeHint(int index) const
{
    const QSize word = fontMetrics().size(Qt::TextShowMnemonic, tabText(index));
    return {word.width() + 2 * wordPadding, word.height() + 14};
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, look::tokensOf(palette()).line);
    for (int index = 0; index < count(); ++index) {
        paintTab(painter, index);
    }
}

void TabStrip::paintTab(QPainter &painter, int index)
{
    const look::Tokens tokens = look::tokensOf(palette());
    const bool current = index == currentIndex();
    const QRect tab = tabRect(index);
    const bool hovered = tab.contains(mapFromGlobal(QCursor::pos())) && underMouse();
    painter.setPen(!isTabEnabled(index) ? tokens.faint : current || hovered ? tokens.text : tokens.muted);
    painter.drawText(tab.adjusted(0, 0, 0, -1),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextShowMnemonic | Qt::TextDontClip, tabText(index));
    if (current) {
        painter.fillRect(tab.x(), tab.bottom() + 1 - lineWidth, tab.width(), lineWidth, tokens.mark);
    }
    if (current && hasFocus()) {
        look::paintFocusRing(painter, tab.adjusted(2, 3, -2, -4), tokens);
    }
}

} // namespace tradeit
