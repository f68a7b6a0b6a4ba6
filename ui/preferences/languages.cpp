// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/languages.h"

#include <QCoreApplication>

namespace tradeit {

QList<Language> languages()
{
    return {{QString(), QCoreApplication::translate("Languages", "As the system")},
            {QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("sn"), QStringLiteral("chiShona")}};
}

} // namespace tradeit
