// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/page.h"

namespace tradeit {

class FormGrid;
class Preferences;

/// Theme, density, zoom, language and layout. Each counts at once, but the language.
class AppearancePage : public Page
{
    Q_OBJECT
public:
    explicit AppearancePage(Preferences &preferences, QWidget *parent = nullptr);

private:
    void addTheme();
    void addSizes();
    void addLanguage();
    void addLayout();

    Preferences &m_preferences;
    FormGrid *m_form;
};

} // namespace tradeit
