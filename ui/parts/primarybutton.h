// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/paintedbutton.h"

namespace tradeit {

/// The one next right step of a pane or sheet: filled with the accent, named by its verb.
class PrimaryButton : public PaintedButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr, const QString &iconName = {})
        : PaintedButton(look::ButtonKind::Primary, text, iconName, parent)
    {
    }
};

} // namespace tradeit
