// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QDate>
#include <QTimeZone>

namespace tradeit {

/// One record of lines.csv before it is written: sums are exact and signed, so that the records of an order add up to
/// its total and those of a refund to minus its sum.
struct BookkeepingLine
{
    QString recordType; ///< "sale" "shipping" "fee" "discount" "refund"
    QDate date;         ///< day of the shop's zone: the order's creation, or the refund's own
    qint64 lineId = 0, parentId = 0;
    QString sku, description;
    std::optional<int> quantity;
    Amount unitNet, net, tax;
    QString taxRate, taxName;
    QString reference; ///< the gateway's transaction of a sale, the refund's id of a refund

    [[nodiscard]] Amount gross() const { return net + tax; }
    friend bool operator==(const BookkeepingLine &, const BookkeepingLine &) = default;
};

/// Sale, discount, shipping and fee records of an order. A line taxed at several rates becomes one record a rate: the
/// first carries quantity and net, each its own tax. What the order's total holds beyond its lines (the shop's rounding
/// of tax) is a fee record of its own, "Rounding", so that the records always add up to the total.
[[nodiscard]] QList<BookkeepingLine> saleLines(const Order &order, const QTimeZone &zone);
/// The negative records of one refund, adding up to minus its total; a refund of a bare sum is one record.
[[nodiscard]] QList<BookkeepingLine> refundLines(const Order &order, const Refund &refund, const QTimeZone &zone);

/// `whole` shared out by `weights`, exactly: the last share takes the remainder. All weights zero: the first takes all.
[[nodiscard]] QList<Amount> shareOut(Amount whole, const QList<Amount> &weights);

} // namespace tradeit
