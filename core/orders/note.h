// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QString>

namespace tradeit {

/// An order note. `text` is as the shop gave it and may hold HTML: show and compare it through plainText().
/// https://woocommerce.github.io/woocommerce-rest-api-docs/#order-notes
struct Note
{
    NoteId id;
    QString author, text;
    QDateTime created;     ///< UTC
    bool customer = false; ///< the customer was mailed it
    friend bool operator==(const Note &, const Note &) = default;
};

} // namespace tradeit
