// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httperrors.h"

namespace tradeit {

bool isTransportError(QNetworkReply::NetworkError error, int httpStatus)
{
    if (error == QNetworkReply::NoError)
        return httpStatus == 0;
    if (httpStatus < 400)
        return true; // a reset, a truncated body, or the decompression guard
    return error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ProtocolFailure;
}

Error transportError(QNetworkReply::NetworkError error, const QString &text, bool touched)
{
    Error result{.kind = ErrorKind::Offline, .context = QStringLiteral("HTTP"), .detail = text};
    bool beforeSending = false;
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        result.kind = ErrorKind::Tls;
        beforeSending = true;
        break;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        beforeSending = true;
        break;
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolFailure:
        result.kind = ErrorKind::BadAnswer;
        break;
    default:
        break;
    }
    result.reach = beforeSending && !touched ? Reach::NeverSent : Reach::Unknown;
    return result;
}

} // namespace tradeit
