// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QFontMetrics>
#include <QRect>
#include <QString>

class QPainter;

namespace tradeit {

/// A key as a small box with its name, at the trailing edge of `rect`; empty paints nothing. Answers the box.
QRect paintKey(QPainter &painter, const QRect &rect, const QString &key, const QColor &ink, const look::Tokens &tokens,
               Qt::LayoutDirection direction);
[[nodiscard]] int keyWidth(const QString &key, const QFontMetrics &font);

} // namespace tradeit
