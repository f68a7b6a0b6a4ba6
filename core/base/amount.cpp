// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/amount.h"

#include <algorithm>
#include <array>

namespace tradeit {

namespace {

constexpr qint64 unit = 1'000'000;
constexpr int places = 6;

Fault notAnAmount(QStringView text)
{
    return fault(ErrorKind::BadAnswer, QStringLiteral("reading an amount"), text.left(40).toString());
}

/// False when `digit` is none or the value would leave the range.
bool appendDigit(qint64 &value, QChar digit)
{
    const int number = digit.unicode() - u'0';
    if (number < 0 || number > 9 || value > (std::numeric_limits<qint64>::max() - number) / 10)
        return false;
    value = value * 10 + number;
    return true;
}

} // namespace

qint64 Amount::saturatedSum(qint64 a, qint64 b)
{
    if (b > 0 && a > greatest - b)
        return greatest;
    if (b < 0 && a < -greatest - b)
        return -greatest;
    return a + b;
}

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
    return Amount(negative ? -value : value); // the sign comes last: both sides have the same range
}

QString Amount::toString(int decimals) const
{
    const bool negative = m_millionths < 0;
    const qint64 magnitude = negative ? -m_millionths : m_millionths;
    QString fraction = QString::number(magnitude % unit).rightJustified(places, u'0');
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString sign = negative ? QStringLiteral("-") : QString();
    const QString whole = sign % QString::number(magnitude / unit);
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
    static constexpr std::array zero = {u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY", u"KMF", u"KRW", u"PYG",
                                        u"RWF", u"UGX", u"UYI", u"VND", u"VUV", u"XAF", u"XOF", u"XPF"};
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
