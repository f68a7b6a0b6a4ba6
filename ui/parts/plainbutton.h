// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/paintedbutton.h"

namespace tradeit {

/// Any other step: its own ground, a 1 px edge.
class PlainButton : public PaintedButton
{
    Q_OBJECT
public:
    explicit PlainButton(const QString &text, QWidget *parent = nullptr, const QString &iconName = {})
        : PaintedButton(look::ButtonKind::Plain, text, iconName, parent)
    {
    }
};

} // namespace tradeit
