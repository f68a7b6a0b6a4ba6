// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tradeit::twin {

/// How a pretend shop is set up.
struct ShopOptions
{
    quint32 seed = 1;
    QString flavour = QStringLiteral("wc11"); ///< wc6: orders as posts · wc11: own tables
    bool customShipped = true;                ///< whether the status `shipped` exists
    int orders = 60;                          ///< how many orders the seeded world starts with
    QString origin;                           ///< "https://127.0.0.1:PORT", for the links in its answers
    bool plainPermalinks = false;             ///< a site without /wp-json/, reached by ?rest_route= (finding 29)
    bool readOnlyKey = false;                 ///< `credentials` tells a key that may only read
    bool fulfillments = false;                ///< WooCommerce 11's feature flag, off as it is delivered (finding 17)
};

} // namespace tradeit::twin
