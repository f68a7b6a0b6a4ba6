// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/whendone.h"
#include "core/payments/guard.h"
#include "core/sync/accountpeers.h"

#include <QFuture>

namespace tradeit {

/// What a look at an order's payment led to.
struct PaymentAnswer
{
    Order root;                     ///< the payment root: the parent if the order was split, else the order
    std::optional<Verdict> verdict; ///< as stored now; none when nobody can be asked and nothing was known
    std::optional<Error> error;     ///< the gateway (or the parent's shop) could not be asked; the verdict has aged
};

/// Asks the gateway about orders and stores the verdicts. One question at a time per call; calls may overlap. What was
/// split is held against its parent as the shop shows it now; a parent that this account may not see, against the one
/// that is stored, if any.
class PaymentCheck : public QObject
{
    Q_OBJECT
public:
    explicit PaymentCheck(const AccountPeers &peers, QObject *parent = nullptr);

    /// Fails only with the desk's own trouble (Disk, Damaged). Without access the stored verdict is the answer.
    [[nodiscard]] QFuture<Result<PaymentAnswer>> ask(const Order &order);

private:
    void readParent(const Promise<PaymentAnswer> &promise, const Order &order, const std::optional<Order> &stored);
    void parentRead(const Promise<PaymentAnswer> &promise, const OrderPage &page);
    void parentUnread(const Promise<PaymentAnswer> &promise, const Order &order, const std::optional<Order> &stored,
                      const Error &error);
    void askGateway(const Promise<PaymentAnswer> &promise, const Order &root);
    void judged(const Promise<PaymentAnswer> &promise, const Order &root, const QString &gateway,
                const Result<PaymentFinding> &finding);
    [[nodiscard]] Result<RemoteId> otherClaimant(const PaymentFinding &finding, const Order &root) const;
    [[nodiscard]] Result<Verdict> verdictOn(const Order &root, const QString &gateway,
                                            const Result<PaymentFinding> &finding) const;

    AccountPeers m_peers;
};

} // namespace tradeit
