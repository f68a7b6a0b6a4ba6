// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"

#include <QLocale>

namespace tradeit {

/// What else a customer bought here, as far as this desk knows.
struct CustomerPast
{
    QList<OrderSummary> others; ///< newest first, not the order itself
    bool more = false;          ///< there are still older ones
    QList<Money> sums;          ///< of all of them and the order itself, one a currency; not paid back, not cancelled
    friend bool operator==(const CustomerPast &, const CustomerPast &) = default;
};

/// What to search the store for to find the customer's other orders: the phone's digits, else the e-mail; empty when
/// neither tells people apart.
[[nodiscard]] QString customerQuery(const Order &order);
/// Puts the answer of that search together.
[[nodiscard]] CustomerPast customerPastOf(OrderId order, const OrderList &found);
/// "Third order · 214.00 USD so far"; "First order here".
[[nodiscard]] QString pastSentence(const CustomerPast &past, const QLocale &locale);
/// "#3012 · 16 Nov 17:22 · 42.00 USD · Completed".
[[nodiscard]] QString orderLink(const OrderSummary &order, const QDateTime &now, const QLocale &locale);

} // namespace tradeit
