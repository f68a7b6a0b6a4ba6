// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/shopfloor.h"

namespace tradeit::test {

/// Lets the program go on until `condition` holds; fails it, saying `what`, when that never comes.
void waitUntil(const std::function<bool()> &condition, const char *what);

/// A seller's ordinary day: two shops, some eighteen orders of all kinds, early and late, names and money of many
/// places, some confirmed and some with a flaw. Everything is synced; nothing waits to be sent yet.
class MarketDay
{
public:
    MarketDay();
    ~MarketDay();

    [[nodiscard]] OrderId find(const QString &lastName); ///< of the buyer
    /// Fresh orders with nothing amiss, synced, to be acted on.
    [[nodiscard]] QList<OrderId> arrive(int orders);

    /// What an outbox holds on a bad day: a clash, an act nobody knows the end of, one held, two queued at a shop that
    /// does not answer.
    void fillOutbox();
    /// The second shop does not answer any more, and the desk has noticed.
    void cutLine();

    ShopFloor floor;

private:
    struct Buyer;
    void place(const Buyer &buyer, TwinShop &shop);
    void connectShops();
    void confirm(const QString &lastName, std::chrono::seconds hold = std::chrono::seconds(0));
    void note(const QString &lastName, const QString &text, bool toCustomer);
    static std::vector<Buyer> earlierBuyers();
    static std::vector<Buyer> latestBuyers();
    static std::vector<Buyer> buyers();

    TwinShop m_crafts;
    QHash<QString, qint64> m_remote; ///< by last name
};

} // namespace tradeit::test
