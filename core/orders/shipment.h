// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace tradeit {

/// A parcel. `id` is the tracking_id the desk makes (32 hex digits); WooCommerce keeps it unchanged (finding 52).
struct Shipment
{
    QString id, carrier, trackingNumber, link;
    QDateTime shippedOn;      ///< UTC
    QDate expected;           ///< in the shop's days; invalid when nobody can say
    QHash<qint64, int> lines; ///< order line id → quantity; empty means everything that was still to be shipped
    friend bool operator==(const Shipment &, const Shipment &) = default;
};

/// A courier the desk knows: name as people write it, link template with {number}, days a delivery takes at most.
struct Carrier
{
    QString id, name, linkTemplate;
    int deliveryDays = 5;
    friend bool operator==(const Carrier &, const Carrier &) = default;
};

/// Swift, ZimPost, CourierConnect, DHL, FedEx, bus, kombi, own delivery, pick-up (reference/tradeit.md, "Delivery").
[[nodiscard]] const QList<Carrier> &knownCarriers();
/// By id or name, case ignored; an unknown name becomes a carrier of its own without a link.
[[nodiscard]] Carrier carrierNamed(const QString &name);
/// The https link for a number, percent-encoded into the template; empty without template or number.
[[nodiscard]] QString trackingLink(const Carrier &carrier, const QString &number);

/// The `_wc_shipment_tracking_items` form of finding 17, both ways. `merge` puts `shipment` into what the shop has, by
/// tracking_id, leaving foreign members and entries alone.
[[nodiscard]] QList<Shipment> shipmentsFromMeta(const QJsonValue &value);
[[nodiscard]] QJsonValue mergeShipmentIntoMeta(const QJsonValue &existing, const Shipment &shipment);

} // namespace tradeit
