// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"
#include "ui/models/sidebarmodel.h"

#include <QStyledItemDelegate>

namespace tradeit {

/// A row of the sidebar: sign, word, count at the trailing side; a heading is its word alone.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Inks
    {
        QColor sign, word, count;
    };
    [[nodiscard]] static Inks inksOf(const QModelIndex &index, const look::Tokens &tokens, bool selected);
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
                            const look::Tokens &tokens);
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const look::Tokens &tokens);
    static void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const look::Tokens &tokens);
};

} // namespace tradeit
