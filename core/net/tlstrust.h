// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSslConfiguration>
#include <QString>

namespace tradeit {

/// TLS as the desk allows it: system trust, peer always verified, TLS 1.2 or newer, HTTP/1.1; with `caFile` that file's
/// authorities in addition. Errors: Tls when the file cannot be read or holds no certificate.
[[nodiscard]] Result<QSslConfiguration> tlsTrust(const QString &caFile);

} // namespace tradeit
