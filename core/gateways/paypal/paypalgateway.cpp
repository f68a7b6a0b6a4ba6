// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/paypal/paypalgateway.h"

#include "core/base/whendone.h"
#include "core/gateways/paypal/paypalparser.h"
#include "core/net/loopback.h"

namespace tradeit {

namespace {

const QUrl &liveHost()
{
    static const QUrl host(QStringLiteral("https://api-m.paypal.com"));
    return host;
}

const QUrl &sandboxHost()
{
    static const QUrl host(QStringLiteral("https://api-m.sandbox.paypal.com"));
    return host;
}

Result<HttpAnswer> judged(const Result<HttpAnswer> &answer)
{
    return answer.and_then([](const HttpAnswer &whole) -> Result<HttpAnswer> {
        if (const std::optional<Error> error = paypalparser::error(whole))
            return tl::unexpected(*error);
        return whole;
    });
}

} // namespace

PayPalGateway::PayPalGateway(const Account &account, const GatewaySetup &setup, const GatewayContext &context,
                             QObject *parent)
    : PaymentGateway(parent), m_account(account), m_setup(setup), m_context(context)
{
}

bool PayPalGateway::isLive() const
{
    return m_host == liveHost();
}

HttpRequest PayPalGateway::request(const QUrl &host, const QString &path, const QString &pathTemplate) const
{
    QUrl url = host;
    const auto question = path.indexOf(u'?');
    url.setPath(host.path() % path.left(question < 0 ? path.size() : question));
    if (question >= 0)
        url.setQuery(path.mid(question + 1));
    // The account's own authority is for its shop; a gateway gets it only together with a loopback base.
    return {.url = url,
            .pathTemplate = pathTemplate,
            .caFile = m_setup.base.isEmpty() ? QString() : m_account.caFile,
            .timeout = std::chrono::seconds(30),
            .maximumBytes = 4LL * 1024 * 1024};
}

void PayPalGateway::withToken(const TakeToken &take)
{
    if (!m_token.isEmpty() && m_context.clock.now() < m_tokenEnds) {
        take(m_token);
        return;
    }
    if (!m_setup.base.isEmpty() && (m_setup.base.scheme() != u"https" || !isLiteralLoopback(m_setup.base))) {
        take(fault(ErrorKind::Refused, QStringLiteral("PayPal"), QStringLiteral("base is no loopback address")));
        return;
    }
    whenDone(m_context.credentials.secret(m_account.name, QStringLiteral("client_secret")), this,
             [this, take](const Result<QByteArray> &secret) {
                 if (!secret)
                     take(tl::unexpected(secret.error()));
                 else
                     askToken(!m_setup.base.isEmpty() ? m_setup.base
                              : m_host.isEmpty()      ? liveHost()
                                                      : m_host,
                              *secret, take);
             });
}

void PayPalGateway::askToken(const QUrl &host, const QByteArray &secret, const TakeToken &take)
{
    HttpRequest http = request(host, QStringLiteral("/v1/oauth2/token"), QStringLiteral("/v1/oauth2/token"));
    http.method = "POST";
    http.authorization = "Basic " + QByteArray(m_setup.clientId.toUtf8() + ':' + secret).toBase64();
    http.contentType = "application/x-www-form-urlencoded";
    http.body = "grant_type=client_credentials";
    whenDone(m_context.http.send(http), this, [this, host, secret, take](const Result<HttpAnswer> &answer) {
        takeToken(host, secret, judged(answer), take);
    });
}

void PayPalGateway::takeToken(const QUrl &host, const QByteArray &secret, const Result<HttpAnswer> &answer,
                              const TakeToken &take)
{
    if (!answer && answer.error().kind == ErrorKind::Auth && m_host.isEmpty() && host == liveHost()) {
        askToken(sandboxHost(), secret, take); // the wrong one of the two answers 401 invalid_client
        return;
    }
    const auto token = answer.and_then([](const HttpAnswer &a) { return paypalparser::token(a.body); });
    if (!token) {
        take(tl::unexpected(token.error()));
        return;
    }
    m_host = host;
    m_token = token->value;
    m_tokenEnds = answer->requestedAt.addSecs(token->life.count() - 60);
    take(m_token);
}

void PayPalGateway::ask(const QString &path, const QString &pathTemplate, bool mayRenew, const Take &take)
{
    withToken([this, path, pathTemplate, mayRenew, take](const Result<QByteArray> &token) {
        if (!token) {
            take(tl::unexpected(token.error()));
            return;
        }
        HttpRequest http = request(m_host, path, pathTemplate);
        http.authorization = "Bearer " + *token;
        whenDone(m_context.http.send(http), this, [=, this](const Result<HttpAnswer> &raw) {
            const Result<HttpAnswer> answer = judged(raw);
            if (!answer && answer.error().kind == ErrorKind::Auth && mayRenew) {
                m_token.clear();
                ask(path, pathTemplate, false, take);
            } else {
                take(answer);
            }
        });
    });
}

QFuture<Result<PaymentFinding>> PayPalGateway::look(const Order &root)
{
    const Promise<PaymentFinding> promise;
    const MetaEntry *meta = root.metaOf(u"_ppcp_paypal_order_id");
    const bool hasOrderId = meta && paypalparser::isId(meta->value.toString());
    if (!root.transactionId.isEmpty() ? !paypalparser::isId(root.transactionId) : !hasOrderId) {
        promise.finish(fault(ErrorKind::Unsupported, QStringLiteral("PayPal"), QStringLiteral("no usable reference")));
        return promise.future();
    }
    withToken([this, root, promise](const Result<QByteArray> &token) {
        if (!token)
            promise.finish(tl::unexpected(token.error()));
        else
            lookWithMode(root, promise);
    });
    return promise.future();
}

void PayPalGateway::lookWithMode(const Order &root, const Promise<PaymentFinding> &promise)
{
    const QString mode = paypalparser::modeOf(root);
    if (m_setup.base.isEmpty() && !mode.isEmpty() && (mode == u"live") != isLive()) {
        promise.finish(
            PaymentFinding{.state = PaymentState::Mismatch, .live = isLive(), .reason = QStringLiteral("mode")});
        return;
    }
    const bool byOrder = root.transactionId.isEmpty();
    const QString id = byOrder ? root.metaOf(u"_ppcp_paypal_order_id")->value.toString() : root.transactionId;
    const QString folder = byOrder ? QStringLiteral("/v2/checkout/orders/") : QStringLiteral("/v2/payments/captures/");
    ask(folder + id, folder % u"{id}", true, [this, byOrder, promise](const Result<HttpAnswer> &answer) {
        takePayment(answer.and_then([&](const HttpAnswer &a) {
            return byOrder ? paypalparser::order(a.body) : paypalparser::capture(a.body);
        }),
                    promise);
    });
}

void PayPalGateway::takePayment(const Result<PaymentFinding> &finding, const Promise<PaymentFinding> &promise)
{
    if (!finding) {
        promise.finish(tl::unexpected(finding.error()));
        return;
    }
    PaymentFinding known = *finding;
    if (m_setup.base.isEmpty())
        known.live = isLive();
    // Only money that was taken can be disputed, and a capture stays COMPLETED while it is.
    const bool mayBeDisputed = known.state == PaymentState::Captured || known.state == PaymentState::PartlyRefunded;
    if (!mayBeDisputed || !paypalparser::isId(known.reference)) {
        promise.finish(known);
        return;
    }
    ask(u"/v1/customer/disputes?disputed_transaction_id=" % known.reference, QStringLiteral("/v1/customer/disputes"),
        true, [this, known, promise](const Result<HttpAnswer> &answer) { takeDisputes(known, answer, promise); });
}

void PayPalGateway::takeDisputes(PaymentFinding finding, const Result<HttpAnswer> &answer,
                                 const Promise<PaymentFinding> &promise) const
{
    // A key without the right to see disputes, or no answer: the look is not complete, so it fails closed.
    const auto disputed = answer.and_then([](const HttpAnswer &a) { return paypalparser::hasDispute(a.body); });
    if (!disputed) {
        promise.finish(tl::unexpected(disputed.error()));
        return;
    }
    if (*disputed) {
        finding.state = PaymentState::Disputed;
        finding.reason += QStringLiteral(" DISPUTE");
    }
    promise.finish(finding);
}

QFuture<Result<bool>> PayPalGateway::test()
{
    const Promise<bool> promise;
    m_token.clear();
    withToken([this, promise](const Result<QByteArray> &token) {
        promise.finish(token.map([this](const QByteArray &) { return isLive(); }));
    });
    return promise.future();
}

} // namespace tradeit
