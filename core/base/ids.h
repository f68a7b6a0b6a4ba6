// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>
#include <compare>

namespace tradeit {

/// A number that means one kind of thing and cannot be taken for another. 0 is "none".
template <typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] explicit operator bool() const { return value != 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using AccountId = Id<struct AccountTag>; ///< row of acts.account
using OrderId = Id<struct OrderTag>;     ///< local row of mirror.orders (the `oid`), stable for the life of the mirror
using RemoteId = Id<struct RemoteTag>;   ///< the shop's own id of an order
using ProductId = Id<struct ProductTag>; ///< the shop's id of a product or variation
using NoteId = Id<struct NoteTag>;       ///< the shop's id of an order note

} // namespace tradeit
