// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/acts/messagetext.h"

#include "ui/look/metrics.h"
#include "ui/look/tokens.h"

#include <QEvent>
#include <QTextDocument>

namespace tradeit {

MessageText::MessageText(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(look::panePadding);
}

void MessageText::mark(const QStringList &values)
{
    m_values = values;
    paintMarks();
}

void MessageText::paintMarks()
{
    QTextCharFormat format;
    format.setBackground(look::tokensOf(palette()).infoFill);
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &value : m_values) {
        QTextCursor found =
            document()->find(value, 0, QTextDocument::FindCaseSensitively | QTextDocument::FindWholeWords);
        while (!found.isNull()) {
            marks.append({found, format});
            found = document()->find(value, found, QTextDocument::FindCaseSensitively | QTextDocument::FindWholeWords);
        }
    }
    setExtraSelections(marks);
}

void MessageText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

} // namespace tradeit
