// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lint/words.h"

#include <QRegularExpression>
#include <algorithm>

namespace tradeit::lint {

namespace {

struct WordRow
{
    QRegularExpression word;
    QStringList heldFolders; ///< empty: everywhere
    QString reason;
};

WordRow row(const char *word, const QStringList &held, const char *reason)
{
    return {QRegularExpression(QString::fromLatin1(word)), held, QString::fromLatin1(reason)};
}

// In the whole text of every file; parted here so that this file does not hold the words themselves.
const QList<WordRow> &textTable()
{
    static const QList<WordRow> table = {
        row("\\b(TO"
            "DO|FIX"
            "ME|XX"
            "X|HA"
            "CK)\\b",
            {}, "finish it, or open an issue"),
    };
    return table;
}

const QList<WordRow> &codeTable()
{
    static const QStringList asynchronous = {QStringLiteral("core"), QStringLiteral("ui")};
    static const QStringList product = {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
    static const QList<WordRow> table = {
        row("(?<!\\bQCoreApplication::)\\binstance\\s*\\(\\s*\\)", {}, "no singletons: composition hands things on"),
        row("\\b(SIGNAL|SLOT)\\s*\\(", {}, "connect with function pointers and a context"),
        row("\\.then\\s*\\(", {}, "futures are consumed by whenDone alone"),
        row("\\bco_(await|return|yield)\\b", {}, "GCC 12 miscompiles coroutines"),
        row("\\b(qSleep|msleep|usleep|sleep_for|sleep_until|qWait)\\s*\\(", {}, "wait for a signal or a condition"),
        row("\\b(class|struct)\\s+\\w*(Manager|Helper|Utils?|Data)\\b(?!\\s*::)", {}, "the name says nothing"),
        row("\\b(waitFor(Finished|Started|ReadyRead|BytesWritten|Connected|Disconnected|Encrypted|NewConnection)|"
            "processEvents)\\s*\\(",
            product, "nothing blocks and no loop nests"),
        row("\\bQEventLoop\\b", asynchronous, "no loop nests"),
    };
    return table;
}

bool isHeld(const SourceFile &file, const WordRow &row)
{
    return row.heldFolders.isEmpty() || std::any_of(row.heldFolders.begin(), row.heldFolders.end(),
                                                    [&](const QString &folder) { return file.isBelow(folder); });
}

void look(const SourceFile &file, const QString &text, const QList<WordRow> &table, Findings &findings)
{
    for (const WordRow &row : table) {
        if (!isHeld(file, row))
            continue;
        for (auto match = row.word.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            findings.append({file.path, lineAt(text, found.capturedStart()), found.captured() + u": " + row.reason});
        }
    }
}

} // namespace

Findings checkWords(const QList<SourceFile> &files)
{
    Findings findings;
    for (const SourceFile &file : files) {
        look(file, file.text, textTable(), findings);
        look(file, file.code, codeTable(), findings);
    }
    return findings;
}

} // namespace tradeit::lint
