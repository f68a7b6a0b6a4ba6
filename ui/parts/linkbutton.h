// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/paintedbutton.h"

namespace tradeit {

/// Words in the colour of a link that act like a button: "Edit text…", "All", "None".
class LinkButton : public PaintedButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr, const QString &iconName = {})
        : PaintedButton(look::ButtonKind::Flat, text, iconName, parent)
    {
        setCursor(Qt::PointingHandCursor);
    }

protected:
    [[nodiscard]] QColor ink(const look::ControlState &state, const look::Tokens &tokens) const override
    {
        return state.enabled ? tokens.link : tokens.faint;
    }
    [[nodiscard]] int buttonHeight(const look::Metrics &metrics) const override { return metrics.rowControl; }
    [[nodiscard]] int padding() const override { return 4; }
};

} // namespace tradeit
