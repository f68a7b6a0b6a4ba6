// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The audit keeps short English phrases ("ship queued", "confirm answered: mine"); people read them in their language.
#include "ui/models/actwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"

#include <QCoreApplication>
#include <array>

namespace tradeit::words {

namespace {

struct AuditWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

QString actName(const QString &word)
{
    for (int kind = 0; kind <= static_cast<int>(IntentKind::Note); ++kind)
        if (intentWord(static_cast<IntentKind>(kind)) == word)
            return intentName(static_cast<IntentKind>(kind));
    return {};
}

QString happened(const QString &rest)
{
    struct Phrase
    {
        const char *written;
        QString read;
    };
    const std::array phrases = {
        Phrase{"queued again", AuditWords::tr("queued again")},
        Phrase{"queued", AuditWords::tr("taken")},
        Phrase{"dropped", AuditWords::tr("dropped")},
        Phrase{"undone", AuditWords::tr("undone")},
        Phrase{"answered: mine", AuditWords::tr("answered: mine")},
        Phrase{"answered: theirs", AuditWords::tr("answered: theirs")},
        Phrase{"answered: arrived", AuditWords::tr("answered: it arrived")},
        Phrase{"answered: resend", AuditWords::tr("answered: send again")},
    };
    for (const Phrase &phrase : phrases) {
        const QLatin1String written(phrase.written);
        if (rest == written)
            return phrase.read;
        if (rest.startsWith(written + QStringLiteral(" (")) || rest.startsWith(written + QStringLiteral("; ")))
            return QString(phrase.read + harmless(rest.mid(written.size())));
    }
    return {};
}

} // namespace

QString auditPhrase(const QString &what)
{
    const QString act = actName(what.section(u' ', 0, 0));
    const QString rest = happened(what.section(u' ', 1));
    return act.isEmpty() || rest.isEmpty() ? harmless(what) : AuditWords::tr("%1: %2").arg(act, rest);
}

} // namespace tradeit::words
