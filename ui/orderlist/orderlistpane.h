// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ordertablemodel.h"
#include "ui/preferences/panecontext.h"

#include <QWidget>

class QPushButton;

namespace tradeit {

class ElidedLabel;
class EmptyState;
class OrderTableView;
class TextLabel;

/// The list of orders: what is shown and how many, the table, and what is selected with its sums. Follows every change
/// of the store; what is current and selected stays so by its id. Columns and sort are remembered for each view.
class OrderListPane : public QWidget
{
    Q_OBJECT
public:
    explicit OrderListPane(PaneContext &context, QWidget *parent = nullptr);

    /// A view: `filter.query` is not looked at, what was typed stays in force.
    void show(const OrderFilter &filter, const QString &title);
    void setQuery(const QString &query);
    using QWidget::show;

    [[nodiscard]] OrderId current() const;          ///< 0: none
    [[nodiscard]] QList<OrderId> selection() const; ///< in the order of the list
    void select(OrderId order); ///< alone; when it is not listed yet, as soon as it is, within moments
    void selectOrders(const QList<OrderId> &orders); ///< those of them that are listed now
    void selectNext();
    void selectPrevious();
    /// The next order after the current one, round the end, that waits for this seller: to confirm, to ship, late or in
    /// question.
    void selectNextToDo();
    void focusTable();
    void setDensity(look::Density density);
    void saveLayout(); ///< columns and sort of the view; happens by itself when another view is shown

    [[nodiscard]] const OrderTableModel &model() const { return m_model; }

Q_SIGNALS:
    void currentChanged(tradeit::OrderId order);
    void selectionChanged();
    void activated(tradeit::OrderId order);
    void contextMenuAsked(QPoint global);
    /// A search found nothing here, and the person asked to search in all orders: the pane shows them now.
    void widened();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void watch();
    void reload();
    void sortBy(int section);
    void chooseColumns(QPoint global);
    void restoreLayout();
    [[nodiscard]] QString layoutName() const;
    void seek();
    void goTo(int row);
    void goOn();
    void step(int by);
    [[nodiscard]] bool needsPerson(int row) const;
    void tellHead();
    void tellFoot();
    void tellEmpty();
    void tellCurrent();
    void widen();
    [[nodiscard]] QString sums() const;
    [[nodiscard]] int selectedRows() const;

    PaneContext &m_context;
    OrderTableModel m_model;
    OrderFilter m_filter; ///< of the view, without the query
    QString m_query, m_viewTitle;
    OrderSort m_sort;
    OrderId m_told, m_sought, m_soughtFrom; ///< sought: not listed yet; from: what was current then
    bool m_reloading = false;               ///< what is current goes to and fro meanwhile
    int m_leaving = -1; ///< the first of the rows that are being removed, the current one among them
    ElidedLabel *m_title;
    TextLabel *m_count, *m_sortWords, *m_selected, *m_sums;
    QPushButton *m_columns;
    OrderTableView *m_table;
    EmptyState *m_empty;
    QTimer m_foot, m_patience;
};

} // namespace tradeit
