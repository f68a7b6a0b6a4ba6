// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QStringList>
#include <functional>
#include <optional>

namespace tradeit {

/// What of an order is found by searching. `words`: number, names, company, e-mail, town, products, SKUs, transaction;
/// CJK text split into single characters, since FTS finds nothing inside a run of them. `digits`: phone digits, as they
/// are and reversed, so that an ending is a prefix too; each behind a mark of its own that no word begins with, so that
/// whoever looks for words does not meet them.
struct SearchText
{
    QString words, digits;
    friend bool operator==(const SearchText &, const SearchText &) = default;
};
[[nodiscard]] SearchText searchTextOf(const Order &order);

/// A person's query as an FTS5 expression: every term must be found, words by their beginning, CJK runs as phrases,
/// digits also in phones, from the start or the end. The query is data, whatever FTS syntax it looks like. Empty when
/// nothing in it can be searched for. `spellings` may know the few words that begin with a term: they then stand for
/// it.
using Spellings = std::function<QStringList(const QString &beginning)>;
[[nodiscard]] QString searchExpression(const QString &query, const Spellings &spellings = {});

/// A search for one number of three digits or more, taken apart: nearly every phone may begin like that. Orders of
/// `beginning`, and of them alone, have `token` in ' ' || digits, and all of them are among those of `wider`. Together
/// with `others` they are what the query finds.
struct PhoneSearch
{
    QString token, beginning, wider, others;
};
[[nodiscard]] std::optional<PhoneSearch> phoneSearch(const QString &query);

/// Digits of a phone without the zeros it begins with, so that 0772…, +263772… and 00263772… can be held against each
/// other from the end.
[[nodiscard]] QString phoneDigits(const QString &phone);

} // namespace tradeit
