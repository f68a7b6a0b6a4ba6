// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/metrics.h"
#include "ui/models/ordercells.h"
#include "ui/parts/listdelegatebase.h"

namespace tradeit {

/// Paints the cells of the order table, each column in its own way: dot and chip, numbers, due words, names, sums,
/// signs.
class OrderCellDelegate : public ListDelegateBase
{
    Q_OBJECT
public:
    using ListDelegateBase::ListDelegateBase;

    void setDensity(look::Density density) { m_density = density; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What the cell needs to show all of itself.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The place of the dot, before the chip.
    [[nodiscard]] static int dotWidth(const QFontMetrics &font);
    /// What a column of this kind needs whatever stands in it.
    [[nodiscard]] static int usualWidth(OrderColumn column, const QFont &font, look::Density density);
    /// The status column with chips that are folded to their icon.
    [[nodiscard]] static int foldedWidth(const QFontMetrics &font);
    /// The place of the sign before due words; a narrower column does without.
    [[nodiscard]] static int signWidth(const QFontMetrics &font);

protected:
    [[nodiscard]] QString fullText(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintDue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintTotal(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintPayment(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

    look::Density m_density = look::Density::Comfortable;
};

} // namespace tradeit
