// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tradeit::twin {

/// `plain` as a gzip file of one member (RFC 1952), fast rather than small.
[[nodiscard]] QByteArray gzipped(const QByteArray &plain);
/// Whether an Accept-Encoding value allows gzip (RFC 9110, 12.5.3).
[[nodiscard]] bool acceptsGzip(const QByteArray &acceptEncoding);

} // namespace tradeit::twin
