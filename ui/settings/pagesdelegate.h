// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/listdelegatebase.h"

namespace tradeit {

/// A page of the settings in the list at the leading side: icon and name on the sidebar's ground.
class PagesDelegate : public ListDelegateBase
{
    Q_OBJECT
public:
    static constexpr int iconRole = Qt::UserRole; ///< name of a line icon

    using ListDelegateBase::ListDelegateBase;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tradeit
