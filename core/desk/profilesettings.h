// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>

namespace tradeit {

/// `settings.json` of a profile: small things that are neither acts nor mirror. Never a secret, only where to find one.
struct ProfileSettings
{
    bool demo = false;                       ///< a demo's own folder: emptied at its start, takes no other accounts
    QString twinFile;                        ///< demo: the saved ready line of its twin, which holds the demo's secrets
    QHash<QString, QString> secretVariables; ///< "account/field" → environment variable that `--secret-env` named
    QStringList keptSecrets;                 ///< "account/field" of those this desk put into the system's keychain

    friend bool operator==(const ProfileSettings &, const ProfileSettings &) = default;

    /// Defaults when there is no file. Damaged when it cannot be read.
    [[nodiscard]] static Result<ProfileSettings> load(const QString &folder);
    /// Written whole or not at all, 0600. Disk.
    [[nodiscard]] Result<void> save(const QString &folder) const;
};

[[nodiscard]] QString secretKey(const QString &account, const QString &field); ///< "account/field"

} // namespace tradeit
