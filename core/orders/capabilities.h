// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace tradeit {

/// What the probe found out about one account (ARCHITECTURE 8). Unknown stays false: capabilities fail closed.
struct Capabilities
{
    QDateTime probed; ///< UTC; invalid before the first probe
    QString apiRoot;  ///< "https://shop.example/wp-json/" or "https://shop.example/?rest_route=/" (finding 29)
    QString shopName, wooVersion, zone; ///< zone: IANA name or "UTC+02:00"
    QString currency;                   ///< the shop's own, empty when not told
    int currencyDecimals = 2;
    bool readOrders = false, writeOrders = false, readStock = false, dokan = false;
    bool statusesAsked = false; ///< `statuses` came from the server; otherwise standard slugs are assumed
    QStringList statuses;       ///< slugs without "wc-"
    bool mailsAsked = false;    ///< `mails` came from settings/email_*; otherwise finding 24 is an assumption
    QStringList
        mails; ///< customer mails switched on: "processing" "completed" "on-hold" "refunded" "failed" "customer_note"

    [[nodiscard]] bool hasStatus(const QString &slug) const { return statuses.contains(slug); }
    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

[[nodiscard]] QJsonObject toJson(const Capabilities &capabilities);
[[nodiscard]] Capabilities capabilitiesFromJson(const QJsonObject &json);

} // namespace tradeit
