// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ordersums.h"

#include <QWidget>

namespace tradeit {

/// The sums below the items, on the same edges as their columns; the total is set off by a line.
class SumsFooter : public QWidget
{
    Q_OBJECT
public:
    explicit SumsFooter(QWidget *parent = nullptr);

    void fill(const Order &order);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    QList<SumLine> m_lines;
    QStringList m_numbers;
    QString m_currency;
};

} // namespace tradeit
