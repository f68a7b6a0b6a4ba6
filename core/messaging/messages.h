// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/account.h"
#include "core/orders/intent.h"
#include "core/orders/order.h"

#include <QDate>
#include <QString>

namespace tradeit {

/// A message for the customer as it will read, plain text. `datePromised` is the expected date it names (in the shop's
/// days): a text whose date has passed is never sent (OUTBOX.md rule 4).
struct ComposedMessage
{
    QString text;
    QDate datePromised;
    friend bool operator==(const ComposedMessage &, const ComposedMessage &) = default;
};

/// What the default texts draw on. `shipped` are earlier parcels of this order.
struct MessageContext
{
    const Order &order;
    const Account &account;
    QList<Shipment> shipped;
    QDate today; ///< in the shop's zone
};

/// The confirmation: every product with its quantity, shipping address and method, and the expected date (order's
/// courier days; "free text" methods use 5).
[[nodiscard]] ComposedMessage composeConfirmation(const MessageContext &context);
/// Courier, tracking number, link and expected date; names products only when some are still to come.
[[nodiscard]] ComposedMessage composeShipped(const MessageContext &context, const Shipment &shipment);
/// A thank-you without products.
[[nodiscard]] ComposedMessage composeCompleted(const MessageContext &context);
/// Hold, resume and cancel: one sentence with the reason where there is one.
[[nodiscard]] ComposedMessage composeHeld(const MessageContext &context, const QString &reason);
[[nodiscard]] ComposedMessage composeResumed(const MessageContext &context);
[[nodiscard]] ComposedMessage composeCancelled(const MessageContext &context, const QString &reason);

/// A mail the shop sends by itself on a change of status (finding 24 and settings/email_*). `assumed`: the shop's mail
/// settings could not be read.
struct ShopMail
{
    QString recipient; ///< "customer" "shop"
    QString mail;      ///< "processing" "completed" "on-hold" "cancelled" "failed" "new_order" "customer_note" …
    bool assumed = false;
    friend bool operator==(const ShopMail &, const ShopMail &) = default;
};

/// Who gets which mail when the shop moves the order from one status to another (F69). Pure.
[[nodiscard]] QList<ShopMail> shopMailsOn(const QString &from, const QString &to, const Capabilities &capabilities);
/// Whether the shop's own mail for that very status step already tells the customer, so that the desk's tell step is
/// skipped: complete, cancel and hold; confirm only if the account says so; ship never (OUTBOX.md).
[[nodiscard]] bool shopMailTells(IntentKind kind, const QString &from, const QString &to, const Account &account);

} // namespace tradeit
