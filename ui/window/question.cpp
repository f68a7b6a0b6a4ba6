// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/question.h"

#include "ui/look/metrics.h"
#include "ui/parts/plainbutton.h"
#include "ui/parts/primarybutton.h"
#include "ui/parts/textlabel.h"

#include <QVBoxLayout>

namespace tradeit {

namespace {

constexpr int textWidth = 380;

} // namespace

Question::Question(const QuestionWords &words, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(words.headline);
    auto *headline = new TextLabel(words.headline, Ink::Text, this);
    headline->setHeadline(true);
    auto *text = new TextLabel(words.text, Ink::Text, this);
    text->setWordWrap(true);
    text->setMinimumWidth(textWidth);
    auto *yes = new PrimaryButton(words.yes, this);
    auto *no = new PlainButton(words.no, this);
    yes->setDefault(true);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look::rhythm);
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(yes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, look::panePadding);
    column->setSpacing(look::rhythm);
    column->addWidget(headline);
    column->addWidget(text, 1);
    column->addSpacing(look::rhythm);
    column->addLayout(buttons);
}

} // namespace tradeit
