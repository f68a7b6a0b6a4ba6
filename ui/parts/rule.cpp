// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/rule.h"

#include "ui/look/tokens.h"

#include <QPainter>

namespace tradeit {

Rule::Rule(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), look::tokensOf(palette()).line);
}

} // namespace tradeit
