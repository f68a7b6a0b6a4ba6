// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSslConfiguration>
#include <QString>

namespace tradeit {

/// Whom a connection of an account with an authority of its own trusts. The system's authorities have to be read whole
/// to stand beside another one, which takes longer than many a sync: only a peer that needs them is worth it.
enum class Authorities { Own, OwnAndSystem };

/// TLS as the desk allows it: peer always verified, TLS 1.2 or newer, HTTP/1.1. Without `caFile` system trust, with it
/// `authorities`. Errors: Tls when the file cannot be read or holds no certificate.
[[nodiscard]] Result<QSslConfiguration> tlsTrust(const QString &caFile, Authorities authorities);

} // namespace tradeit
