// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/review.h"

namespace tradeit {

namespace {

constexpr QStringView zimbabwe = u"263";

struct DialledNumber
{
    QString digits;
    bool international = false; ///< began with + or 00, which are left out
    bool valid = true;
};

/// Separators people write are passed over; anything else makes the number unusable ("ask at desk", "x12").
DialledNumber dialled(QStringView phone)
{
    DialledNumber number;
    for (const QChar character : phone) {
        const bool first = number.digits.isEmpty() && !number.international;
        if (character.isDigit())
            number.digits += QChar(u'0' + character.digitValue());
        else if (character == u'+' && first)
            number.international = true;
        else if (!character.isSpace() && character.category() != QChar::Other_Format &&
                 !QStringView(u"-–()./").contains(character))
            number.valid = false;
    }
    if (!number.international && number.digits.startsWith(u"00")) {
        number.international = true;
        number.digits.remove(0, 2);
    }
    return number;
}

/// The part after the country's code, without the trunk zero of "+263 (0)772 …".
QString zimbabwean(QString national)
{
    if (national.startsWith(u'0'))
        national.remove(0, 1);
    const bool plausible = national.size() >= 7 && national.size() <= 10 && !national.startsWith(u'0');
    return plausible ? QString(zimbabwe % national) : QString();
}

bool isZimbabweanMobile(const QString &digits)
{
    return digits.size() == 9 && digits.startsWith(u'7');
}

} // namespace

QString internationalPhone(QStringView phone, QStringView country)
{
    const DialledNumber number = dialled(phone);
    const QString &digits = number.digits;
    if (!number.valid)
        return {};
    const bool inZimbabwe = country.isEmpty() || country.compare(u"ZW", Qt::CaseInsensitive) == 0;
    if (digits.startsWith(zimbabwe) && (number.international || inZimbabwe))
        return zimbabwean(digits.mid(zimbabwe.size()));
    if (!number.international && inZimbabwe)
        return digits.startsWith(u'0') || isZimbabweanMobile(digits) ? zimbabwean(digits) : QString();
    const bool wrongStart = number.international && digits.startsWith(u'0');
    return digits.size() < 7 || digits.size() > 15 || wrongStart ? QString() : digits;
}

} // namespace tradeit
