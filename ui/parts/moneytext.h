// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QColor;
class QFontMetrics;
class QPainter;

namespace tradeit {

/// A sum as the desk writes it: the number, then its currency in muted. `number` is already in the person's locale.
struct MoneyText
{
    QString number;
    QString currency;
    friend bool operator==(const MoneyText &, const MoneyText &) = default;
};

/// Digits stand in cells of equal width where the font's own differ; so this may be wider than the plain text.
[[nodiscard]] int numberWidth(const QString &number, const QFontMetrics &font);
[[nodiscard]] int moneyWidth(const MoneyText &money, const QFontMetrics &font);
/// Right-aligned in `rect` in every direction of reading, centred vertically, never elided.
void paintNumber(QPainter &painter, const QRect &rect, const QString &number, const QColor &ink);
void paintMoney(QPainter &painter, const QRect &rect, const MoneyText &money, const QColor &ink, const QColor &muted);

} // namespace tradeit
