// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/moneytext.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace tradeit {

namespace {

constexpr int currencyGap = 4;

/// The width of the widest digit, or 0 where all are equally wide.
int digitCell(const QFontMetrics &font)
{
    int narrowest = font.horizontalAdvance(u'0');
    int widest = narrowest;
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        const int width = font.horizontalAdvance(QChar(digit));
        narrowest = std::min(narrowest, width);
        widest = std::max(widest, width);
    }
    return narrowest == widest ? 0 : widest;
}

void drawWord(QPainter &painter, const QRect &rect, const QString &word)
{
    painter.drawText(rect,
                     static_cast<int>(Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine |
                         Qt::TextDontClip | Qt::TextForceLeftToRight,
                     word);
}

} // namespace

int numberWidth(const QString &number, const QFontMetrics &font)
{
    const int cell = digitCell(font);
    if (cell == 0) {
        return font.horizontalAdvance(number);
    }
    int width = 0;
    for (const QChar character : number) {
        width += character.isDigit() ? cell : font.horizontalAdvance(character);
    }
    return width;
}

int moneyWidth(const MoneyText &money, const QFontMetrics &font)
{
    const int currency = money.currency.isEmpty() ? 0 : currencyGap + font.horizontalAdvance(money.currency);
    return numberWidth(money.number, font) + currency;
}

void paintNumber(QPainter &painter, const QRect &rect, const QString &number, const QColor &ink)
{
    painter.setPen(ink);
    const QFontMetrics font = painter.fontMetrics();
    const int cell = digitCell(font);
    if (cell == 0) {
        drawWord(painter, rect, number);
        return;
    }
    int right = rect.right() + 1;
    for (auto character = number.crbegin(); character != number.crend(); ++character) {
        const int own = font.horizontalAdvance(*character);
        const int width = character->isDigit() ? cell : own;
        drawWord(painter, QRect(right - width, rect.y(), width - (width - own) / 2, rect.height()), *character);
        right -= width;
    }
}

void paintMoney(QPainter &painter, const QRect &rect, const MoneyText &money, const QColor &ink, const QColor &muted)
{
    QRect number = rect;
    if (!money.currency.isEmpty()) {
        painter.setPen(muted);
        drawWord(painter, rect, money.currency);
        number.adjust(0, 0, -currencyGap - painter.fontMetrics().horizontalAdvance(money.currency), 0);
    }
    paintNumber(painter, number, money.number, ink);
}

} // namespace tradeit
