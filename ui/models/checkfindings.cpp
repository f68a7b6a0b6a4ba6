// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/checkfindings.h"

#include "ui/models/timewords.h"
#include "ui/words/errorwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

namespace tradeit {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CheckFindings", text);
}

struct Phrase
{
    const char *pattern;
    const char *text; ///< %1, %2 …: what the pattern captured
};

constexpr std::array phrases = {
    Phrase{"no lines", QT_TRANSLATE_NOOP("CheckFindings", "The order has no items")},
    Phrase{"qty (-?\\d+)", QT_TRANSLATE_NOOP("CheckFindings", "quantity %1")},
    Phrase{"qty (\\d+) unusual", QT_TRANSLATE_NOOP("CheckFindings", "%1 ordered, unusually many")},
    Phrase{"product deleted", QT_TRANSLATE_NOOP("CheckFindings", "no longer in the shop")},
    Phrase{"lines and tax: (\\S+) is not (\\S+)",
           QT_TRANSLATE_NOOP("CheckFindings", "Items and tax make %1, the total says %2")},
    Phrase{"tax of the lines: (\\S+) is not (\\S+)",
           QT_TRANSLATE_NOOP("CheckFindings", "The items' tax makes %1, the order says %2")},
    Phrase{"tax by rate: (\\S+) is not (\\S+)",
           QT_TRANSLATE_NOOP("CheckFindings", "The tax by rate makes %1, the order says %2")},
    Phrase{"no street", QT_TRANSLATE_NOOP("CheckFindings", "The street is missing")},
    Phrase{"no town", QT_TRANSLATE_NOOP("CheckFindings", "The town is missing")},
    Phrase{"billing differs from shipping", QT_TRANSLATE_NOOP("CheckFindings", "billing differs")},
    Phrase{"missing", QT_TRANSLATE_NOOP("CheckFindings", "The phone number is missing")},
    Phrase{"malformed", QT_TRANSLATE_NOOP("CheckFindings", "The phone number cannot be right")},
    Phrase{"not read", QT_TRANSLATE_NOOP("CheckFindings", "stock not read yet")},
    Phrase{"out of stock", QT_TRANSLATE_NOOP("CheckFindings", "out of stock")},
    Phrase{"(-?\\d+) left, (-?\\d+) ordered", QT_TRANSLATE_NOOP("CheckFindings", "%1 left, %2 ordered")},
    Phrase{"same as (.+)", QT_TRANSLATE_NOOP("CheckFindings", "Same items and total as #%1, within a day")},
    Phrase{"no currency", QT_TRANSLATE_NOOP("CheckFindings", "The order names no currency")},
    Phrase{"(\\S+) instead of (\\S+)", QT_TRANSLATE_NOOP("CheckFindings", "In %1, but the shop sells in %2")},
};

QString phraseOf(const QString &finding)
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> made;
        for (const Phrase &phrase : phrases)
            made.append(QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(phrase.pattern))));
        return made;
    }();
    for (std::size_t index = 0; index < phrases.size(); ++index) {
        const QRegularExpressionMatch match = patterns.at(static_cast<qsizetype>(index)).match(finding);
        if (!match.hasMatch())
            continue;
        QString text = say(phrases.at(index).text);
        for (int group = 1; group <= match.lastCapturedIndex(); ++group)
            text.replace(QString(u'%' + QString::number(group)), words::harmless(match.captured(group), 40));
        return text;
    }
    return words::harmless(finding, 120);
}

} // namespace

QStringList findingsOf(const ReviewRow &row, const Order &order)
{
    static const QRegularExpression atLine(QStringLiteral("^line (\\d+): "));
    QStringList findings;
    for (const QString &finding : row.detail.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = atLine.match(finding);
        const qsizetype index = match.hasMatch() ? match.captured(1).toLongLong() - 1 : -1;
        if (index < 0 || index >= order.lines.size())
            findings.append(phraseOf(finding));
        else
            findings.append(say("%1: %2").arg(words::isolated(order.lines.at(index).name, 60),
                                              phraseOf(finding.mid(match.capturedLength()))));
    }
    return findings;
}

} // namespace tradeit
