// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tradeit {

/// Buttons in a row that go on in the next line where there is no more room, so that none is ever cut. The last one may
/// be pinned to the trailing end of the first line.
class FlowRow : public QWidget
{
    Q_OBJECT
public:
    explicit FlowRow(QWidget *parent = nullptr);

    /// In the order of the keyboard; the row owns it. Hidden ones take no room.
    void add(QWidget *widget);
    void pin(QWidget *widget);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Places the buttons again after their words changed.
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int flow(int width, bool place) const;
    void put(QWidget *widget, const QRect &logical) const;

    QList<QWidget *> m_widgets;
    QWidget *m_pinned = nullptr;
};

} // namespace tradeit
