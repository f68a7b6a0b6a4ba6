// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"

#include <QLocale>
#include <optional>

namespace tradeit {

/// Columns of the order table, in their first order.
enum class OrderColumn { Status, Number, Due, Customer, Total, Payment, Account, Created, Method };
inline constexpr int orderColumns = 9;

enum class DueState {
    None, ///< nothing is due
    Normal,
    Soon, ///< in less than four hours
    Late
};

// What the cells of the order table say. Times are shown in this computer's zone; pure.

[[nodiscard]] QString columnName(OrderColumn column);
/// What a click on the column's header sorts by; unset: it cannot be sorted by.
[[nodiscard]] std::optional<SortKey> sortKeyOf(OrderColumn column);
[[nodiscard]] DueState dueStateOf(const QDateTime &due, const QDateTime &now);
/// "in 3 h", "tomorrow", "16 Nov", "5 h late"; a dash when nothing is due.
[[nodiscard]] QString dueWords(const QDateTime &due, const QDateTime &now, const QLocale &locale);
/// "1,284,950.00", every digit that there is, without the currency.
[[nodiscard]] QString amountWords(Amount amount, const QString &currency, const QLocale &locale);
/// The status as a chip says it: one or two words.
[[nodiscard]] QString chipWords(const OrderRow &row);
/// The cell's text for people; empty for columns of signs.
[[nodiscard]] QString cellWords(const OrderSummary &order, OrderColumn column, const QDateTime &now,
                                const QLocale &locale);
/// What a sign means, what a column cuts short; empty when there is nothing to add.
[[nodiscard]] QString cellHint(const OrderSummary &order, OrderColumn column, const QLocale &locale);
/// The row in one sentence: "Order 3045, Processing, Moyo, 42.00 USD, ship by tomorrow".
[[nodiscard]] QString rowSentence(const OrderSummary &order, const QDateTime &now, const QLocale &locale);

} // namespace tradeit
