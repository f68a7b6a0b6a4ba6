// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace tradeit {

/// The low bar above or below a list: a name, a few facts and signs, one line towards the list.
class Strip : public QWidget
{
    Q_OBJECT
public:
    enum class Edge { Below, Above }; ///< where its line is

    explicit Strip(Edge edge, QWidget *parent = nullptr);
    /// Leading to trailing; the strip owns it.
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Edge m_edge;
    QHBoxLayout *m_row;
};

} // namespace tradeit
