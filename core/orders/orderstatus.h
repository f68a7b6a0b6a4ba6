// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tradeit {

/// Where an order stands for the seller, in the order of the work (UX.md). A shop's slug maps to one of these; slugs
/// the desk does not know are Other and keep their own name.
enum class Bucket {
    ToConfirm,  ///< real, open (processing, pending or on hold) and not yet confirmed by this seller
    Processing, ///< confirmed, to be shipped
    OnHold,
    Pending,
    Other,
    Shipped,
    Completed,
    Cancelled,
    Refunded,
    Failed
};

/// The shop's slug without "wc-"; "shipped" and the account's own shipped slug count as Shipped.
[[nodiscard]] Bucket bucketOf(QStringView slug, QStringView shippedSlug);
/// "to_confirm", "processing", "on_hold", … as the command line's `--status` and JSON say it.
[[nodiscard]] QString bucketWord(Bucket bucket);
/// checkout-draft, auto-draft, draft, trash and "" are never orders (OUTBOX.md, "New order").
[[nodiscard]] bool isRealStatus(QStringView slug);
/// Still asks something of the seller: everything but completed, cancelled, refunded, failed.
[[nodiscard]] bool isOpen(Bucket bucket);

} // namespace tradeit
