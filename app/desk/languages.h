// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>
#include <memory>
#include <vector>

class QCoreApplication;

namespace tradeit {

/// The language of the running program: the desk's own words and Qt's. English is the source and needs neither.
class Languages
{
public:
    /// `wanted`: "" follows the system, else "en", "de", "sn". A language without words leaves English. Also sets the
    /// direction of reading and the locale of numbers and dates.
    Languages(QCoreApplication &application, const QString &wanted);
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

private:
    void load(const QLocale &locale, const QString &file, const QString &folder);

    QCoreApplication &m_application;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace tradeit
