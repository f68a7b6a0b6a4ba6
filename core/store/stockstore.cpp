// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/factstores.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace tradeit {

namespace {

StockItem readItem(const Statement &row)
{
    StockItem item{.product = {row.integer(0)},
                   .parent = {row.integer(1)},
                   .sku = row.text(2),
                   .name = row.text(3),
                   .managed = row.flag(4),
                   .quantity = {},
                   .status = row.text(6),
                   .backorders = row.text(7),
                   .asOf = row.time(8),
                   .gone = row.flag(9)};
    if (!row.isNull(5))
        item.quantity = static_cast<int>(row.integer(5));
    return item;
}

} // namespace

Result<void> StockStore::save(AccountId account, const QList<StockItem> &items)
{
    Q_ASSERT(m_database.inTransaction());
    Statement statement(m_database,
                        u"INSERT OR REPLACE INTO mirror.stock(account, product, parent, sku, name, managed, quantity, "
                        "status, backorders, as_of, gone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const StockItem &item : items) {
        const QVariant quantity =
            item.quantity ? QVariant::fromValue(qint64(*item.quantity)) : QVariant(QMetaType::fromType<qint64>());
        if (auto done = statement.run(account, item.product, item.parent, item.sku, item.name, item.managed, quantity,
                                      item.status, item.backorders, item.asOf, item.gone);
            !done)
            return done;
    }
    return {};
}

Result<QList<StockItem>> StockStore::find(AccountId account, const QList<ProductId> &products) const
{
    Statement statement(m_database, u"SELECT product, parent, sku, name, managed, quantity, status, backorders, as_of, "
                                    "gone FROM mirror.stock WHERE account = ? AND product = ?"_s);
    QList<StockItem> items;
    for (const ProductId product : products) {
        const Result<std::optional<StockItem>> item = statement.first(readItem, account, product);
        if (!item)
            return tl::unexpected(item.error());
        if (*item)
            items.append(**item);
    }
    return items;
}

} // namespace tradeit
