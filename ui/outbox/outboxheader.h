// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace tradeit {

/// The names of the outbox's columns: muted words over one line.
class OutboxHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit OutboxHeader(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tradeit
