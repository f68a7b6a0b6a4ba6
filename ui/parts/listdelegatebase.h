// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QStyledItemDelegate>

namespace tradeit {

/// What all lists of the desk share: the ground of a row with its selection, bar and line, and names that give way at
/// their end and tell the rest to the pointer. A pane's delegate paints its own cells on it.
class ListDelegateBase : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    enum class RowLine { Row, GroupEnd, None };

    [[nodiscard]] static look::Tokens tokensFor(const QStyleOptionViewItem &option);
    [[nodiscard]] static bool isSelected(const QStyleOptionViewItem &option);
    /// The colour of plain words on this row's ground.
    [[nodiscard]] static QColor wordInk(const QStyleOptionViewItem &option);
    /// For secondary words and resting signs on this row's ground.
    [[nodiscard]] static QColor mutedInk(const QStyleOptionViewItem &option);
    /// Fill, the 3 px bar of the current row in the leading column (`mark`, without focus `ctl`), and the line below.
    static void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                         RowLine line = RowLine::Row);
    /// One line at the leading edge of `rect`, elided at its end; the painter's font counts.
    static void paintName(QPainter &painter, const QRect &rect, const QString &name, const QColor &ink,
                          Qt::LayoutDirection direction);
    /// What the pointer is told over this cell: the whole text where it does not fit. A delegate with other room for
    /// its words says so here; empty means nothing.
    [[nodiscard]] virtual QString fullText(const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace tradeit
