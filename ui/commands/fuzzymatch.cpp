// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/fuzzymatch.h"

namespace tradeit {

namespace {

constexpr int forLetter = 1, forRun = 4, forWordStart = 8, forWholeStart = 12;

/// Lower case, without accents.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    return plain;
}

/// The best that the letters from `at` on can make of the name from `from` on.
int bestFrom(const QString &typed, qsizetype at, const QString &name, qsizetype from, bool inRun)
{
    if (at == typed.size())
        return 0;
    int best = -1;
    for (qsizetype i = from; i < name.size(); ++i) {
        if (name.at(i) != typed.at(at))
            continue;
        int score = forLetter;
        if (i == 0)
            score += forWholeStart;
        else if (!name.at(i - 1).isLetterOrNumber())
            score += forWordStart;
        if (inRun && i == from)
            score += forRun;
        const int rest = bestFrom(typed, at + 1, name, i + 1, true);
        if (rest >= 0)
            best = std::max(best, score + rest);
        else if (at + 1 < typed.size())
            break; // what is missing here is missing further on too
    }
    return best;
}

} // namespace

int fuzzyScore(const QString &typed, const QString &name)
{
    constexpr qsizetype longest = 12; // what is typed beyond that tells nothing more, and the search stays small
    const QString letters = folded(typed).remove(u' ').left(longest);
    return bestFrom(letters, 0, folded(name).left(64), 0, false);
}

} // namespace tradeit
