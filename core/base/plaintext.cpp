// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/plaintext.h"

#include <algorithm>
#include <array>

namespace tradeit {

namespace {

struct NamedEntity
{
    QStringView name;
    char16_t character;
};

// What WordPress, its editors and its mails write; anything rarer arrives as a number.
constexpr std::array namedEntities = {
    NamedEntity{u"amp", u'&'},        NamedEntity{u"lt", u'<'},          NamedEntity{u"gt", u'>'},
    NamedEntity{u"quot", u'"'},       NamedEntity{u"apos", u'\''},       NamedEntity{u"nbsp", u'\u00a0'},
    NamedEntity{u"ndash", u'\u2013'}, NamedEntity{u"mdash", u'\u2014'},  NamedEntity{u"hellip", u'\u2026'},
    NamedEntity{u"lsquo", u'\u2018'}, NamedEntity{u"rsquo", u'\u2019'},  NamedEntity{u"ldquo", u'\u201c'},
    NamedEntity{u"rdquo", u'\u201d'}, NamedEntity{u"laquo", u'\u00ab'},  NamedEntity{u"raquo", u'\u00bb'},
    NamedEntity{u"times", u'\u00d7'}, NamedEntity{u"middot", u'\u00b7'}, NamedEntity{u"bull", u'\u2022'},
    NamedEntity{u"deg", u'\u00b0'},   NamedEntity{u"sect", u'\u00a7'},   NamedEntity{u"copy", u'\u00a9'},
    NamedEntity{u"reg", u'\u00ae'},   NamedEntity{u"trade", u'\u2122'},  NamedEntity{u"euro", u'\u20ac'},
    NamedEntity{u"pound", u'\u00a3'}, NamedEntity{u"cent", u'\u00a2'},   NamedEntity{u"yen", u'\u00a5'},
    NamedEntity{u"prime", u'\u2032'}, NamedEntity{u"Prime", u'\u2033'},  NamedEntity{u"rarr", u'\u2192'},
};
constexpr qsizetype longestEntity = 10; ///< between "&" and ";"

bool isAsciiLetter(QChar character)
{
    const char16_t lower = character.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

/// The text of "&body;", empty when it is no entity.
QString decodedEntity(QStringView body)
{
    if (!body.startsWith(u'#')) {
        const auto found = std::find_if(namedEntities.begin(), namedEntities.end(),
                                        [body](const NamedEntity &entity) { return entity.name == body; });
        return found == namedEntities.end() ? QString() : QString(QChar(found->character));
    }
    const bool hex = body.size() > 1 && (body[1] == u'x' || body[1] == u'X');
    const QStringView digits = body.mid(hex ? 2 : 1);
    bool valid = !digits.isEmpty() && digits[0].isLetterOrNumber();
    const uint code = valid ? digits.toUInt(&valid, hex ? 16 : 10) : 0;
    if (!valid)
        return {};
    if (code == 0 || code > 0x10ffff || QChar::isSurrogate(code))
        return QString(QChar(QChar::ReplacementCharacter));
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

/// Reads once from left to right; each search for an end either moves past it or is never made again.
class Reader
{
public:
    explicit Reader(QStringView html) : m_html(html) { m_text.reserve(html.size()); }

    QString read()
    {
        while (m_at < m_html.size()) {
            const QChar next = m_html[m_at];
            if (next == u'<' && skipTag())
                continue;
            if (next == u'&' && readEntity())
                continue;
            append(next);
            ++m_at;
        }
        return m_text;
    }

private:
    void append(QChar character)
    {
        if (character.isSpace()) {
            m_blankDue = !m_text.isEmpty();
            return;
        }
        if (m_blankDue)
            m_text += u' ';
        m_blankDue = false;
        m_text += character;
    }

    bool readEntity()
    {
        const qsizetype end = m_html.mid(m_at + 1, longestEntity + 1).indexOf(u';');
        const QString decoded = end < 1 ? QString() : decodedEntity(m_html.mid(m_at + 1, end));
        if (decoded.isEmpty())
            return false;
        for (const QChar character : decoded)
            append(character);
        m_at += end + 2;
        return true;
    }

    /// False for a "<" that opens nothing ("3 < 4"), which then is text.
    bool skipTag()
    {
        const QStringView rest = m_html.mid(m_at + 1);
        if (rest.isEmpty() || !(isAsciiLetter(rest[0]) || rest[0] == u'/' || rest[0] == u'!' || rest[0] == u'?'))
            return false;
        if (rest.startsWith(u"!--"))
            return skipPast(u"-->", m_noCommentEnd);
        const qsizetype start = m_at + 1;
        if (!skipPast(u">", m_noTagEnd))
            return false;
        endTag(m_html.mid(start, m_at - start - 1));
        return true;
    }

    /// What a tag just passed means for the text: blocks part words, scripts and styles take their content along.
    void endTag(QStringView tag)
    {
        const bool closing = tag.startsWith(u'/');
        const QStringView inner = closing ? tag.mid(1) : tag;
        const auto end =
            std::find_if(inner.begin(), inner.end(), [](QChar character) { return !character.isLetterOrNumber(); });
        const QStringView name = inner.left(end - inner.begin());
        const auto is = [name](QStringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; };
        if (!closing && (is(u"script") || is(u"style")))
            dropContent(is(u"script") ? u"</script" : u"</style");
        static constexpr std::array<QStringView, 14> blocks = {u"br", u"p",  u"div", u"li", u"ul", u"ol", u"tr",
                                                               u"td", u"th", u"h1",  u"h2", u"h3", u"h4", u"hr"};
        if (std::any_of(blocks.begin(), blocks.end(), is))
            append(u' ');
    }

    void dropContent(QStringView closingTag)
    {
        const qsizetype end = m_html.indexOf(closingTag, m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end;
    }

    bool skipPast(QStringView end, bool &noneLeft)
    {
        const qsizetype found = noneLeft ? -1 : m_html.indexOf(end, m_at + 1);
        noneLeft = found < 0;
        if (noneLeft)
            return false;
        m_at = found + end.size();
        return true;
    }

    QStringView m_html;
    QString m_text;
    qsizetype m_at = 0;
    bool m_blankDue = false, m_noTagEnd = false, m_noCommentEnd = false;
};

} // namespace

QString plainText(QStringView html)
{
    return Reader(html).read();
}

} // namespace tradeit
