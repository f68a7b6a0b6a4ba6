// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chiplabel.h"

#include <QPainter>

namespace tradeit {

ChipLabel::ChipLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipLabel::setStatus(look::ChipKind kind, const QString &word)
{
    m_kind = kind;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return {look::chipWidth(m_word, fontMetrics(), look::Density::Comfortable), look::metricsOf(fontMetrics()).chip};
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    look::paintChip(painter, rect(), m_kind, m_word, look::tokensOf(palette()), look::Density::Comfortable,
                    layoutDirection());
}

} // namespace tradeit
