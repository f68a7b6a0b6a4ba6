// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskreader.h"

#include <QLocale>

namespace tradeit {

/// What a person can do about an open check here and now.
enum class CheckHelp { VerifyPayment, WriteToCustomer, OpenOther };

/// One row of the review card, in words. Several rows of the checklist may stand behind it: items and sums, address and
/// phone; a short stock has a row for each line.
struct CheckLine
{
    Check check = Check::Items;
    CheckState state = CheckState::Ok;
    QString label, text;
    QString aside; ///< muted, at the end: an age, the phone
    QList<CheckHelp> helps;
    QString other; ///< number of the order that OpenOther opens
    friend bool operator==(const CheckLine &, const CheckLine &) = default;
};

/// The review of an order as its card shows it.
struct CheckList
{
    QList<CheckLine> lines;
    int settled = 0, all = 0;
    friend bool operator==(const CheckList &, const CheckList &) = default;
};

/// Pure; `now` is UTC. Empty where nothing is to be decided any more: shipped and closed orders, headings, gone ones.
[[nodiscard]] CheckList checkListOf(const OrderDetail &detail, const QDateTime &now, const QLocale &locale);
/// The row in one sentence: "Stock: open. Leather satchel: 1 left, 2 ordered".
[[nodiscard]] QString spokenLine(const CheckLine &line);
[[nodiscard]] QString settledWords(const CheckList &list); ///< "3 of 4 settled"
[[nodiscard]] QString helpName(const CheckLine &line, CheckHelp help);

} // namespace tradeit
