// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tradeit {

/// A language of the desk, by its own name.
struct Language
{
    QString code; ///< as Preferences keeps it; empty: as the system
    QString name;
};
[[nodiscard]] QList<Language> languages();

} // namespace tradeit
