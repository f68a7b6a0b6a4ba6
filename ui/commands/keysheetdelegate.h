// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/listdelegatebase.h"

namespace tradeit {

/// A row of the keys sheet: the command, and its keys as small boxes; or a menu's name.
class KeySheetDelegate : public ListDelegateBase
{
    Q_OBJECT
public:
    using ListDelegateBase::ListDelegateBase;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tradeit
