// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"
#include "ui/detail/pagescroll.h"

class QPushButton;

namespace tradeit {

class FactGrid;
class TextLabel;

/// F53: how the order is paid and what is known about it, from whom and since when; and asking again.
class PaymentPage : public PageScroll
{
    Q_OBJECT
public:
    explicit PaymentPage(QWidget *parent = nullptr);

    void fill(const OrderDetail &detail, const QDateTime &now);
    /// Shows that the gateway is being asked.
    void setAsking(bool asking);

Q_SIGNALS:
    void verifyAsked();

private:
    FactGrid *m_facts;
    QPushButton *m_verify;
    TextLabel *m_why;
    bool m_can = false;
};

} // namespace tradeit
