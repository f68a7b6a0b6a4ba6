// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace tradeit {

/// What the shop said of one product's or variation's stock, and when. `product` is the variation's id for a variation.
struct StockItem
{
    ProductId product, parent; ///< parent: 0 unless a variation
    QString sku, name;
    bool managed = false;        ///< whether the shop counts it at all
    std::optional<int> quantity; ///< unset when not managed
    QString status;              ///< instock outofstock onbackorder
    QString backorders;          ///< no notify yes
    QDateTime asOf;              ///< UTC, when this desk read it
    bool gone = false;           ///< the shop no longer has this product
    friend bool operator==(const StockItem &, const StockItem &) = default;
};

} // namespace tradeit
