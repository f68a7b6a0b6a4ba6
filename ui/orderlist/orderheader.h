// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace tradeit {

/// The head of the order table: quiet words, signs over columns of signs, an arrow where it is sorted.
class OrderHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit OrderHeader(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintArrow(QPainter &painter, const QRect &after) const;
};

} // namespace tradeit
