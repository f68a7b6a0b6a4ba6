// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/orderstatus.h"
#include "core/store/orderstore.h"

#include <QMetaType>
#include <QString>

namespace tradeit {

/// A place of the sidebar that can be chosen. `bucket` counts for Bucket, `status` (a slug) for Status, `account` for
/// Account; `title` is what people read and not part of what the section is.
struct Section
{
    enum class Kind { Bucket, Late, Status, Account, Outbox };
    Kind kind = Kind::Bucket;
    Bucket bucket = Bucket::ToConfirm;
    QString status;
    AccountId account;
    QString title;
    friend bool operator==(const Section &a, const Section &b)
    {
        return a.kind == b.kind && (a.kind != Kind::Bucket || a.bucket == b.bucket) &&
               (a.kind != Kind::Status || a.status == b.status) && (a.kind != Kind::Account || a.account == b.account);
    }
};

/// What the list shows for a section: exactly the orders that its count says, for a shop all of them. `now` is UTC and
/// decides what is late. The outbox is no list of orders: an empty filter.
[[nodiscard]] OrderFilter filterOf(const Section &section, const QDateTime &now);

} // namespace tradeit

Q_DECLARE_METATYPE(tradeit::Section)
