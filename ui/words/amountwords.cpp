// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/amountwords.h"

#include "ui/words/errorwords.h"

namespace tradeit::words {

QString amountDigits(Amount amount, const QString &currency, const QLocale &locale)
{
    const bool negative = amount < Amount();
    const QString plain = (negative ? -amount : amount).toString(currencyDecimals(currency));
    const qsizetype point = plain.indexOf(u'.');
    QString digits = locale.toString(QStringView(plain).left(point < 0 ? plain.size() : point).toLongLong());
    if (point >= 0) {
        digits += locale.decimalPoint();
        for (const QChar digit : plain.mid(point + 1))
            digits += locale.toString(digit.digitValue());
    }
    return negative ? QString(locale.negativeSign() + digits) : digits;
}

QString moneyWords(const Money &money, const QLocale &locale)
{
    return amountDigits(money.amount, money.currency, locale) + u' ' + harmless(money.currency, 8);
}

} // namespace tradeit::words
