// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/paintedbutton.h"

namespace tradeit {

/// A button without an edge until the pointer or the focus is on it: signs at the end of a strip.
class FlatButton : public PaintedButton
{
    Q_OBJECT
public:
    explicit FlatButton(const QString &text, QWidget *parent = nullptr, const QString &iconName = {})
        : PaintedButton(look::ButtonKind::Flat, text, iconName, parent)
    {
    }

protected:
    [[nodiscard]] int padding() const override { return look::rhythm; }
};

} // namespace tradeit
