// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/twin/world/cents.h"

#include "core/base/amount.h"

#include <cstdlib>

namespace tradeit::twin {

QString money(qint64 cents)
{
    return Amount::fromMillionths(cents * 10000).toString(2);
}

qint64 centsOf(const QString &decimal)
{
    const Result<Amount> amount = Amount::parse(decimal);
    return amount ? amount->rounded(2).millionths() / 10000 : 0;
}

qint64 vatOn(qint64 cents)
{
    const qint64 tax = (std::abs(cents) * 15 + 50) / 100;
    return cents < 0 ? -tax : tax;
}

} // namespace tradeit::twin
