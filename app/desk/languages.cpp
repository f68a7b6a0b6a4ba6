// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace tradeit {

namespace {

/// A system without a language writes dates and times for machines; people get English ones.
QLocale systemLocale()
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::World) : system;
}

} // namespace

Languages::Languages(QCoreApplication &application, const QString &wanted) : m_application(application)
{
    const QLocale locale = wanted.isEmpty() ? systemLocale() : QLocale(wanted);
    QLocale::setDefault(locale);
    load(QLocale(QLocale::English), QStringLiteral("tradeit"),
         QStringLiteral(":/i18n")); // its plurals, and what is left
    load(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(locale, QStringLiteral("tradeit"), QStringLiteral(":/i18n"));
}

Languages::~Languages()
{
    for (const std::unique_ptr<QTranslator> &translator : m_translators)
        m_application.removeTranslator(translator.get());
}

void Languages::load(const QLocale &locale, const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, file, QStringLiteral("_"), folder))
        return;
    m_application.installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace tradeit
