// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxfacts.h"

#include "ui/look/metrics.h"
#include "ui/parts/card.h"

#include <QVBoxLayout>

namespace tradeit {

namespace {

QVBoxLayout *columnOf(QWidget *widget, int margin)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(0);
    return column;
}

} // namespace

OutboxFacts::OutboxFacts(Dress dress, QWidget *parent) : QWidget(parent), m_dress(dress), m_ground(this)
{
    if (dress == Dress::Card) {
        m_ground = new Card(this);
        columnOf(this, 0)->addWidget(m_ground);
    }
    columnOf(m_ground, dress == Dress::Card ? 1 : 0);
}

void OutboxFacts::show(const QList<OutboxFact::Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (QLayoutItem *item = m_ground->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const look::Metrics metrics = look::metricsOf(fontMetrics());
    for (const OutboxFact::Fact &fact : facts) {
        auto *row = new OutboxFact(fact, m_ground);
        if (m_dress == Dress::Card) {
            const QMargins inner = row->layout()->contentsMargins();
            row->layout()->setContentsMargins(inner.left() + look::cardPadding, 7, look::cardPadding, 7);
            row->setLineAbove(m_ground->layout()->count() > 0);
        }
        row->setLeastHeight(m_dress == Dress::Card ? metrics.row : metrics.rowControl);
        m_ground->layout()->addWidget(row);
    }
}

} // namespace tradeit
