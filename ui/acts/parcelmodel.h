// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/orderview.h"

#include <QAbstractTableModel>

namespace tradeit {

/// What goes into the next parcel: the lines with something left to send. Read-only.
class ParcelModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Item, Ordered, Sent, Now };
    static constexpr int skuRole = Qt::UserRole;

    explicit ParcelModel(const OrderView &view, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] int pieces() const;

private:
    struct Row
    {
        QString name, sku;
        int ordered = 0, now = 0;
    };
    QList<Row> m_rows;
};

} // namespace tradeit
