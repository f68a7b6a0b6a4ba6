// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <memory>

namespace tradeit {

/// The mark of a profile in use: a lock file that is there while a desk has the profile open and goes with a clean end.
/// One whose process no longer lives was left by a crash or a power cut. Several desks may mark one profile.
class SessionMark
{
public:
    /// Sets the mark in `profile`; takes away the marks of the dead.
    explicit SessionMark(const QString &profile);
    /// A dead desk's mark was found.
    [[nodiscard]] bool foundDead() const { return m_foundDead; }

private:
    bool m_foundDead = false;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace tradeit
