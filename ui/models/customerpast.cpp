// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/customerpast.h"

#include "ui/words/amountwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"
#include "ui/words/whenwords.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace tradeit {

namespace {

QString say(const char *text, qint64 n = -1)
{
    return QCoreApplication::translate("CustomerPast", text, nullptr, static_cast<int>(n));
}

QString ordinal(qsizetype number)
{
    static constexpr std::array words = {
        QT_TRANSLATE_NOOP("CustomerPast", "First order here"), QT_TRANSLATE_NOOP("CustomerPast", "Second order"),
        QT_TRANSLATE_NOOP("CustomerPast", "Third order"),      QT_TRANSLATE_NOOP("CustomerPast", "Fourth order"),
        QT_TRANSLATE_NOOP("CustomerPast", "Fifth order"),      QT_TRANSLATE_NOOP("CustomerPast", "Sixth order")};
    const auto index = static_cast<std::size_t>(number - 1);
    return index < words.size() ? say(words.at(index)) : say("One of %n orders", number);
}

void addSum(QList<Money> &sums, const OrderRow &row)
{
    if (row.bucket == Bucket::Cancelled || row.bucket == Bucket::Failed || row.bucket == Bucket::Refunded)
        return;
    const Money money{.amount = row.total - row.refunded, .currency = row.currency};
    for (Money &sum : sums)
        if (const Result<Money> added = sum.plus(money)) {
            sum = *added;
            return;
        }
    sums.append(money);
}

} // namespace

QString customerQuery(const Order &order)
{
    constexpr qsizetype tellsApart = 7;
    QString digits;
    for (const QChar c : order.billing.phone.isEmpty() ? order.shipping.phone : order.billing.phone)
        if (c.isDigit())
            digits.append(c);
    return digits.size() >= tellsApart ? digits : order.billing.email.trimmed();
}

CustomerPast customerPastOf(OrderId order, const OrderList &found)
{
    CustomerPast past{.more = !found.next.isEmpty() || found.capped};
    for (const OrderSummary &other : found.orders) {
        if (other.row.group)
            continue;
        addSum(past.sums, other.row);
        if (other.row.oid != order)
            past.others.append(other);
    }
    std::sort(past.others.begin(), past.others.end(), [](const OrderSummary &a, const OrderSummary &b) {
        return a.row.created != b.row.created ? a.row.created > b.row.created : a.row.oid > b.row.oid;
    });
    return past;
}

QString pastSentence(const CustomerPast &past, const QLocale &locale)
{
    if (past.more)
        return say("More than %n other orders", past.others.size());
    QStringList parts = {ordinal(past.others.size() + 1)};
    if (!past.others.isEmpty())
        for (const Money &sum : past.sums)
            parts.append(say("%1 so far").arg(words::moneyWords(sum, locale)));
    return parts.join(QStringLiteral(" · "));
}

QString orderLink(const OrderSummary &order, const QDateTime &now, const QLocale &locale)
{
    return QStringList{
        say("#%1").arg(words::harmless(order.row.number, 40)), words::whenWords(order.row.created, now, locale),
        words::moneyWords({order.row.total, order.row.currency}, locale), words::statusName(order.row.status)}
        .join(QStringLiteral(" · "));
}

} // namespace tradeit
