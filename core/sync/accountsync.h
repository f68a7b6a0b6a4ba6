// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/gatewaycontext.h"
#include "core/gateways/marketplace.h"
#include "core/gateways/paymentgateway.h"
#include "core/orders/account.h"
#include "core/orders/intent.h"
#include "core/orders/payment.h"
#include "core/store/database.h"

#include <QFuture>
#include <QObject>
#include <functional>
#include <memory>

namespace tradeit {

struct SyncOptions
{
    bool full = false; ///< forget the cursors' shortcuts: walk everything and sweep
    bool pull = true, drain = true;
    bool verify = true; ///< ask gateways about open orders (COMMANDS.md)
};

/// One account's row of `sync`'s JSON.
struct SyncReport
{
    QString account;
    int fresh = 0, changed = 0, gone = 0, applied = 0, waiting = 0, attention = 0;
    qint64 requests = 0, bytesSent = 0, bytesReceived = 0;
    std::optional<Error> error; ///< the account failed; what was done before it stands
    QDateTime retryAt;          ///< UTC
    QList<OrderId> freshOrders; ///< new orders to tell about; empty during the first complete sync
};

struct SyncContext
{
    Database &database;
    GatewayContext gateways;
    QString desk; ///< this desk's name, for the confirmed mark

    /// Where marketplaces and gateways come from; the registry when empty.
    using ShopMaker = std::function<Result<std::unique_ptr<Marketplace>>(const Account &)>;
    using GatewayMaker = std::function<Result<std::unique_ptr<PaymentGateway>>(const Account &, const GatewaySetup &)>;
    ShopMaker makeShop = {};
    GatewayMaker makeGateway = {};
};

/// Everything one account does with the network: pull, drain, verify. Each call is one run; runs of one account queue
/// behind each other. Writes only through the stores, in transactions of at most 100 orders.
class AccountSync : public QObject
{
    Q_OBJECT
public:
    AccountSync(const Account &account, const SyncContext &context, QObject *parent = nullptr);
    ~AccountSync() override;

    /// Probe if due, drain, pull, verify, stock of open orders. A failed account is a report with `error`; the Result
    /// fails only for the desk's own trouble (Disk, Damaged, Cancelled).
    [[nodiscard]] QFuture<Result<SyncReport>> run(const SyncOptions &options);
    /// `--now`: sends what can be sent of this intent's order, makes no timed wait. Answers with the intent as it
    /// stands then.
    [[nodiscard]] QFuture<Result<Intent>> send(const QUuid &intent);
    /// `payment --refresh`: asks the gateway about the order's payment root and stores the verdict.
    [[nodiscard]] QFuture<Result<Verdict>> verify(RemoteId order);
    /// What opening an order reads: the order itself, notes, refunds, stock of its lines.
    [[nodiscard]] QFuture<Result<void>> refresh(RemoteId order);

Q_SIGNALS:
    /// Pull progress: orders read so far and expected, -1 when not known.
    void progressed(qint64 done, qint64 expected);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tradeit
