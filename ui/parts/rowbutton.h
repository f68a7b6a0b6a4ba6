// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/paintedbutton.h"

namespace tradeit {

/// A small plain button that stands inside a row or a status bar.
class RowButton : public PaintedButton
{
    Q_OBJECT
public:
    explicit RowButton(const QString &text, QWidget *parent = nullptr, const QString &iconName = {})
        : PaintedButton(look::ButtonKind::Plain, text, iconName, parent)
    {
    }

protected:
    [[nodiscard]] int buttonHeight(const look::Metrics &metrics) const override { return metrics.rowControl; }
    [[nodiscard]] int padding() const override { return 9; } // 8 and the edge
};

} // namespace tradeit
