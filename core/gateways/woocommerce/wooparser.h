// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateways/marketplace.h"

namespace tradeit {

/// WooCommerce's bytes → values. Knows no network, is total, and never guesses: an entry that is not what the API
/// promises is skipped and counted (lists) or BadAnswer (single answers). Account and times of the page are the
/// caller's to fill in. https://woocommerce.github.io/woocommerce-rest-api-docs/
namespace wooparser {

/// A list, or the one order of a single answer. `stubs`: only the members that OrderQuery::stubsOnly asks for are
/// needed.
[[nodiscard]] Result<OrderPage> orders(const QByteArray &body, bool stubs = false);
/// Exactly one whole order.
[[nodiscard]] Result<OrderPage> order(const QByteArray &body);
[[nodiscard]] Result<QList<Note>> notes(const QByteArray &body);
[[nodiscard]] Result<Note> note(const QByteArray &body);
[[nodiscard]] Result<QList<Refund>> refunds(const QByteArray &body);
/// Products, or, with `parent`, the variations of that product. A variation whose stock the
/// shop counts at the parent comes back managed and without a quantity: the parent's own row has it.
[[nodiscard]] Result<QList<StockItem>> stock(const QByteArray &body, ProductId parent = {});
/// Slugs without "wc-" of orders/statuses or reports/orders/totals (finding 47).
[[nodiscard]] Result<QStringList> statuses(const QByteArray &body);
/// The value of one entry of a settings list ("enabled", "woocommerce_currency"); NotFound when it is not there.
[[nodiscard]] Result<QString> setting(const QByteArray &body, const QString &id);

/// What the index of the API says.
struct Index
{
    QString name, zone;
    QStringList namespaces;
};
[[nodiscard]] Result<Index> index(const QByteArray &body);

/// The `code` of an error answer; empty when the body is no WordPress error.
[[nodiscard]] QString errorCode(const QByteArray &body);

} // namespace wooparser
} // namespace tradeit
