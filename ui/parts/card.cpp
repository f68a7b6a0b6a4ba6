// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

#include "ui/look/controls.h"

#include <QPainter>

namespace tradeit {

Card::Card(QWidget *parent) : QFrame(parent)
{
    setContentsMargins(1, 1, 1, 1);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Tokens tokens = look::tokensOf(palette());
    look::paintBox(painter, rect(), tokens.base, tokens.line);
    if (hasFocus()) {
        look::paintFocusRing(painter, rect(), tokens);
    }
}

} // namespace tradeit
