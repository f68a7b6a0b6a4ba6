// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/fuzzymatch.h"

#include <QList>
#include <algorithm>

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

int forPlace(const QString &name, qsizetype at)
{
    if (at == 0)
        return forLetter + forWholeStart;
    return name.at(at - 1).isLetterOrNumber() ? forLetter : forLetter + forWordStart;
}

/// What the letters from one on can make of the name, by where that one stands; -1 where it does not.
using Row = QList<int>;

Row rowOf(QChar letter, const QString &name, const Row &after, bool isLast)
{
    Row row(name.size(), -1);
    int bestLater = -1;
    for (qsizetype at = name.size() - 1; at >= 0; --at) {
        const int next = at + 1 < name.size() && !isLast ? after.at(at + 1) : -1;
        bestLater = std::max(bestLater, next);
        const int rest = isLast ? 0 : std::max(bestLater, next < 0 ? -1 : next + forRun);
        if (name.at(at) == letter && rest >= 0)
            row[at] = forPlace(name, at) + rest;
    }
    return row;
}

} // namespace

int fuzzyScore(const QString &typed, const QString &name)
{
    const QString letters = folded(typed).remove(u' ');
    const QString plain = folded(name);
    if (letters.isEmpty())
        return 0;
    Row row;
    for (qsizetype at = letters.size() - 1; at >= 0; --at)
        row = rowOf(letters.at(at), plain, row, at == letters.size() - 1);
    return row.isEmpty() ? -1 : *std::max_element(row.cbegin(), row.cend());
}

} // namespace tradeit
