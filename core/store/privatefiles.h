// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tradeit {

/// While it lives, files and folders made by this process belong to their owner alone (0600, 0700). On systems without
/// umask the profile folder's own access list does that. Process-wide: keep it short.
class PrivateFiles
{
public:
    PrivateFiles();
    ~PrivateFiles();
    Q_DISABLE_COPY_MOVE(PrivateFiles)

private:
    unsigned m_previous = 0;
};

/// Takes group and others off a file that may have been made elsewhere (a restored copy); true when it is so, or when
/// there is no such file.
[[nodiscard]] bool makePrivate(const QString &file);

} // namespace tradeit
