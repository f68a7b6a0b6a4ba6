// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/outboxfact.h"

namespace tradeit {

/// Facts below each other: bare, or as a card with a line between them.
class OutboxFacts : public QWidget
{
    Q_OBJECT
public:
    enum class Dress { Bare, Card };

    explicit OutboxFacts(Dress dress, QWidget *parent = nullptr);

    void show(const QList<OutboxFact::Fact> &facts);

private:
    Dress m_dress;
    QWidget *m_ground; ///< the card, or this
    QList<OutboxFact::Fact> m_facts;
};

} // namespace tradeit
