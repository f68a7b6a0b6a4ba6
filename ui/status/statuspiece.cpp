// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/status/statuspiece.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace tradeit {

namespace {

constexpr int gap = look::rhythm, lineHeight = 14;

} // namespace

StatusPiece::StatusPiece(Apart apart, QWidget *parent)
    : ElidedLabel({}, Ink::Muted, parent), m_apart(apart == Apart::Yes)
{
    makeRoom();
    hide();
}

void StatusPiece::say(const QString &text, Ink ink, const QString &iconName, Ink iconInk)
{
    m_icon = iconName;
    m_iconInk = iconInk;
    setInk(ink);
    makeRoom();
    setText(text);
    setVisible(!text.isEmpty());
    update();
}

/// Only long sentences give way.
QSize StatusPiece::minimumSizeHint() const
{
    constexpr int letters = 20;
    const QSize whole = sizeHint();
    return {std::min(whole.width(),
                     contentsMargins().left() + contentsMargins().right() + letters * fontMetrics().averageCharWidth()),
            whole.height()};
}

int StatusPiece::lead() const
{
    return m_apart ? gap + 1 : 0;
}

void StatusPiece::makeRoom()
{
    const int icon = m_icon.isEmpty() ? 0 : look::metricsOf(fontMetrics()).icon + gap;
    setContentsMargins(layoutDirection() == Qt::RightToLeft ? QMargins(0, 0, lead() + icon, 0)
                                                            : QMargins(lead() + icon, 0, 0, 0));
}

void StatusPiece::changeEvent(QEvent *event)
{
    ElidedLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

void StatusPiece::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const look::Tokens tokens = look::tokensOf(parentWidget() ? parentWidget()->palette() : palette());
    const auto place = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    if (m_apart)
        painter.fillRect(place({0, (height() - lineHeight) / 2, 1, lineHeight}), tokens.line);
    if (!m_icon.isEmpty()) {
        const int size = look::metricsOf(fontMetrics()).icon;
        look::paintIcon(painter, place({lead(), 0, size, height()}), m_icon, inkOf(m_iconInk, tokens), size,
                        layoutDirection());
    }
    painter.end();
    ElidedLabel::paintEvent(event);
}

} // namespace tradeit
