// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/searchtext.h"

#include <QStringList>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

constexpr qsizetype longestIndexedText = 4000; ///< a seller's words, not a 4,600-character novel in a product name
constexpr qsizetype longestQuery = 200;
constexpr qsizetype mostTerms = 12;
constexpr qsizetype shortestPhone = 3; ///< digits that, behind their mark, are more than the index holds as one entry
constexpr QChar forwardMark(0xe000), backwardMark(0xe001);

/// Scripts written without blanks between words: one character is one term.
bool isCjk(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

/// Blanks around every CJK character; other text as it is.
QString splitCjk(const QString &text)
{
    const bool latin = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x0e00; });
    if (latin)
        return text;
    QString split;
    for (const char32_t c : text.toUcs4()) {
        const QString one = QString::fromUcs4(&c, 1);
        split += isCjk(c) ? u' ' + one + u' ' : one;
    }
    return split;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
    }
    return digits;
}

QString reversed(const QString &text)
{
    QString backwards = text;
    std::reverse(backwards.begin(), backwards.end());
    return backwards;
}

void addPhone(QStringList &tokens, const QString &phone)
{
    const QString digits = digitsOf(phone);
    if (digits.isEmpty())
        return;
    QStringList marked = {forwardMark + digits, backwardMark + reversed(digits)};
    if (const QString significant = phoneDigits(phone); !significant.isEmpty())
        marked.append(forwardMark + significant);
    for (const QString &token : std::as_const(marked)) {
        if (!tokens.contains(token))
            tokens.append(token);
    }
}

/// Terms as the tokenizer sees them: runs of letters, digits and marks.
QStringList termsOf(const QString &query)
{
    QStringList terms;
    QString term;
    for (const char32_t c : query.left(longestQuery).toUcs4()) {
        const bool joins =
            QChar::isLetterOrNumber(c) || QChar::isMark(c) || QChar::category(c) == QChar::Other_PrivateUse;
        if (joins) {
            term += QString::fromUcs4(&c, 1);
        } else if (!term.isEmpty()) {
            terms.append(std::exchange(term, QString()));
        }
    }
    if (!term.isEmpty())
        terms.append(term);
    return terms.mid(0, mostTerms);
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

QString quoted(const QString &term)
{
    return u'"' + term + u'"';
}

QString phonesBeginning(const QString &digits)
{
    return u"digits : "_s + quoted(forwardMark + digits) + u'*';
}

/// Everything but phones that begin so: words, and phones that end so.
QString otherDigits(const QString &digits)
{
    QString ways = u"words : "_s + quoted(digits) + u'*';
    if (const QString ending = phoneDigits(digits); !ending.isEmpty())
        ways += u" OR digits : "_s + quoted(backwardMark + reversed(ending)) + u'*';
    return ways;
}

QString digitsExpression(const QString &digits)
{
    return u'(' + phonesBeginning(digits) + u" OR " + otherDigits(digits) + u')';
}

QString termExpression(const QString &term, const Spellings &spellings)
{
    if (isDigits(term))
        return digitsExpression(digitsOf(term));
    QStringList exact;
    for (const QString &word : spellings ? spellings(term) : QStringList())
        exact.append(quoted(word));
    if (!exact.isEmpty())
        return u"words : ("_s + exact.join(u" OR ") + u')';
    // A phrase of the CJK characters in it; the prefix mark then concerns the last part alone.
    return u"words : "_s + quoted(splitCjk(term).simplified()) + u'*';
}

} // namespace

QString phoneDigits(const QString &phone)
{
    const QString digits = digitsOf(phone);
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits.at(zeros) == u'0')
        ++zeros;
    return digits.mid(zeros);
}

SearchText searchTextOf(const Order &order)
{
    QStringList words = {order.number};
    QStringList digits;
    for (const Address &address : {order.billing, order.shipping}) {
        for (const QString &part :
             {address.firstName, address.lastName, address.company, address.email, address.city}) {
            if (!part.isEmpty() && !words.contains(part))
                words.append(part);
        }
        addPhone(digits, address.phone);
    }
    for (const OrderLine &line : order.lines)
        words << line.name << line.sku;
    words.append(order.transactionId);
    return {splitCjk(words.join(u' ').left(longestIndexedText)).simplified(), digits.join(u' ')};
}

QString searchExpression(const QString &query, const Spellings &spellings)
{
    const QStringList terms = termsOf(query);
    QStringList parts;
    for (const QString &term : terms)
        parts.append(termExpression(term, spellings));
    const QString all = parts.join(u" AND ");
    // "0772 123 456" is one phone as well as three terms.
    if (terms.size() > 1 && std::all_of(terms.cbegin(), terms.cend(), isDigits))
        return u'(' + all + u") OR "_s + digitsExpression(digitsOf(terms.join(QString())));
    return all;
}

std::optional<PhoneSearch> phoneSearch(const QString &query)
{
    const QStringList terms = termsOf(query);
    const QString digits = terms.size() == 1 && isDigits(terms.first()) ? digitsOf(terms.first()) : QString();
    if (digits.size() < shortestPhone)
        return std::nullopt;
    return PhoneSearch{.token = u' ' + (forwardMark + digits),
                       .beginning = phonesBeginning(digits),
                       .wider = phonesBeginning(digits.left(shortestPhone - 1)),
                       .others = otherDigits(digits)};
}

} // namespace tradeit
