// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxfact.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/parts/chiplabel.h"
#include "ui/words/orderwords.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace tradeit {

OutboxFact::OutboxFact(const Fact &fact, QWidget *parent) : QWidget(parent), m_fact(fact)
{
    auto *row = new QHBoxLayout(this);
    const int lead = fact.icon.isEmpty() ? 0 : look::metricsOf(fontMetrics()).icon + look::rhythm;
    row->setContentsMargins(lead, 3, 0, 3);
    row->setSpacing(look::rhythm);
    auto *text = new TextLabel(fact.text, fact.ink, this);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    if (!fact.trailing.isEmpty())
        row->addWidget(new TextLabel(fact.trailing, Ink::Muted, this), 0, Qt::AlignTop);
    if (!fact.chip.isEmpty()) {
        auto *chip = new ChipLabel(this);
        chip->setStatus(look::chipKindOf(fact.chip), words::statusName(fact.chip));
        row->addWidget(chip, 0, Qt::AlignVCenter);
    }
}

void OutboxFact::setLineAbove(bool line)
{
    m_lineAbove = line;
}

void OutboxFact::setLeastHeight(int height)
{
    setMinimumHeight(height);
}

/// The sign stands on the first line of the words.
void OutboxFact::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Tokens tokens = look::tokensOf(palette());
    if (m_lineAbove)
        painter.fillRect(0, 0, width(), 1, tokens.line);
    if (m_fact.icon.isEmpty())
        return;
    const int size = look::metricsOf(fontMetrics()).icon;
    const int lead = layout()->contentsMargins().left() - size - look::rhythm;
    const int top = layout()->contentsMargins().top();
    const bool oneLine = height() < 2 * fontMetrics().height() + 2 * top;
    const QRect sign(lead, oneLine ? 0 : top, size, oneLine ? height() : fontMetrics().height());
    look::paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), sign), m_fact.icon,
                    inkOf(m_fact.iconInk, tokens), size, layoutDirection());
}

} // namespace tradeit
