// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/column.h"
#include "ui/models/nextstep.h"

namespace tradeit {

class ChipLabel;
class ElidedLabel;
class WaitingLink;

/// Who and what at one glance: number and name with the status, one muted line, and the act that waits to be sent.
class OrderHead : public Column
{
    Q_OBJECT
public:
    explicit OrderHead(QWidget *parent = nullptr);

    void fill(const OrderDetail &detail, const QDateTime &now, const QLocale &locale);

Q_SIGNALS:
    void outboxAsked(const QUuid &intent);

private:
    ElidedLabel *m_headline, *m_placed;
    ChipLabel *m_chip;
    WaitingLink *m_waiting;
    QUuid m_intent;
};

} // namespace tradeit
