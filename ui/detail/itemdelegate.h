// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/metrics.h"
#include "ui/parts/listdelegatebase.h"

namespace tradeit {

/// Paints the lines of an order: name above SKU and price, figures at their right edge, a short stock in amber.
class ItemDelegate : public ListDelegateBase
{
    Q_OBJECT
public:
    using ListDelegateBase::ListDelegateBase;

    void setDensity(look::Density density) { m_density = density; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    look::Density m_density = look::Density::Comfortable;
};

} // namespace tradeit
