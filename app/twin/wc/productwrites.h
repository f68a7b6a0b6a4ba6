// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/wc/answer.h"

namespace tradeit::twin {

struct Product;

/// A product or variation as its route shows it.
[[nodiscard]] QJsonObject shownProduct(const Call &call, const Product &product);
/// Finds what WordPress refuses in a product body: stock that is no whole number, unknown backorders (finding 27).
[[nodiscard]] Invalid checkProduct(const QJsonObject &body);
/// Applies a checked body. Stock is set outright, or moved by `inventory_delta` (finding 23).
void writeProduct(const Call &call, Product &product, const QJsonObject &body);

} // namespace tradeit::twin
