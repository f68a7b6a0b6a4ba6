// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace tradeit::twin {

/// A certificate with its private key, both PEM.
struct CertifiedKey
{
    QByteArray certificate;
    QByteArray key;
};

/// The only file of the project that calls OpenSSL. EC P-256 keys, SHA-256 signatures; nothing when OpenSSL refuses.
/// https://docs.openssl.org/3.0/man3/X509V3_EXT_conf_nid/
[[nodiscard]] std::optional<CertifiedKey> makeAuthority();
/// A server certificate for IP 127.0.0.1, signed by `authority`.
[[nodiscard]] std::optional<CertifiedKey> makeServer(const CertifiedKey &authority);

} // namespace tradeit::twin
