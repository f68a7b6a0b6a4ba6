// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLockFile;

namespace tradeit {

/// Takes the lock at once or not at all; its stale time should be 0, so that only a dead process loses it. Beyond what
/// QLockFile sees by itself, a lock that no living process holds is taken over when its file cannot tell whose it was:
/// emptied by a power cut, or written when the computer had another name. `error` of the lock says why it failed.
[[nodiscard]] bool takeProcessLock(QLockFile &lock);

} // namespace tradeit
