// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/amount.h"

#include <array>
#include <limits>

namespace tradeit {

namespace {

constexpr qint64 unit = 1'000'000;
constexpr int places = 6;

qint64 saturatedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (!__builtin_add_overflow(a, b, &sum))
        return sum;
    return a > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

Fault notAnAmount(QStringView text)
{
    return fault(ErrorKind::BadAnswer, QStringLiteral("reading an amount"), text.left(40).toString());
}

bool appendDigit(qint64 &value, QChar digit)
{
    const char16_t unicode = digit.unicode();
    if (unicode < u'0' || unicode > u'9')
        return false;
    return !__builtin_mul_overflow(value, qint64(10), &value) &&
           !__builtin_add_overflow(value, qint64(unicode - u'0'), &value);
}

} // namespace

Result<Amount> Amount::parse(QStringView text)
{
    if (text.isEmpty())
        return Amount();
    QStringView rest = text;
    const bool negative = rest.startsWith(u'-');
    if (negative)
        rest = rest.mid(1);
    const qsizetype point = rest.indexOf(u'.');
    const QStringView whole = point < 0 ? rest : rest.left(point);
    QStringView fraction = point < 0 ? QStringView() : rest.mid(point + 1);
    if (whole.isEmpty() && fraction.isEmpty())
        return notAnAmount(text);
    while (fraction.size() > places && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > places)
        return notAnAmount(text);
    qint64 value = 0;
    for (const QChar digit : whole)
        if (!appendDigit(value, digit))
            return notAnAmount(text);
    for (int place = 0; place < places; ++place)
        if (!appendDigit(value, place < fraction.size() ? fraction[place] : QChar(u'0')))
            return notAnAmount(text);
    return Amount(negative ? -value : value);
}

QString Amount::toString(int decimals) const
{
    const bool negative = m_millionths < 0;
    const quint64 magnitude = negative ? 0 - quint64(m_millionths) : quint64(m_millionths);
    QString fraction = QString::number(magnitude % quint64(unit)).rightJustified(places, u'0');
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString sign = negative ? QStringLiteral("-") : QString();
    const QString whole = sign % QString::number(magnitude / quint64(unit));
    return fraction.isEmpty() ? whole : QString(whole % u'.' % fraction);
}

Amount Amount::rounded(int decimals) const
{
    qint64 step = unit;
    for (int place = 0; place < decimals && step > 1; ++place)
        step /= 10;
    const qint64 rest = m_millionths % step;
    const qint64 floor = m_millionths - rest;
    if (rest >= 0)
        return Amount(rest * 2 >= step ? saturatedSum(floor, step) : floor);
    return Amount(-rest * 2 >= step ? saturatedSum(floor, -step) : floor);
}

Amount &Amount::operator+=(Amount other)
{
    m_millionths = saturatedSum(m_millionths, other.m_millionths);
    return *this;
}

Amount &Amount::operator-=(Amount other)
{
    m_millionths = saturatedSum(m_millionths, -other.m_millionths);
    return *this;
}

int currencyDecimals(QStringView code)
{
    static constexpr std::array zero = {u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW", u"MGA",
                                        u"PYG", u"RWF", u"UGX", u"VND", u"VUV", u"XAF", u"XOF", u"XPF"};
    static constexpr std::array three = {u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};
    const auto is = [code](QStringView known) { return code.compare(known, Qt::CaseInsensitive) == 0; };
    if (std::any_of(zero.begin(), zero.end(), is))
        return 0;
    return std::any_of(three.begin(), three.end(), is) ? 3 : 2;
}

Result<Money> Money::plus(const Money &other) const
{
    if (currency != other.currency)
        return fault(ErrorKind::BadAnswer, QStringLiteral("adding amounts of different currencies"));
    return Money{amount + other.amount, currency};
}

} // namespace tradeit
