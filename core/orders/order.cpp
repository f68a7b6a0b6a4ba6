// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/orders/order.h"

#include <algorithm>
#include <numeric>

namespace tradeit {

bool Address::isEmpty() const
{
    const auto blank = [](const QString &part) { return part.trimmed().isEmpty(); };
    return blank(address1) && blank(address2) && blank(city);
}

QString Address::name() const
{
    const QString person = QString(firstName % u' ' % lastName).simplified();
    return person.isEmpty() ? company.simplified() : person;
}

Amount Order::refunded() const
{
    return std::accumulate(refunds.begin(), refunds.end(), Amount(),
                           [](Amount sum, const Refund &refund) { return sum + refund.total; });
}

const MetaEntry *Order::metaOf(QStringView key) const
{
    const auto found =
        std::find_if(meta.rbegin(), meta.rend(), [key](const MetaEntry &entry) { return entry.key == key; });
    return found == meta.rend() ? nullptr : &*found;
}

QString Order::customerName() const
{
    const QString name = billing.name();
    return name.isEmpty() ? shipping.name() : name;
}

const Address &Order::deliveryAddress() const
{
    return shipping.isEmpty() ? billing : shipping;
}

} // namespace tradeit
