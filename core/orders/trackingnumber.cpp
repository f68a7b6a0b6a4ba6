// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/trackingnumber.h"

#include <QUrl>
#include <QUrlQuery>
#include <algorithm>
#include <array>

namespace tradeit {

namespace {

constexpr qsizetype postalLength = 13; ///< two letters, eight digits, check digit, two letters

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isLetter(QChar character)
{
    return (character >= u'A' && character <= u'Z') || (character >= u'a' && character <= u'z');
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isPostal(QStringView text)
{
    return text.size() == postalLength && isLetter(text.front()) && isLetter(text.at(1)) && allDigits(text.mid(2, 9)) &&
           isLetter(text.at(11)) && isLetter(text.back());
}

CheckDigit verdict(QStringView digits, int expected)
{
    return digits.back().digitValue() == expected ? CheckDigit::Agrees : CheckDigit::Wrong;
}

/// Σ digit × weight over `digits`, the weights repeating.
template <std::size_t size>
int weighted(QStringView digits, const std::array<int, size> &weights)
{
    int sum = 0;
    std::size_t at = 0;
    for (const QChar digit : digits)
        sum += digit.digitValue() * weights.at(at++ % size);
    return sum;
}

/// UPU technical standard S10: 11 − Σ mod 11, with 10 written as 0 and 11 as 5.
CheckDigit postalDigit(QStringView nine)
{
    static constexpr std::array weights = {8, 6, 4, 2, 3, 5, 9, 7};
    const int check = 11 - weighted(nine.chopped(1), weights) % 11;
    return verdict(nine, check == 10 ? 0 : check == 11 ? 5 : check);
}

/// An air waybill: nine digits as one number, mod 7.
CheckDigit dhlDigit(QStringView ten)
{
    return verdict(ten, static_cast<int>(ten.chopped(1).toLongLong() % 7));
}

/// Express: weights 3 1 7, mod 11, with 10 written as 0.
CheckDigit fedExExpressDigit(QStringView twelve)
{
    static constexpr std::array weights = {3, 1, 7};
    return verdict(twelve, weighted(twelve.chopped(1), weights) % 11 % 10);
}

/// Ground: weights 1 3 from the left (3 beside the check digit of every even place), up to the next ten.
CheckDigit fedExGroundDigit(QStringView fifteen)
{
    static constexpr std::array weights = {1, 3};
    return verdict(fifteen, (10 - weighted(fifteen.chopped(1), weights) % 10) % 10);
}

/// Something that may be a parcel's number: long enough, with digits, nothing but what numbers are made of.
bool looksLikeNumber(const QString &text)
{
    const auto fits = [](QChar character) { return isDigit(character) || isLetter(character) || character == u'-'; };
    return text.size() >= 6 && text.size() <= 40 && std::any_of(text.begin(), text.end(), isDigit) &&
           std::all_of(text.begin(), text.end(), fits);
}

QString numberInQuery(const QUrl &url)
{
    static constexpr std::array<QStringView, 12> names = {
        u"awb",      u"trknbr",   u"tracknumbers", u"tracking-id", u"tracking_id",     u"trackingnumber",
        u"tracking", u"tracknum", u"barcode",      u"waybill",     u"trackingnumbers", u"number"};
    const QList<QPair<QString, QString>> items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const QStringView name : names)
        for (const auto &[key, value] : items)
            if (key.compare(name, Qt::CaseInsensitive) == 0 && !normalisedTracking(value).isEmpty())
                return normalisedTracking(value.section(u',', 0, 0));
    for (const auto &[key, value] : items)
        if (looksLikeNumber(normalisedTracking(value)))
            return normalisedTracking(value);
    return {};
}

QString numberInPath(const QUrl &url)
{
    const QStringList parts = QString(url.path() % u'/' % url.fragment()).split(u'/', Qt::SkipEmptyParts);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part)
        if (looksLikeNumber(normalisedTracking(*part)))
            return normalisedTracking(*part);
    return {};
}

} // namespace

QString normalisedTracking(const QString &text)
{
    QString number;
    for (const QChar character : text) {
        const bool invisible = character.isSpace() || character.category() == QChar::Other_Control ||
                               character.category() == QChar::Other_Format || character.isNonCharacter() ||
                               character.isSurrogate();
        if (!invisible && number.size() < longestTrackingNumber)
            number.append(character);
    }
    return isPostal(number) ? number.toUpper() : number;
}

QString groupedTracking(const QString &normalised)
{
    if (!isPostal(normalised))
        return normalised;
    const QStringView number(normalised);
    return number.left(2) % u' ' % number.mid(2, 3) % u' ' % number.mid(5, 3) % u' ' % number.mid(8, 3) % u' ' %
           number.mid(11);
}

TrackingJudgement judgeTracking(const QString &normalised, const QString &carrier)
{
    const QStringView number(normalised);
    if (isPostal(number))
        return {.format = TrackingFormat::Postal,
                .digit = postalDigit(number.mid(2, 9)),
                .country = number.mid(11).toString().toUpper()};
    if (!allDigits(number))
        return {};
    if (carrier == u"dhl" && number.size() == 10)
        return {.format = TrackingFormat::Dhl, .digit = dhlDigit(number), .country = {}};
    if (carrier == u"fedex" && number.size() == 12)
        return {.format = TrackingFormat::FedEx, .digit = fedExExpressDigit(number), .country = {}};
    if (carrier == u"fedex" && number.size() == 15)
        return {.format = TrackingFormat::FedEx, .digit = fedExGroundDigit(number), .country = {}};
    return {};
}

TrackingEntry takeTrackingApart(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool isAddress =
        trimmed.startsWith(u"https://", Qt::CaseInsensitive) || trimmed.startsWith(u"http://", Qt::CaseInsensitive);
    const QUrl url = isAddress ? QUrl(trimmed) : QUrl();
    if (!isAddress || !url.isValid() || url.host().isEmpty())
        return {.number = normalisedTracking(text), .link = {}};
    QString number = numberInQuery(url);
    if (number.isEmpty())
        number = numberInPath(url);
    const bool safe = url.scheme() == u"https" && url.userInfo().isEmpty();
    return {.number = number, .link = safe ? QString::fromLatin1(url.toEncoded()) : QString()};
}

} // namespace tradeit
