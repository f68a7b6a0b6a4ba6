// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSslConfiguration>

namespace tradeit::twin {

/// The twin's own certificate authority. It lives in memory; what leaves it is its certificate, for those who want to
/// trust the twin, and with a state file the key too, so that they can go on trusting it after a restart.
class Authority
{
public:
    /// A new authority, valid for ten years. EC P-256. Fails with Tls when OpenSSL refuses.
    [[nodiscard]] static Result<Authority> create();
    /// What `toJson` gave; Damaged when it is not that.
    [[nodiscard]] static Result<Authority> fromJson(const QJsonObject &saved);
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] QByteArray certificatePem() const { return m_certificate; }
    /// A server configuration with a fresh key and a certificate for IP 127.0.0.1, valid for a year. TLS 1.2 and newer.
    [[nodiscard]] Result<QSslConfiguration> serverConfiguration() const;

private:
    Authority() = default;

    QByteArray m_certificate; ///< PEM
    QByteArray m_key;         ///< PEM, PKCS #8
};

} // namespace tradeit::twin
