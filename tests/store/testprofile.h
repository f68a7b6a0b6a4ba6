// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/accountstore.h"
#include "core/store/orderstore.h"

#include <QTemporaryDir>
#include <QTest>

namespace tradeit::testing {

inline QDateTime at(const QString &text)
{
    return fromIsoUtc(text);
}

/// The day on which these tests play.
inline QDateTime today()
{
    return at(QStringLiteral("2026-11-20T12:00:00Z"));
}

/// Takes the value out or ends the test program with the error's words: for steps that are not what is tested.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().context), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A profile in a temporary folder with one account whose first sync is complete.
class TestProfile
{
public:
    TestProfile()
    {
        reopen();
        account.name = QStringLiteral("shop");
        account.kind = QStringLiteral("woocommerce");
        account.url = QUrl(QStringLiteral("https://127.0.0.1:1234"));
        account.firstFullSync = today().addDays(-30);
        write([&] { account.id = must(AccountStore(*database).add(account)); });
    }
    void reopen()
    {
        database.reset();
        database = must(Database::open(folder.path()));
    }
    template <typename Fn>
    void write(Fn fn)
    {
        Transaction transaction = must(Transaction::begin(*database));
        fn();
        must(transaction.commit());
    }
    StoreOutcome store(const QList<Order> &orders, const QDateTime &requestedAt = today())
    {
        StoreOutcome outcome;
        write([&] { outcome = must(OrderStore(*database).store(account, orders, requestedAt, today())); });
        return outcome;
    }
    [[nodiscard]] StoredOrder stored(qint64 id) const
    {
        const OrderStore orders(*database);
        return must(orders.load(must(orders.find(account.id, {id}))));
    }
    [[nodiscard]] QStringList found(const QString &query) const
    {
        QStringList numbers;
        for (const OrderRow &row : must(OrderStore(*database).list({.query = query}, {}, 1000)).rows)
            numbers.append(row.number);
        return numbers;
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    Account account;
};

inline Order order(qint64 id, const QString &status = QStringLiteral("processing"))
{
    Order made;
    made.id = {id};
    made.number = QString::number(id);
    made.status = status;
    made.currency = QStringLiteral("USD");
    made.created = made.modified = today().addDays(-1).addSecs(id);
    made.total = Amount::fromMillionths(12'500'000);
    made.billing.firstName = QStringLiteral("Tariro");
    made.billing.lastName = QStringLiteral("Moyo");
    made.billing.email = QStringLiteral("buyer%1@example.test").arg(id);
    made.billing.phone = QStringLiteral("07700%1").arg(id, 5, 10, QLatin1Char('0'));
    OrderLine line;
    line.id = 1;
    line.product = {7};
    line.name = QStringLiteral("Basket");
    line.quantity = 2;
    line.total = made.total;
    made.lines = {line};
    made.meta = {{.id = 3, .key = QStringLiteral("_note"), .value = QStringLiteral("long")}};
    return made;
}

} // namespace tradeit::testing
