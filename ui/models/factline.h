// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"

#include <QLocale>

namespace tradeit {

enum class FactTone { Plain, Muted, Warning, Trouble, Good };

/// A label and what there is to say, as a form shows it; `copy` is what its copy button puts on the clipboard.
struct FactLine
{
    QString label, value, copy;
    FactTone tone = FactTone::Plain;
    friend bool operator==(const FactLine &, const FactLine &) = default;
};

/// F53: method, verdict with its sum, age and reason, references, sums captured, refunded and left, what the shop says.
[[nodiscard]] QList<FactLine> paymentFacts(const OrderDetail &detail, const QDateTime &now, const QLocale &locale);
/// How to reach the customer: phone and e-mail.
[[nodiscard]] QList<FactLine> customerFacts(const OrderDetail &detail);
/// One address, a line each: as a label is written.
[[nodiscard]] QString addressBlock(const Address &address);
/// What the customer wrote, in quotes; empty without a note.
[[nodiscard]] QString customerNote(const Order &order);
/// "#3045 · Tendai Moyo".
[[nodiscard]] QString headlineOf(const OrderDetail &detail);
/// "Placed yesterday 17:22 · PayPal · Harare · Moyo Leather".
[[nodiscard]] QString placedLine(const OrderDetail &detail, const QDateTime &now, const QLocale &locale);

} // namespace tradeit
