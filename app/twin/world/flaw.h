// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/twin/world/orderform.h"

#include <QJsonObject>
#include <QString>

namespace tradeit::twin {

class World;

/// One thing that is wrong with an order placed through the control side: phone, stock, sums, duplicate, quantity,
/// currency or address. Anything else means nothing is wrong.
class Flaw
{
public:
    explicit Flaw(QString name) : m_name(std::move(name)) {}

    /// Before the order is made: buyer, basket, currency.
    void spoil(World &world, OrderForm &form, qint64 now) const;
    /// After totals were added up: `sums` makes them disagree by one unit.
    void spoil(QJsonObject &order) const;

private:
    QString m_name;
};

} // namespace tradeit::twin
