// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace tradeit {

/// The steps of the set-up at its leading side: what is done, where the person is, what comes.
class StepStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StepStrip(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(QPainter &painter, int step) const;
    void tell();

    QStringList m_steps;
    QList<QWidget *> m_rows; ///< one a step, painted here; they hold the names for screen readers
    int m_current = 0;
};

} // namespace tradeit
