// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/messaging/rendertext.h"

#include "core/base/plaintext.h"

#include <QFile>
#include <QRegularExpression>

/// The texts live in a static library: without this their resource would not be linked.
static void initialiseTexts()
{
    Q_INIT_RESOURCE(messagetexts);
}

namespace tradeit {

QString renderText(const QString &name, const kainjow::mustache::data &data)
{
    initialiseTexts();
    QFile file(QString(u":/messaging/texts/" % name % u".mustache"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    kainjow::mustache::mustache text(opened ? file.readAll().toStdString() : std::string());
    Q_ASSERT(text.is_valid());
    text.set_custom_escape([](const std::string &value) { return value; });
    static const QRegularExpression blankLines(QStringLiteral("\n{3,}"));
    return QString::fromStdString(text.render(data)).replace(blankLines, QStringLiteral("\n\n")).trimmed();
}

namespace {

/// Control characters, and those that turn the direction of what follows: they hide what a text really says. Joiners
/// stay, because scripts and emoji need them.
bool misleads(QChar character)
{
    const char16_t code = character.unicode();
    const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return turns || character.category() == QChar::Other_Control;
}

} // namespace

QString inertText(QStringView text)
{
    const QString plain = plainText(text);
    QString inert;
    inert.reserve(plain.size());
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const bool comparison = at + 1 < plain.size() && (plain[at + 1] == u' ' || plain[at + 1].isDigit());
        if (!misleads(plain[at]) && (plain[at] != u'<' || comparison))
            inert += plain[at];
    }
    return inert;
}

} // namespace tradeit
