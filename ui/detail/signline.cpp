// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detail/signline.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/tokens.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace tradeit {

SignLine::SignLine(const QString &icon, QWidget *parent) : QWidget(parent), m_icon(icon)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SignLine::setText(const QString &text)
{
    setVisible(!text.isEmpty());
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

int SignLine::indent() const
{
    return look::metricsOf(fontMetrics()).icon + look::rhythm;
}

QSize SignLine::sizeHint() const
{
    const int wide = width() > 0 ? width() : 400;
    return {wide, heightForWidth(wide)};
}

int SignLine::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - indent()), 10000);
    const int words = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_text).height();
    return std::max({words, fontMetrics().height(), look::metricsOf(fontMetrics()).icon});
}

void SignLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Tokens tokens = look::tokensOf(palette());
    const int icon = look::metricsOf(fontMetrics()).icon, line = std::max(icon, fontMetrics().height());
    look::paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, icon, line)), m_icon,
                    tokens.muted, icon, layoutDirection());
    painter.setPen(tokens.muted);
    const QRect words(indent(), (line - fontMetrics().height()) / 2, width() - indent(), height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_text);
}

} // namespace tradeit
