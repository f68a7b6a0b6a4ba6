// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/signlabel.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace tradeit {

SignLabel::SignLabel(const QString &iconName, const QString &text, Ink ink, QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_text(new TextLabel(text, ink, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look::metricsOf(fontMetrics()).icon + look::rhythm, 0, 0, 0);
    m_text->setWordWrap(true);
    row->addWidget(m_text);
}

void SignLabel::setSingleLine()
{
    m_text->setWordWrap(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void SignLabel::say(const QString &iconName, const QString &text, Ink ink)
{
    m_iconName = iconName;
    m_text->setInk(ink);
    m_text->setText(text);
    update();
}

void SignLabel::paintEvent(QPaintEvent *)
{
    if (m_iconName.isEmpty() || m_text->text().isEmpty())
        return;
    QPainter painter(this);
    const look::Metrics metrics = look::metricsOf(fontMetrics());
    const bool single = !m_text->wordWrap();
    const QRect first(0, single ? 0 : m_text->y(), metrics.icon, single ? height() : metrics.textHeight);
    const QColor ink = inkOf(m_text->ink(), look::tokensOf(palette()));
    look::paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), first), m_iconName, ink, metrics.icon,
                    layoutDirection());
}

} // namespace tradeit
