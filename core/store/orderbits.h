// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QList>
#include <vector>

namespace tradeit {

/// A set of orders, a bit an id: made and asked in no time also for a million.
class OrderBits
{
public:
    explicit OrderBits(const QList<OrderId> &ids)
    {
        for (const OrderId id : ids) {
            const auto place = static_cast<std::size_t>(id.value);
            if (place >= m_bits.size())
                m_bits.resize(place + 1 + place / 2);
            m_bits[place] = true;
        }
    }
    [[nodiscard]] bool contains(OrderId id) const
    {
        const auto place = static_cast<std::size_t>(id.value);
        return place < m_bits.size() && m_bits[place];
    }

private:
    std::vector<bool> m_bits;
};

} // namespace tradeit
