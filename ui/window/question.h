// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tradeit {

/// What a question says; the buttons carry verbs, never Yes or OK.
struct QuestionWords
{
    QString headline, text, yes, no;
};

/// One question over its window, answered by `accepted` or `rejected`; goes by itself. Esc is the careful answer.
class Question : public QDialog
{
    Q_OBJECT
public:
    Question(const QuestionWords &words, QWidget *parent);
};

} // namespace tradeit
