// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearancepage.h"

#include "ui/parts/formgrid.h"
#include "ui/preferences/languages.h"
#include "ui/preferences/preferences.h"
#include "ui/settings/choice.h"

#include <QSpinBox>

namespace tradeit {

AppearancePage::AppearancePage(Preferences &preferences, QWidget *parent)
    : Page(tr("Appearance"), parent), m_preferences(preferences), m_form(new FormGrid)
{
    column()->addWidget(m_form);
    addTheme();
    addSizes();
    addLayout();
    addLanguage();
    column()->addStretch(1);
}

void AppearancePage::addTheme()
{
    using look::Theme;
    auto *theme = new Choice;
    theme->addItem(tr("As the system"), int(Theme::System));
    theme->addItem(tr("Light"), int(Theme::Light));
    theme->addItem(tr("Dark"), int(Theme::Dark));
    theme->addItem(tr("High contrast"), int(Theme::HighContrast));
    theme->choose(int(m_preferences.theme()));
    connect(theme, &Choice::chosen, this,
            [this](const QVariant &value) { m_preferences.setTheme(static_cast<Theme>(value.toInt())); });
    (void)m_form->addRow(tr("Theme"), theme);
}

void AppearancePage::addSizes()
{
    using look::Density;
    auto *density = new Choice;
    density->addItem(tr("Comfortable"), int(Density::Comfortable));
    density->addItem(tr("Compact, more rows"), int(Density::Compact));
    density->choose(int(m_preferences.density()));
    connect(density, &Choice::chosen, this,
            [this](const QVariant &value) { m_preferences.setDensity(static_cast<Density>(value.toInt())); });
    (void)m_form->addRow(tr("Rows"), density);

    auto *zoom = new QSpinBox;
    zoom->setRange(75, 200);
    zoom->setSingleStep(5);
    zoom->setSuffix(tr(" %", "after a number"));
    zoom->setValue(qRound(m_preferences.zoom() * 100));
    zoom->setKeyboardTracking(false);
    connect(zoom, &QSpinBox::valueChanged, this, [this](int percent) { m_preferences.setZoom(percent / 100.0); });
    (void)m_form->addRow(tr("Text size"), zoom);
    connect(&m_preferences, &Preferences::changed, this, [this, density, zoom] {
        density->choose(int(m_preferences.density()));
        zoom->setValue(qRound(m_preferences.zoom() * 100));
    });
}

void AppearancePage::addLayout()
{
    auto *layout = new Choice;
    layout->addItem(tr("Beside the table"), true);
    layout->addItem(tr("Below the table"), false);
    layout->choose(m_preferences.wideLayout());
    connect(layout, &Choice::chosen, this,
            [this](const QVariant &value) { m_preferences.setWideLayout(value.toBool()); });
    connect(&m_preferences, &Preferences::changed, layout,
            [this, layout] { layout->choose(m_preferences.wideLayout()); });
    (void)m_form->addRow(tr("Order in detail"), layout);
}

void AppearancePage::addLanguage()
{
    auto *language = new Choice;
    for (const Language &each : languages())
        language->addItem(each.name, each.code);
    language->choose(m_preferences.language());
    MessageLine *message = m_form->addRow(tr("Language"), language);
    connect(language, &Choice::chosen, this, [this, message](const QVariant &value) {
        m_preferences.setLanguage(value.toString());
        message->say(MessageLine::Kind::Info, tr("It counts from the next start."));
    });
}

} // namespace tradeit
