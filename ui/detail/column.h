// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tradeit {

/// Widgets one below the other, each as high as its width asks for, with a gap of its own above it; the last one may
/// take what is left. Reckoned in one pass when asked, so that filling an order costs one layout.
class Column : public QWidget
{
    Q_OBJECT
public:
    explicit Column(QWidget *parent = nullptr, int padding = 0);

    /// The column owns it. Hidden widgets and their gaps take no room.
    void add(QWidget *widget, int gapAbove = 0);
    /// The last widget: as high as there is room, at least `minimum` pixels.
    void setFilling(QWidget *widget, int gapAbove, int minimum);
    void setMinimum(int minimum);
    /// Places everything again, now.
    void arrange();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Part
    {
        QWidget *widget;
        int gap;
    };
    [[nodiscard]] static int heightOf(const QWidget *widget, int width);
    [[nodiscard]] int stack(int width, bool place) const;

    QList<Part> m_parts;
    QWidget *m_filling = nullptr;
    int m_padding, m_fillingGap = 0, m_minimum = 0;
};

} // namespace tradeit
