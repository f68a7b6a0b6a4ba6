// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/chip.h"
#include "ui/parts/textlabel.h"

#include <QWidget>

namespace tradeit {

/// One fact on a row: a sign, what is so (it wraps), and a time or a status chip at the trailing side.
class OutboxFact : public QWidget
{
    Q_OBJECT
public:
    struct Fact
    {
        QString icon; ///< empty: no sign
        Ink iconInk = Ink::Muted;
        QString text;
        Ink ink = Ink::Text;
        QString trailing; ///< muted
        QString chip;     ///< a status slug; empty: none
        friend bool operator==(const Fact &, const Fact &) = default;
    };

    explicit OutboxFact(const Fact &fact, QWidget *parent = nullptr);

    /// Sets it apart from the row above by a line, inside a card.
    void setLineAbove(bool line);
    void setLeastHeight(int height);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Fact m_fact;
    bool m_lineAbove = false;
};

} // namespace tradeit
