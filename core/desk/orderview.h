// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/messages.h"
#include "core/orders/allowedactions.h"
#include "core/store/factstores.h"
#include "core/store/orderstore.h"

namespace tradeit {

/// Everything the desk knows about one order, gathered for a decision or for showing; nothing here asks the network.
struct OrderView
{
    StoredOrder stored;
    Account account;
    LocalFacts facts;
    Order root; ///< the payment root: the parent of a split order, else the order itself
    std::optional<Verdict> verdict;
    QList<StockItem> stock; ///< of the order's lines, as far as known
    QList<ReviewRow> review;
    PaymentGate gate;

    [[nodiscard]] ActionInputs actionInputs() const;
    /// Parcels known here or to the shop, each once, oldest first.
    [[nodiscard]] QList<Shipment> shipments() const;
    /// Order line id → quantity not refunded and in no parcel yet; only lines with something left.
    [[nodiscard]] QHash<qint64, int> unshipped() const;
};

/// Errors: NotFound, Disk, Damaged.
[[nodiscard]] Result<OrderView> viewOrder(Database &database, OrderId oid);

/// The verdict to show for an order: what is stored, else "offline" for methods that no gateway knows of, else
/// unverified.
[[nodiscard]] PaymentState shownPayment(const std::optional<Verdict> &verdict, const QString &paymentMethod,
                                        const Account &account);

} // namespace tradeit
