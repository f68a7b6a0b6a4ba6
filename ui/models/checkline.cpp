// SPDX-FileCopyrightText: 2026 The Tradeit Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/checkline.h"

#include "ui/models/checkfindings.h"
#include "ui/models/paymentphrases.h"
#include "ui/models/timewords.h"
#include "ui/words/errorwords.h"
#include "ui/words/orderwords.h"
#include "ui/words/whenwords.h"

#include <QCoreApplication>

namespace tradeit {

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("CheckLine", text, nullptr, n);
}

ReviewRow rowOf(const OrderView &view, Check check)
{
    for (const ReviewRow &row : view.review)
        if (row.check == check)
            return row;
    return {.check = check};
}

QString joined(const QStringList &findings)
{
    return findings.join(say("; "));
}

CheckLine lineOf(Check check, CheckState state)
{
    return {.check = check, .state = state, .label = words::checkName(check)};
}

CheckLine itemsLine(const OrderView &view)
{
    const Order &order = view.stored.order;
    const ReviewRow items = rowOf(view, Check::Items), sums = rowOf(view, Check::Sums);
    CheckLine line = lineOf(Check::Items, std::max(items.state, sums.state));
    QStringList findings;
    for (const ReviewRow &row : {items, sums})
        if (row.state != CheckState::Ok)
            findings += findingsOf(row, order);
    const int count = static_cast<int>(order.lines.size());
    line.text = !findings.isEmpty() ? joined(findings)
                : count == 1        ? say("1 line, sums agree")
                                    : say("%n lines, sums agree", count);
    return line;
}

CheckLine addressLine(const OrderView &view)
{
    const Order &order = view.stored.order;
    const ReviewRow place = rowOf(view, Check::Address), phone = rowOf(view, Check::Phone);
    CheckLine line = lineOf(Check::Address, std::max(place.state, phone.state));
    QStringList open;
    for (const ReviewRow &row : {place, phone})
        if (row.state == CheckState::Open)
            open += findingsOf(row, order);
    QStringList parts;
    for (const QString &part : {order.deliveryAddress().address1, order.deliveryAddress().city})
        if (!part.trimmed().isEmpty())
            parts.append(words::isolated(part, 60));
    if (place.state == CheckState::Ok && place.detail == u"pick-up")
        parts = {say("Pick-up: nothing to send")};
    line.text = open.isEmpty() ? parts.join(say(", ")) : joined(open);
    if (open.isEmpty())
        line.aside = place.state == CheckState::Neutral ? joined(findingsOf(place, order)) : say("phone valid");
    else
        line.helps = {CheckHelp::WriteToCustomer};
    return line;
}

CheckLine paymentLine(const OrderView &view, const QDateTime &now, const QLocale &locale)
{
    CheckLine line = lineOf(Check::Payment, rowOf(view, Check::Payment).state);
    // The gate is the stricter one: what shuts Confirm is never shown as settled.
    if (!view.gate.open && !view.stored.effective.confirmed)
        line.state = CheckState::Open;
    line.text = paymentPhrase(view, locale);
    line.aside = paymentAge(view, now);
    if (line.state == CheckState::Open) {
        if (canVerify(view))
            line.helps.append(CheckHelp::VerifyPayment);
        line.helps.append(CheckHelp::WriteToCustomer);
    }
    return line;
}

QString stockAge(const OrderView &view, const QDateTime &now)
{
    QDateTime oldest;
    for (const StockItem &item : view.stock)
        if (item.asOf.isValid() && (!oldest.isValid() || item.asOf < oldest))
            oldest = item.asOf;
    return oldest.isValid() ? say("read %1").arg(words::agoWords(oldest, now)) : QString();
}

QList<CheckLine> stockLines(const OrderView &view, const QDateTime &now)
{
    const ReviewRow row = rowOf(view, Check::Stock);
    CheckLine line = lineOf(Check::Stock, row.state);
    line.aside = stockAge(view, now);
    if (row.state == CheckState::Open)
        line.helps = {CheckHelp::WriteToCustomer};
    if (row.state == CheckState::Ok) {
        line.text = say("Enough of everything");
        return {line};
    }
    const Capabilities &can = view.account.capabilities;
    if (row.state == CheckState::Neutral && can.probed.isValid() && !can.readStock) {
        line.text = say("This shop does not tell its stock");
        return {line};
    }
    QList<CheckLine> lines;
    for (const QString &finding : findingsOf(row, view.stored.order)) {
        lines.append({.check = line.check, .state = line.state, .label = line.label, .text = finding});
    }
    lines.first().aside = line.aside;
    lines.last().helps = line.helps;
    return lines;
}

CheckLine otherLine(const OrderView &view, const ReviewRow &row)
{
    CheckLine line = lineOf(row.check, row.state);
    line.text = joined(findingsOf(row, view.stored.order));
    if (row.check == Check::Duplicate) {
        line.other = row.detail.section(QStringLiteral("; "), 0, 0).mid(QStringView(u"same as ").size());
        line.helps = {CheckHelp::OpenOther};
    }
    return line;
}

bool isDecided(const StoredOrder &stored)
{
    const Bucket bucket = stored.effective.bucket;
    return stored.group || stored.gone || (!isOpen(bucket) && bucket != Bucket::Failed) || bucket == Bucket::Shipped;
}

} // namespace

CheckList checkListOf(const OrderDetail &detail, const QDateTime &now, const QLocale &locale)
{
    const OrderView &view = detail.view;
    if (isDecided(view.stored))
        return {};
    const QList<CheckLine> stock = stockLines(view, now);
    CheckList list{.lines = {itemsLine(view), addressLine(view), paymentLine(view, now, locale)}};
    list.all = 4;
    for (const CheckLine &line : list.lines)
        list.settled += line.state != CheckState::Open;
    list.settled += rowOf(view, Check::Stock).state != CheckState::Open;
    list.lines += stock;
    for (const Check check : {Check::Duplicate, Check::Currency}) {
        const ReviewRow row = rowOf(view, check);
        if (row.state != CheckState::Open)
            continue;
        list.lines.append(otherLine(view, row));
        ++list.all;
    }
    return list;
}

QString spokenLine(const CheckLine &line)
{
    const QString state = line.state == CheckState::Open      ? say("open")
                          : line.state == CheckState::Neutral ? say("look")
                                                              : say("settled");
    const QString all = line.aside.isEmpty() ? line.text : say("%1, %2").arg(line.text, line.aside);
    return say("%1: %2. %3").arg(line.label, state, all);
}

QString settledWords(const CheckList &list)
{
    return say("%1 of %2 settled").arg(list.settled).arg(list.all);
}

QString helpName(const CheckLine &line, CheckHelp help)
{
    switch (help) {
    case CheckHelp::VerifyPayment:
        return say("Verify payment");
    case CheckHelp::WriteToCustomer:
        return say("Write to customer…");
    case CheckHelp::OpenOther:
        return say("Open #%1").arg(words::harmless(line.other, 20));
    }
    return {};
}

} // namespace tradeit
