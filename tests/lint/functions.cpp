// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/functions.h"

#include <QRegularExpression>

namespace tradeit::lint {

namespace {

enum class Brace { Scope, Initialiser, Body };

// The head without what stands in parentheses, so that default arguments and parameter types cannot mislead.
QString outsideParentheses(const QString &head)
{
    QString outside;
    int depth = 0;
    for (const QChar c : head) {
        depth -= c == u')' ? 1 : 0;
        if (depth == 0)
            outside.append(c);
        depth += c == u'(' ? 1 : 0;
    }
    return outside;
}

// `Shop::Shop() : m_a{1}`: the brace belongs to a member as long as a name stands right before it.
bool startsMember(const QString &outside)
{
    static const QRegularExpression member(QStringLiteral("\\)\\s*(noexcept\\s*)?:(?!:).*[\\w>]\\s*$"),
                                           QRegularExpression::DotMatchesEverythingOption);
    return member.match(outside).hasMatch();
}

Brace kindOf(const QString &head)
{
    static const QRegularExpression scope(
        QStringLiteral("^\\s*(template\\b.*)?\\b(namespace|class|struct|union|enum|extern)\\b"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression operatorName(QStringLiteral("\\boperator\\s*[^\\w\\s(]+"));
    QString outside = outsideParentheses(head);
    outside.replace(operatorName, QStringLiteral("operator"));
    const bool hasParameters = outside.contains(u'(');
    if (scope.match(outside).hasMatch() && !(hasParameters && outside.trimmed().endsWith(u')')))
        return Brace::Scope;
    if (!hasParameters || startsMember(outside))
        return Brace::Initialiser;
    return outside.contains(u'=') ? Brace::Initialiser : Brace::Body;
}

QString nameIn(const QString &head)
{
    static const QRegularExpression name(QStringLiteral("([\\w:~]*operator\\s*[^\\s(]*|[\\w:~]+)\\s*\\("));
    return name.match(head).captured(1);
}

/// Follows the braces of a file; what is collected since the last end of a statement is the head of the next brace.
class BraceWalk
{
public:
    explicit BraceWalk(const SourceFile &file) : m_file(file) {}

    QList<Function> run()
    {
        for (const QChar c : m_file.code)
            take(c);
        return m_functions;
    }

private:
    void take(QChar c)
    {
        m_line += c == u'\n' ? 1 : 0;
        if (c == u'{')
            open();
        else if (c == u'}')
            close();
        else if (c == u';' && m_inner == 0)
            m_head.clear();
        else if (m_inner == 0)
            m_head.append(c);
    }

    // Inside a body or an initialiser only the depth matters.
    void open()
    {
        if (m_inner > 0) {
            ++m_inner;
            return;
        }
        m_kind = kindOf(m_head);
        if (m_kind == Brace::Scope) {
            m_head.clear();
            return;
        }
        m_inner = 1;
        m_opened = m_line;
    }

    void close()
    {
        if (m_inner == 0) {
            m_head.clear();
            return;
        }
        if (--m_inner > 0)
            return;
        if (m_kind == Brace::Initialiser) {
            m_head.append(QLatin1String("{}"));
            return;
        }
        m_functions.append({m_file.path, nameIn(m_head), m_opened, std::max(1, m_line - m_opened - 1)});
        m_head.clear();
    }

    const SourceFile &m_file;
    QList<Function> m_functions;
    QString m_head;
    Brace m_kind = Brace::Scope;
    int m_inner = 0; ///< depth below the scopes
    int m_opened = 1;
    int m_line = 1;
};

} // namespace

QList<Function> functionsOf(const SourceFile &file)
{
    return BraceWalk(file).run();
}

} // namespace tradeit::lint
