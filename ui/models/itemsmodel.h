// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/orderview.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace tradeit {

enum class ItemColumn { Item, Quantity, Stock, Sum };

/// The lines of one order: name with SKU, price and choices below it; quantity; what is left of it; sum. The stock is
/// what the shop last told, with its age as tool tip (plain text, whatever a name looks like).
class ItemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SecondLine = Qt::UserRole, ///< of the item: "SAT-BRN · 32.00 each · Size L"
        Short                      ///< of the stock: less is left than this order still needs
    };
    explicit ItemsModel(QObject *parent = nullptr);

    /// `now` is UTC. A reset only when another order is shown or its number of lines changes.
    void setOrder(const OrderView &view, const QDateTime &now, const QLocale &locale);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString name, second, quantity, stock, stockTip, sum;
        bool isShort = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] static Row rowOf(const OrderLine &line, const OrderView &view, const QDateTime &now,
                                   const QLocale &locale);
    [[nodiscard]] QString textOf(const Row &row, ItemColumn column) const;
    [[nodiscard]] QVariant tipOf(const Row &row, ItemColumn column) const;

    OrderId m_order;
    QList<Row> m_rows;
};

} // namespace tradeit
