// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/woocommerce/woosession.h"

#include "core/base/whendone.h"
#include "core/gateways/woocommerce/wooaddress.h"
#include "core/gateways/woocommerce/wooerrors.h"

namespace tradeit {

WooSession::WooSession(const Account &account, const GatewayContext &context, QObject *parent)
    : QObject(parent), m_account(account), m_context(context), m_root(account.capabilities.apiRoot)
{
    if (m_root.isEmpty() || !wooaddress::isSameOrigin(QUrl(m_root), site()))
        m_root = wooaddress::prettyRoot(site());
}

QUrl WooSession::site() const
{
    return wooaddress::site(m_account.url);
}

HttpRequest WooSession::httpRequest(const WooRequest &request) const
{
    return {.method = request.method,
            .url = wooaddress::endpoint(m_root, request.path, request.query),
            .contentType = request.body.isEmpty() ? QByteArray() : QByteArray("application/json"),
            .body = request.body,
            .pathTemplate = request.pathTemplate,
            .caFile = m_account.caFile};
}

QFuture<Result<HttpAnswer>> WooSession::send(const WooRequest &request)
{
    const Promise<HttpAnswer> promise;
    if (request.anonymous) {
        transfer(httpRequest(request), promise);
    } else {
        whenDone(m_context.credentials.secret(m_account.name, QStringLiteral("secret")), this,
                 [this, request, promise](const Result<QByteArray> &secret) { sendSigned(request, secret, promise); });
    }
    return promise.future();
}

void WooSession::sendSigned(const WooRequest &request, const Result<QByteArray> &secret,
                            const Promise<HttpAnswer> &promise)
{
    if (!secret) {
        Error error = secret.error();
        error.reach = Reach::NeverSent;
        promise.finish(tl::unexpected(error));
        return;
    }
    HttpRequest http = httpRequest(request);
    http.authorization = "Basic " + QByteArray(m_account.user.toUtf8() + ':' + *secret).toBase64();
    transfer(http, promise);
}

QFuture<Result<HttpAnswer>> WooSession::look(const QUrl &url, const QString &pathTemplate)
{
    const Promise<HttpAnswer> promise;
    transfer({.url = url, .pathTemplate = pathTemplate, .caFile = m_account.caFile}, promise);
    return promise.future();
}

void WooSession::transfer(const HttpRequest &request, const Promise<HttpAnswer> &promise)
{
    const QString context = QString::fromLatin1(request.method) % u' ' % request.pathTemplate;
    whenDone(m_context.http.send(request), this, [promise, context](const Result<HttpAnswer> &answer) {
        promise.finish(answer.and_then([&](const HttpAnswer &whole) -> Result<HttpAnswer> {
            if (const std::optional<Error> error = wooError(whole, context))
                return tl::unexpected(*error);
            return whole;
        }));
    });
}

} // namespace tradeit
