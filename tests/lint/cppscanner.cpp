// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/cppscanner.h"

#include <QRegularExpression>

namespace tradeit::lint {

CppScanner::CppScanner(SourceFile &file) : m_file(file), m_text(file.text)
{
}

void CppScanner::run()
{
    m_file.code.reserve(m_text.size());
    while (m_position < m_text.size())
        step();
}

void CppScanner::step()
{
    const QChar now = at(m_position);
    const QChar next = at(m_position + 1);
    if (now == u'/' && next == u'/')
        takeComment(QStringLiteral("\n"));
    else if (now == u'/' && next == u'*')
        takeComment(QStringLiteral("*/"));
    else if (now == u'#' && startsDirective())
        takeDirective();
    else if (now == u'"' && startsRawString())
        takeRawString();
    else if (now == u'"')
        takeString();
    else if (now == u'\'' && startsCharacter())
        takeCharacter();
    else {
        m_line += now == u'\n' ? 1 : 0;
        m_file.code.append(now);
        ++m_position;
    }
}

QChar CppScanner::at(qsizetype position) const
{
    return position >= 0 && position < m_text.size() ? m_text.at(position) : QChar();
}

bool CppScanner::startsDirective() const
{
    qsizetype before = m_position - 1;
    while (at(before) == u' ' || at(before) == u'\t')
        --before;
    return before < 0 || at(before) == u'\n';
}

// An apostrophe inside a number parts its digits: 1'000'000.
bool CppScanner::startsCharacter() const
{
    qsizetype start = m_position;
    while (at(start - 1).isLetterOrNumber() || at(start - 1) == u'\'')
        --start;
    return start == m_position || !at(start).isDigit();
}

bool CppScanner::startsRawString() const
{
    return at(m_position - 1) == u'R';
}

void CppScanner::takeDirective()
{
    qsizetype end = m_text.indexOf(u'\n', m_position);
    while (end > 0 && at(end - 1) == u'\\')
        end = m_text.indexOf(u'\n', end + 1);
    end = end < 0 ? m_text.size() : end;
    static const QRegularExpression include(QStringLiteral("^#\\s*include\\s*(\"[^\"]*\"|<[^>]*>)"));
    const QRegularExpressionMatch match = include.match(m_text.mid(m_position, end - m_position));
    if (match.hasMatch())
        m_file.includes.append({m_line, match.captured(1)});
    blankUntil(end);
}

void CppScanner::takeComment(const QString &end)
{
    const qsizetype found = m_text.indexOf(end, m_position + 2);
    if (found < 0)
        blankUntil(m_text.size());
    else
        blankUntil(end == QLatin1String("\n") ? found : found + end.size());
}

void CppScanner::takeString()
{
    qsizetype end = m_position + 1;
    while (end < m_text.size() && at(end) != u'"' && at(end) != u'\n')
        end += at(end) == u'\\' ? 2 : 1;
    m_file.literals.append({m_line, m_text.mid(m_position + 1, end - m_position - 1)});
    blankUntil(end + 1);
}

void CppScanner::takeRawString()
{
    const qsizetype open = m_text.indexOf(u'(', m_position);
    const QString closing = u')' + m_text.mid(m_position + 1, open - m_position - 1) + u'"';
    const qsizetype end = m_text.indexOf(closing, open);
    if (open < 0 || end < 0)
        return blankUntil(m_text.size());
    m_file.literals.append({m_line, m_text.mid(open + 1, end - open - 1)});
    blankUntil(end + closing.size());
}

void CppScanner::takeCharacter()
{
    qsizetype end = m_position + 1;
    while (end < m_text.size() && at(end) != u'\'' && at(end) != u'\n')
        end += at(end) == u'\\' ? 2 : 1;
    blankUntil(end + 1);
}

void CppScanner::blankUntil(qsizetype end)
{
    for (; m_position < end && m_position < m_text.size(); ++m_position) {
        const bool newLine = at(m_position) == u'\n';
        m_line += newLine ? 1 : 0;
        m_file.code.append(newLine ? u'\n' : u' ');
    }
}

} // namespace tradeit::lint
