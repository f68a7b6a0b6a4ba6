// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/setup/languagepage.h"

#include "ui/look/metrics.h"
#include "ui/parts/textlabel.h"
#include "ui/preferences/languages.h"
#include "ui/preferences/preferences.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace tradeit {

LanguagePage::LanguagePage(Preferences &preferences, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(look::rhythm);
    auto *headline = new TextLabel(tr("Which language shall the desk speak?"));
    headline->setHeadline(true);
    column->addWidget(headline);
    column->addSpacing(look::rhythm);
    for (const Language &language : languages()) {
        auto *choice = new QRadioButton(language.name);
        choice->setMinimumHeight(look::metricsOf(fontMetrics()).rowControl);
        choice->setChecked(preferences.language() == language.code);
        connect(choice, &QRadioButton::toggled, this, [&preferences, code = language.code](bool chosen) {
            if (chosen)
                preferences.setLanguage(code);
        });
        column->addWidget(choice);
    }
    column->addSpacing(look::rhythm);
    auto *note = new TextLabel(tr("It counts from the next start."), Ink::Muted);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addStretch(1);
}

} // namespace tradeit
