// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/gatewaycontext.h"
#include "core/gateways/probedmarketplace.h"

namespace tradeit {

class WooSession;

/// A WooCommerce shop through wc/v3, with consumer keys or an application password.
/// https://woocommerce.github.io/woocommerce-rest-api-docs/
class WooGateway final : public ProbedMarketplace
{
    Q_OBJECT
public:
    WooGateway(const Account &account, const GatewayContext &context, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<Capabilities>> probe() override;
    [[nodiscard]] QFuture<Result<Capabilities>> look() override;
    [[nodiscard]] QFuture<Result<OrderPage>> orders(const OrderQuery &query) override;
    [[nodiscard]] QFuture<Result<OrderPage>> order(RemoteId id) override;
    [[nodiscard]] QFuture<Result<QList<Note>>> notes(RemoteId id) override;
    [[nodiscard]] QFuture<Result<QList<Refund>>> refunds(RemoteId id) override;
    [[nodiscard]] QFuture<Result<QList<StockItem>>> stock(const QList<QPair<ProductId, ProductId>> &products) override;
    /// Refused without a request when the slug is none (letters, digits, - and _), so that finding 19 cannot happen.
    [[nodiscard]] QFuture<Result<OrderPage>> writeStatus(RemoteId id, const QString &slug) override;
    [[nodiscard]] QFuture<Result<OrderPage>> writeMeta(RemoteId id, const QString &key,
                                                       const QJsonValue &value) override;
    [[nodiscard]] QFuture<Result<Note>> addNote(RemoteId id, const QString &text, bool toCustomer) override;

private:
    [[nodiscard]] QFuture<Result<OrderPage>> writeOrder(RemoteId id, const QJsonObject &change);

    Account m_account;
    WooSession *m_session;
};

} // namespace tradeit
