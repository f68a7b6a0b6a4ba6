// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/tls/authority.h"

#include "app/twin/tls/certificatemaker.h"

#include <QSslCertificate>
#include <QSslKey>

namespace tradeit::twin {

Result<Authority> Authority::create()
{
    const std::optional<CertifiedKey> made = makeAuthority();
    if (!made)
        return fault(ErrorKind::Tls, QStringLiteral("make the twin's authority"));
    Authority authority;
    authority.m_certificate = made->certificate;
    authority.m_key = made->key;
    return authority;
}

Result<Authority> Authority::fromJson(const QJsonObject &saved)
{
    Authority authority;
    authority.m_certificate = saved[u"certificate"].toString().toLatin1();
    authority.m_key = saved[u"key"].toString().toLatin1();
    if (QSslCertificate(authority.m_certificate).isNull() || QSslKey(authority.m_key, QSsl::Ec).isNull())
        return fault(ErrorKind::Damaged, QStringLiteral("read the twin's authority"));
    return authority;
}

QJsonObject Authority::toJson() const
{
    return {{QStringLiteral("certificate"), QString::fromLatin1(m_certificate)},
            {QStringLiteral("key"), QString::fromLatin1(m_key)}};
}

Result<QSslConfiguration> Authority::serverConfiguration() const
{
    const std::optional<CertifiedKey> server = makeServer({m_certificate, m_key});
    if (!server)
        return fault(ErrorKind::Tls, QStringLiteral("make the twin's certificate"));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain({QSslCertificate(server->certificate), QSslCertificate(m_certificate)});
    configuration.setPrivateKey(QSslKey(server->key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace tradeit::twin
