// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace tradeit {

/// The names of a small table's columns: muted words on the header's ground, one line below. Nothing to click.
class PlainHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit PlainHeader(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tradeit
