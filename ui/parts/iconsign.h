// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/textlabel.h"

#include <QWidget>

namespace tradeit {

/// One of the desk's line icons that stands by itself beside words and grows with them. Its meaning is said to screen
/// readers; without one it is ornament.
class IconSign : public QWidget
{
    Q_OBJECT
public:
    explicit IconSign(QWidget *parent = nullptr);

    void setSign(const QString &iconName, Ink ink, const QString &meaning = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Ink m_ink = Ink::Muted;
};

} // namespace tradeit
