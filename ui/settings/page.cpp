// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/page.h"

#include "ui/look/metrics.h"
#include "ui/parts/textlabel.h"

namespace tradeit {

Page::Page(const QString &title, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 24, 24, 24);
    m_column->setSpacing(look::rhythm);
    auto *headline = new TextLabel(title);
    headline->setHeadline(true);
    m_column->addWidget(headline);
    m_column->addSpacing(look::rhythm);
}

void Page::addHeading(const QString &words)
{
    m_column->addSpacing(look::rhythm);
    m_column->addWidget(new TextLabel(words));
}

void Page::addNote(const QString &words)
{
    auto *note = new TextLabel(words, Ink::Muted);
    note->setWordWrap(true);
    m_column->addWidget(note);
}

} // namespace tradeit
