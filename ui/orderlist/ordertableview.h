// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/metrics.h"
#include "ui/models/ordercells.h"

#include <QTableView>
#include <QTimer>

namespace tradeit {

class OrderCellDelegate;
class OrderHeader;

/// The table itself: rows of one height, whole rows selected, the customer's column takes what is left. Columns grow to
/// the widest value that was ever in sight, and chips fold before the table is too narrow. The status column is always
/// the current one, since its cell speaks for the row.
class OrderTableView : public QTableView
{
    Q_OBJECT
public:
    explicit OrderTableView(QWidget *parent = nullptr);

    void setDensity(look::Density density);
    [[nodiscard]] OrderHeader *header() const { return m_header; }
    /// First widths, order and hidden columns.
    void resetColumns();
    /// Shows or hides a column; the status column always stays.
    void showColumn(OrderColumn column, bool shown);
    [[nodiscard]] bool isColumnShown(OrderColumn column) const;
    void setModel(QAbstractItemModel *model) override;
    void keyboardSearch(const QString &) override {} ///< letters are keys of the desk

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeMetrics();
    void fit();
    void fold();
    void place(OrderColumn column, int width);
    [[nodiscard]] int full(OrderColumn column) const { return m_full[static_cast<std::size_t>(column)]; }

    OrderCellDelegate *m_delegate;
    OrderHeader *m_header;
    look::Density m_density = look::Density::Comfortable;
    std::array<int, orderColumns> m_full{}; ///< what each column needs for all that was in sight
    bool m_folded = false, m_fitting = false;
    QTimer m_fit; ///< after what is in sight changed
};

} // namespace tradeit
