// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Searches, cursors and hostile orders on a real profile: whatever is accepted runs without an SQL error. Lines of the
// input: query, status, cursor. The whole input is also taken for a page of orders.

#include "core/gateways/woocommerce/wooparser.h"
#include "core/orders/orderstatus.h"
#include "core/store/accountstore.h"
#include "core/store/ordercodec.h"
#include "core/store/orderquery.h"
#include "core/store/orderstore.h"
#include "core/store/searchtext.h"
#include "tests/fuzz/require.h"

#include <QDir>
#include <QTemporaryDir>

using namespace tradeit;
using namespace tradeit::fuzz;

namespace {

/// A profile with an account and the recorded orders.
struct Shop
{
    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    Account account;
    QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

    Shop()
    {
        auto opened = Database::open(folder.path());
        require(opened.has_value());
        database = std::move(*opened);
        account.name = account.kind = QStringLiteral("woocommerce");
        account.firstFullSync = now;
        Result<Transaction> transaction = Transaction::begin(*database);
        require(transaction.has_value());
        const Result<AccountId> id = AccountStore(*database).add(account);
        require(id.has_value());
        account.id = *id;
        QDir fixtures(QStringLiteral(TRADEIT_FIXTURES "/wc-v3"));
        for (const QString &name : fixtures.entryList({QStringLiteral("order*-wc11.json")}))
            storeFile(fixtures.filePath(name));
        require(transaction->commit().has_value());
    }
    void storeFile(const QString &path)
    {
        QFile file(path);
        require(file.open(QIODevice::ReadOnly));
        if (const Result<OrderPage> page = wooparser::order(file.readAll()))
            require(OrderStore(*database).store(account, page->orders, now, now).has_value());
    }
};

Shop &shop()
{
    static Shop shop;
    return shop;
}

/// Every page of the list, three rows at a time, each row once.
void walk(const OrderFilter &filter)
{
    const OrderStore orders(*shop().database);
    QSet<OrderId> seen;
    QString after;
    do {
        const Result<OrderWindow> window = orders.list(filter, after, 3);
        require(window.has_value() && window->rows.size() <= 3);
        for (const OrderRow &row : window->rows) {
            require(!seen.contains(row.oid));
            seen.insert(row.oid);
        }
        after = window->next;
    } while (!after.isEmpty());
}

void checkReading(const QString &query, const QString &status, const QString &cursor)
{
    const OrderStore orders(*shop().database);
    const OrderFilter filter{.status = status, .query = query, .createdFrom = {}, .createdTo = {}};
    walk(filter);
    require(orders.exportSlice(filter, {}, 10).has_value());
    require(orders.refundSlice(filter, {}, 10).has_value());
    require(orders.findByNumber(query).has_value());
    require(orders.claimant(shop().account.id, query, {}).has_value());
    const Result<std::optional<ListKey>> key = fromCursor(cursor);
    require(orders.list(filter, cursor, 3).has_value() == key.has_value());
    if (key && *key)
        require(fromCursor(toCursor(**key)) == key);
}

/// What the shop sent comes back from the profile as it was.
void checkWriting(const QByteArray &body)
{
    const Result<OrderPage> page = wooparser::order(body);
    if (!page)
        return;
    Order order = page->orders.first();
    require(unpackOrder(packDetail(order), packExtra(order)) == order);
    Result<Transaction> transaction = Transaction::begin(*shop().database);
    require(transaction.has_value());
    OrderStore orders(*shop().database);
    const QDateTime later = shop().now.addSecs(1);
    require(orders.store(shop().account, {order}, later, later).has_value());
    const Result<OrderId> oid = orders.find(shop().account.id, order.id);
    if (!isRealStatus(order.status))
        return;
    require(oid.has_value());
    const Result<StoredOrder> stored = orders.load(*oid);
    require(stored.has_value());
    order.account = shop().account.id;
    if (stored->complete && stored->order.refunds == order.refunds)
        require(stored->order == order);
    const SearchText words = searchTextOf(order);
    require(words.words == words.words.simplified());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QStringList lines = textOf(data, size).split(u'\n');
    checkReading(lines.value(0), lines.value(1), lines.value(2));
    checkWriting(bytesOf(data, size));
    return 0;
}
