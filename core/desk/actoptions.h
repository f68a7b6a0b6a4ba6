// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/shipment.h"

#include <QDateTime>
#include <QString>
#include <chrono>
#include <optional>

namespace tradeit {

/// How an act is to be done. Empty `message` means the default text.
struct ActOptions
{
    QString message;
    bool noMessage = false;
    QString reason;                   ///< hold, cancel
    QDateTime remind;                 ///< hold: UTC, when the order is due again; invalid: never by itself
    QString overrideReason;           ///< passes guards
    QString note;                     ///< note
    bool toCustomer = false;          ///< note
    std::optional<Shipment> shipment; ///< ship: carrier, number, link and lines; the rest is filled in
    std::chrono::seconds hold{0};     ///< how long the act can be undone before it leaves; 0: it leaves at once
};

} // namespace tradeit
