// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/controls.h"

#include <QPushButton>

class QStyleOptionButton;

namespace tradeit {

/// A push button that the desk draws itself on every platform, so that it looks as the pictures do. Keyboard, mnemonic
/// and accessibility are QPushButton's own. Never narrower than its words.
class PaintedButton : public QPushButton
{
    Q_OBJECT
public:
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// `iconName` is one of look::icon(), or empty.
    PaintedButton(look::ButtonKind kind, const QString &text, const QString &iconName, QWidget *parent);
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] virtual QColor ink(const look::ControlState &state, const look::Tokens &tokens) const;
    [[nodiscard]] virtual int buttonHeight(const look::Metrics &metrics) const;
    [[nodiscard]] virtual int padding() const;

private:
    [[nodiscard]] QStyleOptionButton labelOption() const;

    look::ButtonKind m_kind;
};

} // namespace tradeit
