// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orderrow.h"

#include <QVariantList>

namespace tradeit {

/// WHERE clauses with their values, gathered one by one.
class Conditions
{
public:
    void add(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] QString where() const; ///< " WHERE a AND b"; never empty of conditions
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    QStringList m_clauses;
    QVariantList m_values;
};

/// Account, times, groups and gone of a filter, on mirror.orders AS o. Status and query are put in different ways.
[[nodiscard]] Conditions plainConditions(const OrderFilter &filter);
/// What a status word asks for: each entry one condition that an index serves; an order may answer to several.
[[nodiscard]] QList<QPair<QString, QVariantList>> statusConditions(const QString &word);

/// An order by its number, bound three times. No equality: SQLite would put the number into length() as well and then
/// not see the index for it.
inline constexpr QStringView isNumber = u"length(o.number) = length(?) AND o.number BETWEEN ? AND ?";

/// Adds what a status word asks for as one condition.
void addStatus(Conditions &conditions, const QString &word);
/// By bucketWord; "to_ship" is the bucket Processing alone.
[[nodiscard]] std::optional<Bucket> bucketOfWord(const QString &word);

/// Sorted by key, each key once.
void sortOnce(QList<ListedRow> &rows);
/// The first `limit` of sorted rows, and where to go on.
[[nodiscard]] OrderWindow windowOf(const QList<ListedRow> &rows, int limit);

/// The list without a query.
[[nodiscard]] Result<OrderWindow> listOrders(const Database &database, const OrderFilter &filter,
                                             const std::optional<ListKey> &after, int limit);

} // namespace tradeit
