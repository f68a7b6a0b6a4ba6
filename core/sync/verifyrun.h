// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/accountpeers.h"
#include "core/sync/paymentcheck.h"

#include <QHash>
#include <QSet>

namespace tradeit {

/// Asks the gateways about open orders whose verdict is not final or is older than a day, newest first
/// (reference/payments.md §7). A payment root is asked about once. One run per object.
class VerifyRun : public QObject
{
    Q_OBJECT
public:
    explicit VerifyRun(const AccountPeers &peers, QObject *parent = nullptr);

    /// Answers with the first gateway error met, if any: one gateway that fails does not fail the shop. Fails only with
    /// the desk's own trouble.
    [[nodiscard]] QFuture<Result<std::optional<Error>>> run();

private:
    [[nodiscard]] Result<void> gather();
    [[nodiscard]] Result<bool> isWanted(const Order &order) const;
    void next();
    void answered(const QString &gateway, const Result<PaymentAnswer> &answer);

    AccountPeers m_peers;
    PaymentCheck m_check;
    Promise<std::optional<Error>> m_promise;
    QList<Order> m_orders;
    QSet<RemoteId> m_roots;         ///< asked for in this run
    QHash<QString, int> m_failures; ///< in a row, by gateway
    std::optional<Error> m_error;
};

} // namespace tradeit
