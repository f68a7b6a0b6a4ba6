// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/intent.h"
#include "core/orders/order.h"
#include "core/orders/orderstatus.h"

#include <optional>

namespace tradeit {

/// That this seller accepted the order: kept locally and published as meta `_tradeit_desk_confirmed`. With an invalid
/// `at` the order merely counts as confirmed (countsAsConfirmed): nobody's act is known.
struct Confirmation
{
    QDateTime at; ///< UTC
    QString by, desk;
    friend bool operator==(const Confirmation &, const Confirmation &) = default;
};

inline constexpr QStringView confirmedMetaKey = u"_tradeit_desk_confirmed";
[[nodiscard]] QJsonValue toJson(const Confirmation &confirmation);
[[nodiscard]] std::optional<Confirmation> confirmationFromMeta(const Order &order);

/// What the desk itself knows about an order (acts.order_local).
struct LocalFacts
{
    std::optional<Confirmation> confirmed;
    QString holdReason;
    QDateTime remind;          ///< UTC
    QList<Shipment> shipments; ///< the desk's own record, also where the shop cannot hold it
    friend bool operator==(const LocalFacts &, const LocalFacts &) = default;
};

/// What effective() needs of the account.
struct EffectiveContext
{
    QDateTime firstFullSync; ///< UTC; invalid before the first complete sync
    QString shippedSlug = QStringLiteral("shipped");
    bool shopHasShipped = true; ///< false: Shipped is shown from the desk's own shipment record
    bool isGroup = false;       ///< a parent with sub-orders
};

/// What the seller sees: remote snapshot + live intents in order + local facts.
struct Effective
{
    QString status; ///< slug
    Bucket bucket = Bucket::Other;
    int rank = 0;  ///< sort key of the bucket, workflow order
    QDateTime due; ///< UTC; invalid when nothing is due. Confirm: created + 24 h; ship: created + 48 h; hold: remind
    bool open = false;
    std::optional<Confirmation> confirmed;
    QStringList pending; ///< words of the live intents, in order
    bool attention = false;
    friend bool operator==(const Effective &, const Effective &) = default;
};

/// Pure. `intents` are those of this order, by seq; done and dropped ones are passed over. What the shop refused is not
/// shown as if it stood. An order this desk put on hold is OnHold even before it was confirmed. Groups have no due date
/// and are never open.
[[nodiscard]] Effective effective(const Order &order, const QList<Intent> &intents, const LocalFacts &facts,
                                  const EffectiveContext &context);
/// Older orders than the first complete sync count as confirmed, unless pending, on hold or processing and younger than
/// 14 days at that time (OUTBOX.md). Before the first complete sync nothing is assumed confirmed but closed orders.
[[nodiscard]] bool countsAsConfirmed(const Order &order, const EffectiveContext &context);

} // namespace tradeit
