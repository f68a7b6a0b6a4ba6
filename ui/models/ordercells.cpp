// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ordercells.h"

#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"

#include <QCoreApplication>
#include <array>

namespace tradeit {

namespace {

constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour;
constexpr qint64 soon = 4 * hour;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("OrderCells", text, nullptr, n);
}

QString lateWords(qint64 seconds)
{
    if (seconds < hour)
        return say("%n min late", static_cast<int>(seconds / minute));
    if (seconds < day)
        return say("%n h late", static_cast<int>(seconds / hour));
    return say("%n day(s) late", static_cast<int>(seconds / day));
}

QString dateWords(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    const QDate date = time.toLocalTime().date();
    const bool thisYear = date.year() == now.toLocalTime().date().year();
    return locale.toString(date, thisYear ? say("d MMM") : say("d MMM yyyy"));
}

/// The list knows a way of paying by the shop's id only; what is not among the usual ones is shown as the shop calls
/// it.
QString methodWords(const QString &method)
{
    if (method == u"ppcp-gateway" || method == u"paypal" || method == u"ppec_paypal")
        return QStringLiteral("PayPal");
    if (method == u"cod")
        return say("Cash on delivery");
    if (method == u"bacs")
        return say("Bank transfer");
    if (method == u"cheque")
        return say("Cheque");
    QString name = words::harmless(method, 60);
    if (!name.isEmpty())
        name.front() = name.front().toUpper();
    return name;
}

/// A name from outside inside a sentence: cannot turn the reading direction of what follows.
QString isolated(const QString &text)
{
    return QChar(0x2068) + words::harmless(text, 80) + QChar(0x2069);
}

QString customerOf(const OrderRow &row)
{
    return row.customer.trimmed().isEmpty() ? say("no name given") : row.customer;
}

QString dueClause(const OrderRow &row, const QDateTime &now, const QLocale &locale)
{
    const QString words = dueWords(row.due, now, locale);
    if (dueStateOf(row.due, now) == DueState::Late)
        return words;
    switch (row.bucket) {
    case Bucket::ToConfirm:
        return say("confirm by: %1").arg(words);
    case Bucket::Processing:
        return say("ship by: %1").arg(words);
    default:
        return say("remind: %1").arg(words);
    }
}

} // namespace

QString columnName(OrderColumn column)
{
    static constexpr std::array<const char *, orderColumns> names = {
        QT_TRANSLATE_NOOP("OrderCells", "Status"),   QT_TRANSLATE_NOOP("OrderCells", "Order"),
        QT_TRANSLATE_NOOP("OrderCells", "Due"),      QT_TRANSLATE_NOOP("OrderCells", "Customer"),
        QT_TRANSLATE_NOOP("OrderCells", "Total"),    QT_TRANSLATE_NOOP("OrderCells", "Payment"),
        QT_TRANSLATE_NOOP("OrderCells", "Store"),    QT_TRANSLATE_NOOP("OrderCells", "Placed"),
        QT_TRANSLATE_NOOP("OrderCells", "Paid with")};
    return say(names.at(static_cast<std::size_t>(column)));
}

std::optional<SortKey> sortKeyOf(OrderColumn column)
{
    switch (column) {
    case OrderColumn::Status:
        return SortKey::Workflow;
    case OrderColumn::Number:
        return SortKey::Number;
    case OrderColumn::Due:
        return SortKey::Due;
    case OrderColumn::Customer:
        return SortKey::Customer;
    case OrderColumn::Total:
        return SortKey::Total;
    case OrderColumn::Created:
        return SortKey::Created;
    default:
        return std::nullopt;
    }
}

DueState dueStateOf(const QDateTime &due, const QDateTime &now)
{
    if (!due.isValid())
        return DueState::None;
    if (due <= now)
        return DueState::Late;
    return now.secsTo(due) < soon ? DueState::Soon : DueState::Normal;
}

QString dueWords(const QDateTime &due, const QDateTime &now, const QLocale &locale)
{
    if (!due.isValid())
        return QString(QChar(0x2013));
    const qint64 left = now.secsTo(due);
    if (due <= now)
        return lateWords(-left);
    if (left < hour)
        return say("in %n min", static_cast<int>(std::max<qint64>(1, left / minute)));
    if (left < day)
        return say("in %n h", static_cast<int>(left / hour));
    const bool tomorrow = now.toLocalTime().date().addDays(1) == due.toLocalTime().date();
    return tomorrow ? say("tomorrow") : dateWords(due, now, locale);
}

QString amountWords(Amount amount, const QString &currency, const QLocale &locale)
{
    const QString plain = amount.toString(currencyDecimals(currency));
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = point < 0 ? plain : plain.left(point);
    QString words = locale.toString(whole.toLongLong());
    if (whole == u"-0")
        words.prepend(locale.negativeSign());
    if (point >= 0) {
        words += locale.decimalPoint();
        for (const QChar digit : plain.mid(point + 1))
            words += locale.toString(digit.digitValue());
    }
    return words;
}

QString chipWords(const OrderRow &row)
{
    return row.status == u"pending" ? say("Pending") : words::statusName(row.status);
}

QString cellWords(const OrderSummary &order, OrderColumn column, const QDateTime &now, const QLocale &locale)
{
    const OrderRow &row = order.row;
    switch (column) {
    case OrderColumn::Status:
        return chipWords(row);
    case OrderColumn::Number:
        return words::harmless(row.number, 40);
    case OrderColumn::Due:
        return dueWords(row.due, now, locale);
    case OrderColumn::Customer:
        return words::harmless(customerOf(row), 120);
    case OrderColumn::Total:
        return amountWords(row.total, row.currency, locale) + u' ' + words::harmless(row.currency, 8);
    case OrderColumn::Payment:
        return words::paymentName(order.payment.state);
    case OrderColumn::Account:
        return order.account;
    case OrderColumn::Created:
        return row.created.isValid() ? dateWords(row.created, now, locale) : QString();
    case OrderColumn::Method:
        return methodWords(row.paymentMethod);
    }
    return {};
}

QString cellHint(const OrderSummary &order, OrderColumn column, const QLocale &locale)
{
    const OrderRow &row = order.row;
    const auto time = [&](const QDateTime &at) {
        return at.isValid() ? locale.toString(at.toLocalTime(), QLocale::ShortFormat) : QString();
    };
    switch (column) {
    case OrderColumn::Status:
        return row.bucket == Bucket::ToConfirm ? say("%1, not confirmed yet").arg(chipWords(row)) : chipWords(row);
    case OrderColumn::Due:
        return time(row.due);
    case OrderColumn::Created:
        return time(row.created);
    case OrderColumn::Payment:
        return say("Payment: %1").arg(words::paymentName(order.payment.state));
    default:
        return cellWords(order, column, {}, locale);
    }
}

QString rowSentence(const OrderSummary &order, const QDateTime &now, const QLocale &locale)
{
    const OrderRow &row = order.row;
    QStringList parts = {say("Order %1").arg(isolated(row.number)), chipWords(row)};
    if (row.bucket == Bucket::ToConfirm)
        parts.append(say("not confirmed"));
    parts.append(isolated(customerOf(row)));
    parts.append(cellWords(order, OrderColumn::Total, now, locale));
    if (row.due.isValid())
        parts.append(dueClause(row, now, locale));
    if (row.attention)
        parts.append(say("needs you"));
    else if (!row.pending.isEmpty())
        parts.append(say("waiting to be sent"));
    return parts.join(say(", "));
}

} // namespace tradeit
