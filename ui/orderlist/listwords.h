// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskstatus.h"
#include "ui/models/ordertablemodel.h"

namespace tradeit {

// What the strips and the empty table of the order list say.

[[nodiscard]] QString sortWords(const OrderSort &sort);
[[nodiscard]] QString countWords(const OrderTableModel &model, const QLocale &locale);

/// What an empty list says instead of orders; `action`: the word on its button, empty: none.
struct EmptyWords
{
    QString sentence, action;
};
/// `view` is the filter without the query.
[[nodiscard]] EmptyWords emptyWords(const OrderTableModel &model, const OrderFilter &view, const QString &title,
                                    const DeskStatus &status, const QLocale &locale);

} // namespace tradeit
