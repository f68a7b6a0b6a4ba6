// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whendone.h"
#include "core/gateways/gatewaycontext.h"
#include "core/gateways/paymentgateway.h"
#include "core/orders/account.h"

namespace tradeit {

/// PayPal, read only: capture, order and disputes. Speaks to api-m.paypal.com and api-m.sandbox.paypal.com, or to the
/// setup's base when that is a literal loopback address, and to nothing else. Which of the two: the credentials belong
/// to one of them and PayPal does not say to which, so `test` tries live, then sandbox, and remembers; `look` does the
/// same when nothing is remembered. An order that the shop paid in the other mode is never asked for: Mismatch.
class PayPalGateway final : public PaymentGateway
{
    Q_OBJECT
public:
    PayPalGateway(const Account &account, const GatewaySetup &setup, const GatewayContext &context,
                  QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<PaymentFinding>> look(const Order &root) override;
    [[nodiscard]] QFuture<Result<bool>> test() override;

private:
    using Take = std::function<void(const Result<HttpAnswer> &)>;
    using TakeToken = std::function<void(const Result<QByteArray> &)>;

    /// A valid token, kept in memory until 60 s before its end.
    void withToken(const TakeToken &take);
    void askToken(const QUrl &host, const QByteArray &secret, const TakeToken &take);
    void takeToken(const QUrl &host, const QByteArray &secret, const Result<HttpAnswer> &answer, const TakeToken &take);
    /// GET with the token; one new token on 401.
    void ask(const QString &path, const QString &pathTemplate, bool mayRenew, const Take &take);
    void lookWithMode(const Order &root, const Promise<PaymentFinding> &promise);
    void takePayment(const Result<PaymentFinding> &finding, const Promise<PaymentFinding> &promise);
    void takeDisputes(PaymentFinding finding, const Result<HttpAnswer> &answer,
                      const Promise<PaymentFinding> &promise) const;
    [[nodiscard]] bool isLive() const;
    [[nodiscard]] HttpRequest request(const QUrl &host, const QString &path, const QString &pathTemplate) const;

    Account m_account;
    GatewaySetup m_setup;
    GatewayContext m_context;
    QUrl m_host; ///< empty until a token came from one
    QByteArray m_token;
    QDateTime m_tokenEnds; ///< UTC
};

} // namespace tradeit
