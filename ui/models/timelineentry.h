// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"

#include <QLocale>

namespace tradeit {

/// One thing that happened to an order, or is to happen: when, what, who, and the words that came with it.
struct TimelineEntry
{
    QDateTime at; ///< UTC; invalid: not told
    QString icon; ///< name of the drawing
    QString title, author, text;
    bool attention = false; ///< it waits for a person
    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// F29: notes, acts with their steps, messages, parcels, payment, refunds and the shop's own dates; newest first.
[[nodiscard]] QList<TimelineEntry> historyOf(const OrderDetail &detail, const QLocale &locale);
/// What the customer was told or will be, newest first, with what is known about it.
[[nodiscard]] QList<TimelineEntry> messagesOf(const OrderDetail &detail);

} // namespace tradeit
