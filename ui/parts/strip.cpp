// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/strip.h"

#include "ui/look/metrics.h"
#include "ui/look/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

namespace tradeit {

Strip::Strip(Edge edge, QWidget *parent) : QWidget(parent), m_edge(edge), m_row(new QHBoxLayout(this))
{
    constexpr int side = 12;
    m_row->setContentsMargins(side, edge == Edge::Above ? 1 : 0, side, edge == Edge::Below ? 1 : 0);
    m_row->setSpacing(look::rhythm);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize Strip::sizeHint() const
{
    return {QWidget::sizeHint().width(), minimumSizeHint().height()};
}

QSize Strip::minimumSizeHint() const
{
    const QSize inside = QWidget::minimumSizeHint();
    return {inside.width(), std::max(look::metricsOf(fontMetrics()).strip, inside.height())};
}

void Strip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Tokens tokens = look::tokensOf(palette());
    painter.fillRect(rect(), tokens.head);
    painter.fillRect(0, m_edge == Edge::Below ? height() - 1 : 0, width(), 1, tokens.line);
}

} // namespace tradeit
