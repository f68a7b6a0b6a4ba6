// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/woocommerce/wooerrors.h"

#include "core/gateways/woocommerce/wooaddress.h"
#include "core/gateways/woocommerce/wooparser.h"
#include "core/net/httpdate.h"

#include <algorithm>

namespace tradeit {

namespace {

// Seconds or an HTTP date; a day at most, so that a hostile peer cannot silence the desk for good.
std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer)
{
    const QByteArray value = answer.headers.value("retry-after").trimmed();
    bool isNumber = false;
    qlonglong seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime until = fromHttpDate(value);
        if (!until.isValid())
            return std::nullopt;
        seconds = answer.requestedAt.secsTo(until);
    }
    return std::chrono::seconds(std::clamp<qlonglong>(seconds, 0, 86400));
}

QString authDetail(const QString &code)
{
    if (code == u"woocommerce_rest_authentication_error" || code == u"incorrect_password")
        return QStringLiteral("secret");
    if (code.startsWith(u"invalid_"))
        return QStringLiteral("user");
    return QStringLiteral("signed_out");
}

// Only the origin: the rest of a Location is the peer's text.
QString redirectTarget(const HttpAnswer &answer)
{
    return wooaddress::origin(QUrl::fromEncoded(answer.headers.value("location")));
}

ErrorKind kindOf(int status, const QString &code)
{
    if (status < 400)
        return ErrorKind::Redirect;
    if (status == 401)
        return ErrorKind::Auth;
    if (status == 429 || (status == 403 && code.isEmpty()))
        return ErrorKind::RateLimited; // a 403 that is no WordPress answer is the host's firewall (finding 43)
    if (status >= 500 || status == 408 || status == 425)
        return ErrorKind::Server;
    if (code.endsWith(u"_invalid_id") && (status == 404 || status == 400))
        return ErrorKind::NotFound;
    if (status == 404)
        return code.isEmpty() || code == u"rest_no_route" ? ErrorKind::NoApi : ErrorKind::NotFound;
    return ErrorKind::Refused;
}

} // namespace

std::optional<Error> wooError(const HttpAnswer &answer, const QString &context)
{
    const int status = answer.status;
    if (status >= 200 && status < 300)
        return std::nullopt;
    const QString code = wooparser::errorCode(answer.body);
    Error error{.kind = kindOf(status, code), .context = context, .httpStatus = status, .code = code};
    const bool refusedByShop = status >= 400 && status < 500 && status != 408 && status != 425;
    error.reach = refusedByShop ? Reach::Answered : Reach::Unknown;
    error.retryAfter = retryAfter(answer);
    error.detail = code;
    if (error.kind == ErrorKind::Auth)
        error.detail = authDetail(code);
    else if (error.kind == ErrorKind::Redirect)
        error.detail = redirectTarget(answer);
    return error;
}

} // namespace tradeit
