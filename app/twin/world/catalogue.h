// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace tradeit::twin {

class World;
struct Product;

/// Fills the shelves: simple and variable products of three vendors and the shop itself, with stock, backorders, one
/// sold out, one that is not kept count of, and one downloadable.
void stockShelves(World &world, qint64 now);

/// The products (variations for variable ones) a buyer can put into the basket now: published and with at least `stock`
/// pieces on the shelf.
[[nodiscard]] QList<qint64> onOffer(World &world, int stock);

/// Fills shelves that ran low again, as sellers do, so that buyers never run out of choice. What there was next to none
/// of from the start stays scarce.
void restock(World &world, qint64 now);

} // namespace tradeit::twin
