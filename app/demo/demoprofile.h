// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"
#include "core/orders/account.h"

#include <QJsonObject>

namespace tradeit {

class Desk;

/// Where a demo is kept when nobody says otherwise: beside the real profile, never in it.
[[nodiscard]] QString standardDemoFolder();

/// Empties a folder that was a demo's before, or makes it (0700), and marks it as a demo's. `twinFile`: the saved ready
/// line of a twin that runs elsewhere, absolute; empty when it lives in this program. Refused for a folder with
/// anything else in it; Disk.
[[nodiscard]] Result<void> prepareDemoFolder(const QString &folder, const QString &twinFile);

/// Connects the twin's shop and its PayPal to the desk of a demo profile. `ready` is the twin's ready line; its secrets
/// live as long as the session does. Errors: as Desk::addAccount and Desk::addGateway. On the engine's thread.
[[nodiscard]] QFuture<Result<Account>> connectDemo(Desk &desk, const QString &account, const QJsonObject &ready);

} // namespace tradeit
