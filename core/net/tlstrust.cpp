// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/tlstrust.h"

#include <QFile>
#include <QSslCertificate>

namespace tradeit {

namespace {

const QList<QSslCertificate> &systemAuthorities()
{
    static const QList<QSslCertificate> known = QSslConfiguration::systemCaCertificates();
    return known;
}

} // namespace

Result<QSslConfiguration> tlsTrust(const QString &caFile, Authorities authorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return configuration;
    QFile file(caFile);
    const QList<QSslCertificate> extra =
        file.open(QIODevice::ReadOnly) ? QSslCertificate::fromDevice(&file, QSsl::Pem) : QList<QSslCertificate>();
    if (extra.isEmpty()) {
        return tl::unexpected(Error{.kind = ErrorKind::Tls,
                                    .context = QStringLiteral("reading the account's certificate authority"),
                                    .detail = QStringLiteral("no certificate"),
                                    .reach = Reach::NeverSent});
    }
    configuration.setCaCertificates(authorities == Authorities::Own ? extra : systemAuthorities() + extra);
    return configuration;
}

} // namespace tradeit
