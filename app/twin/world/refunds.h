// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace tradeit::twin {

class World;

/// Keeps a refund of `cents` and returns it as wc/v3 shows it, without `_links`. Neither mails nor changes the status;
/// the order's `refunds` and (with order tables) its date_modified follow.
QJsonObject recordRefund(World &world, qint64 order, qint64 cents, const QString &reason, qint64 now,
                         const QJsonArray &lines = {}, const QJsonArray &meta = {});

/// What of an order's total is not refunded yet, in cents.
[[nodiscard]] qint64 refundable(World &world, const QJsonObject &order);

} // namespace tradeit::twin
