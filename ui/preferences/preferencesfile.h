// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace tradeit {

/// `window.ini` of a profile folder as plain text values by "group/name". Anybody may have changed the file: what is
/// too large, not of this shape or carries encoded objects counts as no file.
class PreferencesFile
{
public:
    explicit PreferencesFile(const QString &profileFolder);

    [[nodiscard]] QHash<QString, QString> read() const;
    /// Replaces the file; it belongs to its owner alone (0600). False when the disk refuses.
    [[nodiscard]] bool write(const QHash<QString, QString> &values) const;

private:
    QString m_path;
};

} // namespace tradeit
