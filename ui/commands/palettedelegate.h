// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/listdelegatebase.h"

namespace tradeit {

/// A row of the palette: sign, name, what hinders it, key.
class PaletteDelegate : public ListDelegateBase
{
    Q_OBJECT
public:
    using ListDelegateBase::ListDelegateBase;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tradeit
